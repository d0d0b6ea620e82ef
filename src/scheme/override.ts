import { z } from 'zod'
import { dayOf, type Instant } from '../platform/time.ts'
import { err, ok, type Result } from '../platform/result.ts'
import { describeScheme } from './describe.ts'
import { both } from './describe-fields.ts'
import type { LocalText } from './localized.ts'
import { checkScheme, type Scheme, type SchemeFault, type SchemeFile } from './scheme.ts'
import { isChangeable, type Setting } from './setting.ts'

/** New values by the name of the field, as the scheme file would write them: `{ length: { weeks: 6 } }`. */
export const settingValues = z.record(z.string(), z.json())
export type SettingValues = z.output<typeof settingValues>

/** What an administrator put in the place of an assumption. */
export interface Override {
  schemeId: string
  /** Goes up by one with every change of this scheme. */
  seq: number
  path: string
  /** `null`: as the file says again. */
  values: SettingValues | null
  reason: string
  /** Id of the person. */
  by: string
  at: Instant
}

/** Why a setting cannot be changed. */
export type OverrideFault =
  | { kind: 'not-changeable' }
  | { kind: 'unchanged' }
  | { kind: 'invalid'; faults: SchemeFault[] }

/** A scheme as it holds now: the file with the changes of the administrator in it. */
export interface EffectiveScheme extends SchemeFile {
  /** As it was before any change. */
  file: SchemeFile
  /** The changes that count, one for each path. */
  changes: Override[]
  /** Changes that no longer fit the file; they count for nothing. */
  idle: Override[]
}

const CHANGED: LocalText = {
  nl: 'Gewijzigd door de beheerder op {on}, omdat: {reason}',
  en: 'Changed by the administrator on {on}, because: {reason}',
}

/** That, when and why a setting was changed, as every page says it. */
const changedNote = ({ at, reason }: Pick<Override, 'at' | 'reason'>): LocalText =>
  both(CHANGED, { on: dayOf(at), reason })

type Owner = Record<string, unknown>

const isOwner = (value: unknown): value is Owner => typeof value === 'object' && value !== null

const isNamed = (item: unknown, name: string): boolean =>
  isOwner(item) && (item['id'] === name || item['code'] === name)

/** Changes what stands at a path; lists are entered by id, code or number. Leaves the original as it was. */
const patch = (
  node: unknown,
  path: readonly string[],
  change: (owner: Owner) => Owner,
): unknown => {
  const [name, ...rest] = path
  if (name === undefined) return isOwner(node) ? change(node) : node
  if (Array.isArray(node))
    return node.map((item: unknown, index) =>
      isNamed(item, name) || String(index) === name ? patch(item, rest, change) : item,
    )
  return isOwner(node) ? { ...node, [name]: patch(node[name], rest, change) } : node
}

const noted = (basis: unknown, note: LocalText): Owner => {
  const before = isOwner(basis) ? basis : {}
  const old = isOwner(before['note']) ? before['note'] : { nl: '', en: '' }
  const added = (language: 'nl' | 'en') => `${String(old[language])} ${note[language]}`.trim()
  return { ...before, note: { nl: added('nl'), en: added('en') } }
}

const withValues = (
  raw: unknown,
  override: Pick<Override, 'path' | 'values' | 'at' | 'reason'>,
): unknown =>
  patch(raw, override.path.split('.'), (owner) => ({
    ...owner,
    ...override.values,
    basis: noted(owner['basis'], changedNote(override)),
  }))

/** The setting of a scheme at a path, when an administrator may change it. */
export const changeableSetting = (scheme: Scheme, path: string): Setting | null =>
  describeScheme(scheme)
    .flatMap(({ settings }) => settings)
    .find((setting) => setting.path === path && isChangeable(setting)) ?? null

/** The scheme with one change in it, or why that cannot be. Only what the setting asks for may be filled in. */
const changed = (
  file: SchemeFile,
  override: Pick<Override, 'path' | 'values' | 'at' | 'reason'>,
): Result<SchemeFile, OverrideFault> => {
  const setting = changeableSetting(file.scheme, override.path)
  const asked = setting?.fields.map(({ key }) => key) ?? []
  const filled = Object.keys(override.values ?? {})
  if (!setting || !filled.every((key) => asked.includes(key)))
    return err({ kind: 'not-changeable' })
  const raw = withValues(file.raw, override)
  const checked = checkScheme(raw)
  return checked.ok
    ? ok({ raw, scheme: checked.value })
    : err({ kind: 'invalid', faults: checked.error })
}

const lastOfEach = (overrides: readonly Override[]): Override[] => [
  ...new Map(
    overrides.toSorted((a, b) => a.seq - b.seq).map((override) => [override.path, override]),
  ).values(),
]

/**
 * Puts the changes of an administrator in a scheme file; of each path the last one counts. A change that does not fit
 * the file (any more) is set aside, so that a new file never breaks on an old change.
 */
export const applyOverrides = (
  file: SchemeFile,
  overrides: readonly Override[],
): EffectiveScheme => {
  const changes: Override[] = []
  const idle: Override[] = []
  let current = file
  for (const override of lastOfEach(overrides).filter(({ values }) => values !== null)) {
    const next = changed(current, override)
    if (next.ok) {
      current = next.value
      changes.push(override)
    } else idle.push(override)
  }
  return { file, ...current, changes, idle }
}

const sameValue = (a: Setting | null, b: Setting | null): boolean =>
  JSON.stringify(a?.value) === JSON.stringify(b?.value)

/** Whether a change may be made, on top of those that count already: it must change something and leave a sound scheme. */
export const judgeOverride = (
  { file, scheme, changes }: EffectiveScheme,
  override: Override,
): Result<Scheme, OverrideFault> => {
  const before = changeableSetting(scheme, override.path)
  if (!before) return err({ kind: 'not-changeable' })
  const others = changes.filter(({ path }) => path !== override.path)
  const rest = applyOverrides(file, others)
  if (override.values === null) {
    const own = changes.length > others.length
    return own ? ok(rest.scheme) : err({ kind: 'unchanged' })
  }
  const next = changed(rest, override)
  if (!next.ok) return next
  const after = changeableSetting(next.value.scheme, override.path)
  return sameValue(before, after) ? err({ kind: 'unchanged' }) : ok(next.value.scheme)
}
