import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepAgain, stepBack, stepForward } from './history.ts'
import type { UndoState } from './revision.store.ts'

type Move = 'change' | 'undo' | 'redo'

/** The history as people think of it: what was, what is, what comes back. */
interface Plain {
  past: number[]
  now: number
  future: number[]
}

const plainMove = (plain: Plain, move: Move, made: number): Plain => {
  const { past, now, future } = plain
  if (move === 'change') return { past: [...past, now], now: made, future: [] }
  if (move === 'undo') {
    const last = past.at(-1)
    return last === undefined
      ? plain
      : { past: past.slice(0, -1), now: last, future: [now, ...future] }
  }
  const [next, ...rest] = future
  return next === undefined ? plain : { past: [...past, now], now: next, future: rest }
}

test('undo and redo walk as people expect, whatever the order', () => {
  const moves = fc.array(fc.constantFrom<Move[]>('change', 'undo', 'redo'), { maxLength: 40 })
  fc.assert(
    fc.property(moves, (list) => {
      let state: UndoState = { cursor: 1, redo: [] }
      let plain: Plain = { past: [], now: 1, future: [] }
      let version = 1
      const parents = new Map<number, number | null>([[1, null]])
      for (const move of list) {
        const step =
          move === 'change'
            ? stepForward(state, version + 1)
            : move === 'undo'
              ? stepBack(state, parents.get(state.cursor) ?? null)
              : stepAgain(state)
        plain = plainMove(plain, move, version + 1)
        if (!step) continue
        version += 1
        if (move === 'change') parents.set(version, step.parent)
        state = step.undo
        expect(state.cursor).toBe(plain.now)
        expect(step.sameAs).toBe(move === 'change' ? null : state.cursor)
      }
      expect(state.cursor).toBe(plain.now)
      expect(state.redo.toReversed()).toEqual(plain.future)
    }),
  )
})
