import type { Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import { CODES } from './codes.ts'
import { emptyContent } from './importing/content.ts'
import { lockStructure, selectKeptFacts } from './keeping/fact.store.ts'
import { factsOf } from './keeping/facts.ts'
import { saveFacts } from './keeping/save-facts.ts'
import type { QualificationContent } from './structure.ts'

/** What the register writes into the structure when a cross-over is approved or changes. */
export interface CrossOverToSave extends QualificationContent {
  at: Instant
  /** As in the audit log. */
  actor: string
}

/**
 * Writes a cross-over kwalificatie into the structure, in the transaction that approves it, so that search, likeness
 * and fallback see it like any other. Its units carry its own code as owner. The same content again changes nothing.
 * Throws when the code is not one of a cross-over or a unit belongs to something else: that is a fault of the caller.
 */
export const saveCrossOverQualification = async (
  tx: Tx,
  { qualification, coreTasks, at, actor }: CrossOverToSave,
): Promise<void> => {
  const { code, kind } = qualification
  if (kind !== 'cross-over' || !CODES.crossover.test(code))
    throw new Error(`${code} is not the code of a cross-over`)
  const units = coreTasks.flatMap((task) => [task, ...task.workProcesses])
  const stray = units.find(({ ownerCode }) => ownerCode !== code)
  if (stray) throw new Error(`Unit ${stray.ownerCode}:${stray.code} does not belong to ${code}`)
  await lockStructure(tx)
  const present = await selectKeptFacts(tx, code)
  const wanted = [
    ...present.filter(({ kind: of }) => of === 'certificates' || of === 'recognitions'),
    ...factsOf({ ...emptyContent(), qualifications: [qualification], coreTasks }),
  ]
  const counts = { qualifications: 1, coreTasks: coreTasks.length }
  const isNew = present.length === 0
  const changes = { new: isNew ? 1 : 0, changed: isNew ? 0 : 1, ended: 0, conflicts: 0 }
  const load = {
    source: 'register' as const,
    at,
    actor,
    hash: '',
    files: [],
    counts,
    changes,
    problems: [],
  }
  await saveFacts(tx, present, wanted, load)
}
