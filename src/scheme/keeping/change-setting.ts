import { auditName, type Person } from '../../access/index.ts'
import { appendAudit } from '../../platform/audit.ts'
import type { Tx } from '../../platform/database.ts'
import { err, ok, type Result } from '../../platform/result.ts'
import type { Instant } from '../../platform/time.ts'
import {
  judgeOverride,
  type Override,
  type OverrideFault,
  type SettingValues,
} from '../override.ts'
import { insertOverride, overridesUntil } from './override.store.ts'
import { effectiveSchemes } from './schemes-of.ts'

/** What an administrator wants to change. */
export interface SettingChange {
  schemeId: string
  path: string
  /** `null`: back to what the file says. */
  values: SettingValues | null
  reason: string
  /** How many changes of this scheme the administrator had seen. */
  seen: number
}

export type ChangeFault = OverrideFault | { kind: 'no-scheme' } | { kind: 'overtaken' }

/** How many changes a scheme has had, undone ones included. */
export const changeCount = (history: readonly Override[]): number => history.at(-1)?.seq ?? 0

/**
 * Puts another value in the place of an assumption, or takes it back. It holds for what is judged from now on; a case
 * keeps the values of the moment it was filed. Whoever saw an older state is told so and changes nothing.
 */
export const changeSetting = async (
  tx: Tx,
  actor: Person,
  change: SettingChange,
  now: Instant,
): Promise<Result<Override, ChangeFault>> => {
  const { schemeId, path, values, reason, seen } = change
  const current = (await effectiveSchemes(tx)).find(({ scheme }) => scheme.id === schemeId)
  if (!current) return err({ kind: 'no-scheme' })
  if (changeCount(await overridesUntil(tx, { schemeId })) !== seen)
    return err({ kind: 'overtaken' })
  const override = { schemeId, seq: seen + 1, path, values, reason, by: actor.id, at: now }
  const judged = judgeOverride(current, override)
  if (!judged.ok) return judged
  if (!(await insertOverride(tx, override))) return err({ kind: 'overtaken' })
  await appendAudit(tx, {
    at: now,
    actor: auditName(actor),
    subject: `scheme:${schemeId}`,
    kind: 'scheme-setting-changed',
    data: { path, values, seq: override.seq },
  })
  return ok(override)
}
