import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitId } from '../structure/index.ts'
import { compareCompositions } from './compare-compositions.ts'
import type { ComposeCommand, Composition } from './engine/index.ts'
import { apply, emptyComposition, partsOf } from './engine/index.ts'
import { composed } from './engine/testing-random.ts'
import { adding, smallStructure } from './testing.ts'

const view = smallStructure()

const after = (composition: Composition, ...commands: ComposeCommand[]): Composition =>
  commands.reduce((before, command) => {
    const done = apply(before, command, view)
    if (!done.ok) throw new Error(JSON.stringify(done.error))
    return done.value
  }, composition)

const start = after(emptyComposition('Proef'), adding('Meet'), adding('Zaagt'), adding('Verzorgt'))
const first = unitId(partsOf(start)[0] ?? { ownerCode: '', code: '' })

describe('comparing two versions', () => {
  it('finds nothing between equal ones', () => {
    fc.assert(
      fc.property(composed, ({ composition }) => {
        expect(compareCompositions(composition, structuredClone(composition))).toEqual([])
      }),
    )
  })

  it('is the mirror image of comparing them the other way round', () => {
    fc.assert(
      fc.property(composed, composed, ({ composition: a }, { composition: b }) => {
        const there = compareCompositions(a, b)
        const back = compareCompositions(b, a)
        expect(back).toHaveLength(there.length)
        expect(back.map(({ before }) => before).toSorted()).toEqual(
          there.map((difference) => difference.after).toSorted(),
        )
      }),
    )
  })

  it('says what came, went, moved and changed', () => {
    const changed = after(
      start,
      { kind: 'set-level', level: 3 },
      { kind: 'remove-part', part: first },
      { kind: 'rename-core-task', coreTask: 'k2', title: 'Maken' },
    )
    expect(compareCompositions(start, changed)).toEqual([
      { field: 'level', of: null, before: null, after: '3' },
      { field: 'task-title', of: 'Kerntaak 1', before: 'Kerntaak 1', after: 'Maken' },
      { field: 'part', of: 'Meet', before: 'B1-K1-W1', after: null },
    ])
  })

  it('sees a part in another place as moved', () => {
    const moved = after(start, { kind: 'move-part', part: first, to: { coreTask: 'k3' } })
    expect(compareCompositions(start, moved)).toEqual([
      { field: 'place', of: 'Meet', before: 'B1-K1-W1', after: 'B1-K3-W2' },
    ])
  })
})
