import type { UndoState } from './revision.store.ts'

/** The place of a new version in the history. `sameAs`: the earlier version whose document it takes over. */
export interface Step {
  undo: UndoState
  parent: number | null
  sameAs: number | null
}

/** After a change: undo goes back to what was shown, and there is nothing to do again. */
export const stepForward = ({ cursor }: UndoState, version: number): Step => ({
  undo: { cursor: version, redo: [] },
  parent: cursor,
  sameAs: null,
})

/** Back to `parent`, the version before the one that is shown; `null` when that is the first. */
export const stepBack = ({ cursor, redo }: UndoState, parent: number | null): Step | null =>
  parent === null
    ? null
    : { undo: { cursor: parent, redo: [...redo, cursor] }, parent: null, sameAs: parent }

/** To the version that was undone last; `null` when nothing was. */
export const stepAgain = ({ redo }: UndoState): Step | null => {
  const next = redo.at(-1)
  if (next === undefined) return null
  return { undo: { cursor: next, redo: redo.slice(0, -1) }, parent: null, sameAs: next }
}
