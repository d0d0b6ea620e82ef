import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import type { Composition } from './composition.ts'
import { emptyComposition } from './composition.ts'
import { shares } from './shares.ts'
import { DEFAULT_NORMS, requiredHours, studyLoad } from './study-load.ts'
import { sketch, sketchView } from './testing.ts'
import { roundToSum, weightedParts } from './weights.ts'

const view = sketchView([
  sketch({ code: '25001', tasks: [['a', 'b', 'c'], ['d']] }),
  sketch({
    code: '25002',
    domain: '79010',
    tasks: [
      ['e', 'f'],
      ['g', 'h', 'i'],
    ],
  }),
  sketch({ code: '25003', domain: '79020', tasks: [['j', 'k']] }),
])

const TASKS = ['25001 1', '25001 2', '25002 1', '25002 2', '25003 1']

const compose = (tasks: readonly string[]): Composition =>
  tasks.reduce<Composition>((composition, task) => {
    const [qualificationCode = '', k] = task.split(' ')
    const source = { qualificationCode, ownerCode: qualificationCode, code: `B1-K${k}` }
    const done = apply(composition, { kind: 'add-core-task', ...source }, view)
    return done.ok ? done.value : composition
  }, emptyComposition())

const withWeights = (
  composition: Composition,
  own: readonly (number | null)[],
  ofTask: readonly (number | null)[],
): Composition => {
  let i = 0
  return {
    ...composition,
    level: 3,
    durationYears: 3,
    coreTasks: composition.coreTasks.map((task, k) => ({
      ...task,
      weight: ofTask[k] ?? null,
      parts: task.parts.map((part) => ({ ...part, weight: own[i++] ?? null })),
    })),
  }
}

const weight = fc.option(fc.integer({ min: 1, max: 900 }), { nil: null })

const composition = fc
  .tuple(
    fc.shuffledSubarray(TASKS, { minLength: 1 }),
    fc.array(weight, { maxLength: 11 }),
    fc.array(weight, { maxLength: 5 }),
  )
  .map(([tasks, own, ofTask]) => withWeights(compose(tasks), own, ofTask))

const total = (values: number[]): number => values.reduce((a, b) => a + b, 0)

describe('weights', () => {
  it('splits what is left evenly over the parts', () => {
    const parts = weightedParts(withWeights(compose(['25001 1', '25002 1']), [], []), DEFAULT_NORMS)
    expect(studyLoad(compose([]), DEFAULT_NORMS).total).toBe(4800)
    expect(parts.map((part) => part.sbu)).toEqual([672, 672, 672, 672, 672])
  })

  it('gives the author’s own weights first, of a part and of a core task', () => {
    const own = withWeights(compose(['25001 1', '25002 1', '25003 1']), [1000], [1500, 600])
    const parts = weightedParts(own, DEFAULT_NORMS)
    expect(parts.map((part) => part.sbu)).toEqual([1000, 250, 250, 300, 300, 630, 630])
    expect(studyLoad(own, DEFAULT_NORMS)).toMatchObject({ ownWeights: 2100, overflow: 0 })
  })

  it('says by how much own weights pass what is left', () => {
    const heavy = withWeights(compose(['25001 1']), [3000, 1000], [])
    expect(studyLoad(heavy, DEFAULT_NORMS).overflow).toBe(640)
    expect(weightedParts(heavy, DEFAULT_NORMS).map((part) => part.sbu)).toEqual([3000, 1000, 0])
  })

  it('sums to the whole study load while a part shares in it and nothing overflows', () => {
    fc.assert(
      fc.property(composition, (it) => {
        const parts = weightedParts(it, DEFAULT_NORMS)
        const load = studyLoad(it, DEFAULT_NORMS)
        const free = it.coreTasks.some(
          (task) => task.weight === null && task.parts.some((part) => part.weight === null),
        )
        fc.pre(free && load.overflow === 0)
        expect(total(parts.map((part) => part.sbu))).toBe(load.qualification)
      }),
    )
  })

  it('rounds by largest remainder: the sum stays, nobody moves by one or more', () => {
    const values = fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(values, (list) => {
        const rounded = roundToSum(
          list,
          list.map((_, i) => String(i)),
        )
        expect(total(rounded)).toBe(Math.round(total(list)))
        expect(rounded.every((value, i) => Math.abs(value - (list[i] ?? 0)) < 1.000001)).toBe(true)
      }),
    )
  })
})

describe('shares', () => {
  it('sum to one on every level', () => {
    fc.assert(
      fc.property(composition, (it) => {
        const all = shares(weightedParts(it, DEFAULT_NORMS), view)
        for (const list of [all.domains, all.dossiers, all.qualifications]) {
          expect(total(list.map((share) => share.ofCrossover))).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  it('do not change with the order of core tasks and parts', () => {
    fc.assert(
      fc.property(composition, (it) => {
        const turned = {
          ...it,
          coreTasks: it.coreTasks
            .map((task) => ({ ...task, parts: task.parts.toReversed() }))
            .toReversed(),
        }
        const [a, b] = [weightedParts(it, DEFAULT_NORMS), weightedParts(turned, DEFAULT_NORMS)]
        expect(shares(b, view)).toEqual(shares(a, view))
      }),
    )
  })

  it('tell both readings apart', () => {
    const parts = weightedParts(compose(['25001 1', '25002 1']), DEFAULT_NORMS)
    expect(shares(parts, view).qualifications).toMatchObject([
      { code: '25001', parts: 3, ofCrossover: 0.6, ofSource: 0.75, allParts: 4 },
      { code: '25002', parts: 2, ofCrossover: 0.4, ofSource: 0.4, allParts: 5 },
    ])
  })

  it('gather parts whose source is not known, and invent nothing about it', () => {
    const parts = weightedParts(compose(['25001 1']), DEFAULT_NORMS)
    const none = shares(parts, sketchView([]))
    expect(none.domains).toMatchObject([{ code: null, ofCrossover: 1, ofSource: null }])
  })
})

describe('requiredHours', () => {
  it('knows the hours of the law and goes on pro rata', () => {
    expect(requiredHours('bol', 2)).toEqual({ total: 2000, taught: 1250, practice: 450 })
    expect(requiredHours('bol', 4)).toEqual({ total: 4000, taught: 2400, practice: 1200 })
    expect(requiredHours('bbl', 3)).toEqual({ total: 2550, taught: 600, practice: 1830 })
    expect(requiredHours('bol', 1.5)).toBeNull()
  })
})
