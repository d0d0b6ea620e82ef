import type { Tx } from '../platform/database.ts'
import { err, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/time.ts'
import type { Change } from './change.ts'
import { type Changed, writeNext, writeVersion } from './change-composition.ts'
import { type Step, stepAgain, stepBack } from './history.ts'
import { takeLiving } from './hold.ts'
import type { ComposeProblem } from './problem.ts'
import { changeAt, compositionAt, readUndoState } from './revision.store.ts'
import type { Reader, StoredComposition } from './stored-composition.ts'

/** A composition as somebody saw it: nothing is undone that they did not see. */
export interface Seen {
  id: string
  version: number
}

const takeAsSeen = async (
  tx: Tx,
  { id, version }: Seen,
  reader: Reader,
): Promise<Result<StoredComposition, ComposeProblem>> => {
  const taken = await takeLiving(tx, id, reader)
  return taken.ok && taken.value.version !== version ? err({ kind: 'changed-meanwhile' }) : taken
}

/** Goes to another version; `of` is the change that is undone or done again. */
const follow = async (
  tx: Tx,
  stored: StoredComposition,
  step: Step,
  { kind, of }: { kind: 'undone' | 'redone'; of: Change },
  by: { reader: Reader; now: Instant },
): Promise<Changed> => {
  const to = step.undo.cursor
  const doc = await compositionAt(tx, stored.id, to)
  if (!doc) throw new Error(`Version ${to} of composition ${stored.id} is missing.`)
  return writeVersion(tx, { stored, doc, change: { kind, to, of }, step }, by.reader, by.now)
}

/** Undoes the last change that still stands, whoever made it. */
export const undoComposition = async (
  tx: Tx,
  seen: Seen,
  reader: Reader,
  now: Instant,
): Promise<Result<Changed, ComposeProblem>> => {
  const taken = await takeAsSeen(tx, seen, reader)
  if (!taken.ok) return taken
  const state = await readUndoState(tx, seen.id)
  const step = stepBack(state, state.parent)
  if (!step) return err({ kind: 'nothing-to-undo' })
  const what = { kind: 'undone', of: state.change } as const
  return ok(await follow(tx, taken.value, step, what, { reader, now }))
}

/** Does again what was undone last; a change in between takes that away. */
export const redoComposition = async (
  tx: Tx,
  seen: Seen,
  reader: Reader,
  now: Instant,
): Promise<Result<Changed, ComposeProblem>> => {
  const taken = await takeAsSeen(tx, seen, reader)
  if (!taken.ok) return taken
  const step = stepAgain(await readUndoState(tx, seen.id))
  if (!step) return err({ kind: 'nothing-to-redo' })
  const what = { kind: 'redone', of: await changeAt(tx, seen.id, step.undo.cursor) } as const
  return ok(await follow(tx, taken.value, step, what, { reader, now }))
}

/** Puts an earlier version back as a new one; the versions in between stay, and undo goes back to them. */
export const restoreVersion = async (
  tx: Tx,
  { id, version }: Seen,
  reader: Reader,
  now: Instant,
): Promise<Result<Changed, ComposeProblem>> => {
  const taken = await takeLiving(tx, id, reader)
  if (!taken.ok) return taken
  const doc = await compositionAt(tx, id, version)
  if (!doc) return err({ kind: 'unknown-version', version })
  const undo = await readUndoState(tx, id)
  const change = { kind: 'restored', to: version } as const
  return ok(await writeNext(tx, { stored: taken.value, doc, change, undo }, reader, now))
}
