import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Composition } from './composition.ts'
import { judge } from './judge.ts'
import { buildIndex } from './structure-index.ts'
import { structureView } from './structure-view.ts'
import { composed } from './testing-random.ts'

const turned = (composition: Composition): Composition => ({
  ...composition,
  electives: composition.electives.toReversed(),
  coreTasks: composition.coreTasks
    .map((task) => ({ ...task, parts: task.parts.toReversed() }))
    .toReversed(),
})

describe('judge', () => {
  it('gives the same whatever the order of core tasks, parts and structure', () => {
    fc.assert(
      fc.property(composed, ({ view, composition }) => {
        const mirrored = structureView({
          ...view.facts,
          contents: view.facts.contents.toReversed(),
          electives: view.facts.electives.toReversed(),
        })
        const one = judge(composition, buildIndex(view))
        const other = judge(turned(composition), buildIndex(mirrored))
        expect(other).toEqual(one)
      }),
    )
  })

  it('is plain JSON', () => {
    fc.assert(
      fc.property(composed, ({ view, composition }) => {
        const judgement = judge(composition, buildIndex(view))
        expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement)
      }),
    )
  })
})
