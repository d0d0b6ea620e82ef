import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import type { Change } from './change.ts'
import { describeChange } from './describe-change.ts'
import type { ComposeCommand, Composition, StructureView } from './engine/index.ts'
import { apply } from './engine/index.ts'
import { type Step, stepForward } from './history.ts'
import { auditComposition, authorOf, takeLiving } from './hold.ts'
import type { ComposeProblem } from './problem.ts'
import { insertRevision, readUndoState, type UndoState } from './revision.store.ts'
import type { Reader, StoredComposition } from './stored-composition.ts'

/** What a change came to: the version it made, or the one that was there when nothing had to change. */
export interface Changed {
  version: number
  /** `null` when the composition was like this already. */
  change: Change | null
}

interface Written {
  stored: StoredComposition
  doc: Composition
  change: Change
  step: Step
}

/** Writes the next version of a composition that is held, with its audit event. */
export const writeVersion = async (
  tx: Tx,
  { stored, doc, change, step }: Written,
  reader: Reader,
  now: Instant,
): Promise<Changed> => {
  const after = stored.version
  const version = after + 1
  const made = await insertRevision(
    tx,
    stored.id,
    { after, doc, change, ...step },
    authorOf(reader, now),
  )
  if (!made) throw new Error(`Composition ${stored.id} changed while it was held.`)
  const data = { version, change: change.kind }
  await auditComposition(tx, stored, reader, { kind: 'composition-changed', at: now, data })
  return { version, change }
}

/** A new version with another document, on which undo goes back to what was shown before. */
export const writeNext = async (
  tx: Tx,
  next: Omit<Written, 'step'> & { undo: UndoState },
  reader: Reader,
  now: Instant,
): Promise<Changed> => {
  const { undo, ...written } = next
  const step = stepForward(undo, next.stored.version + 1)
  return writeVersion(tx, { ...written, step }, reader, now)
}

const isSame = (a: Composition, b: Composition): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What one command makes of a composition. */
export interface Edit {
  doc: Composition
  change: Change
}

/** Applies the commands one after the other; those that change nothing leave no trace. */
export const editsOf = (
  start: Composition,
  commands: readonly ComposeCommand[],
  structure: StructureView,
): Result<Edit[], ComposeProblem> => {
  const edits: Edit[] = []
  let before = start
  for (const command of commands) {
    const edited = apply(before, command, structure)
    if (!edited.ok) return err(edited.error)
    const doc = edited.value
    if (!isSame(doc, before)) edits.push({ doc, change: describeChange(command, before, doc) })
    before = doc
  }
  return ok(edits)
}

/**
 * Carries out commands on the latest version, under a lock: editors at the same time never overwrite each other's
 * work. Each makes a version of its own; all of them are carried out, or none. A command that changes nothing
 * makes no version.
 */
export const changeComposition = async (
  tx: Tx,
  { id, commands }: { id: string; commands: readonly ComposeCommand[] },
  structure: StructureView,
  reader: Reader,
  now: Instant,
): Promise<Result<Changed, ComposeProblem>> => {
  const taken = await takeLiving(tx, id, reader)
  if (!taken.ok) return taken
  const edits = editsOf(taken.value.doc, commands, structure)
  if (!edits.ok) return edits
  let changed: Changed = { version: taken.value.version, change: null }
  for (const edit of edits.value) {
    const stored = { ...taken.value, version: changed.version }
    const undo = await readUndoState(tx, id)
    changed = await writeNext(tx, { stored, ...edit, undo }, reader, now)
  }
  return ok(changed)
}
