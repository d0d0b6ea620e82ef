import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Elective } from '../../structure/structure.ts'
import { apply } from './apply.ts'
import { bestAssignment } from './assignment.ts'
import type { Composition } from './composition.ts'
import { emptyComposition } from './composition.ts'
import { qualificationOverlap } from './coverage.ts'
import { judge } from './judge.ts'
import type { JudgedPart } from './judged-parts.ts'
import { necessity, SMALLEST_ELECTIVE } from './necessity.ts'
import type { IndexOptions, StructureIndex } from './structure-index.ts'
import { buildIndex } from './structure-index.ts'
import type { StructureView } from './structure-view.ts'
import { sketch, sketchView } from './testing.ts'
import { partsIn, plainEdges } from './testing-plain.ts'
import { composed } from './testing-random.ts'

const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]])

/** Tries every qualification with every choice of electives that fits. */
const plainNecessity = (
  parts: readonly JudgedPart[],
  index: StructureIndex,
  budget: number,
): number => {
  const choices = subsets(index.electives).filter(
    (some) =>
      some.reduce((sum, { elective }) => sum + (elective.sbu ?? SMALLEST_ELECTIVE), 0) <= budget,
  )
  const reach = index.qualifications.flatMap(({ units }) => {
    const own = plainEdges(parts, units, index)
    return choices.map((some) => {
      const extra = some.flatMap((it) => plainEdges(parts, it.units, index))
      return bestAssignment([...own, ...extra]).value
    })
  })
  return Math.max(0, ...reach)
}

/** Best qualification first, then the elective that adds most, as long as one fits. */
const greedyNecessity = (
  parts: readonly JudgedPart[],
  index: StructureIndex,
  budget: number,
): number => {
  const bare = index.qualifications.map(({ units }) => plainEdges(parts, units, index))
  let edges = bare.toSorted((a, b) => bestAssignment(b).value - bestAssignment(a).value)[0] ?? []
  let left = budget
  for (const { elective, units } of index.electives) {
    const sbu = elective.sbu ?? SMALLEST_ELECTIVE
    if (sbu > left) continue
    left -= sbu
    edges = [...edges, ...plainEdges(parts, units, index)]
  }
  return bestAssignment(edges).value
}

const elective = (code: string, title: string, sbu: number | null): Elective => ({
  code,
  title,
  sbu,
  hasCertificate: true,
  confidence: 'official',
})

/** The first core task of each of these qualifications. */
const compose = (view: StructureView, ...codes: string[]): Composition =>
  codes.reduce<Composition>(
    (made, code) => {
      const source = { qualificationCode: code, ownerCode: code, code: 'B1-K1' }
      const done = apply(made, { kind: 'add-core-task', ...source }, view)
      return done.ok ? done.value : made
    },
    { ...emptyComposition(), level: 3, durationYears: 3 },
  )

describe('necessity', () => {
  it('equals trying everything and is never below the greedy choice', () => {
    fc.assert(
      fc.property(composed, fc.constantFrom(240, 480, 720), ({ view, composition }, budget) => {
        const index = buildIndex(view)
        const parts = partsIn(composition, index)
        const best = necessity(parts, qualificationOverlap(parts, index), index, budget)
        expect(best.covered).toBeCloseTo(plainNecessity(parts, index, budget), 9)
        expect(best.covered).toBeGreaterThanOrEqual(greedyNecessity(parts, index, budget) - 1e-9)
        expect(best.electives.reduce((sum, it) => sum + it.sbu, 0)).toBeLessThanOrEqual(budget)
      }),
      { numRuns: 100 },
    )
  })

  it('names what it is made of and what stays uncovered', () => {
    const view = sketchView(
      [
        sketch({ code: '25001', tasks: [['Metselt gevels', 'Plaatst kozijnen']] }),
        sketch({ code: '25002', domain: '79010', tasks: [['Verzorgt paarden', 'Snoeit heggen']] }),
      ],
      [elective('K0001', 'Paarden verzorgen', null)],
    )
    const composition = compose(view, '25001', '25002')
    const { necessity: best, fallback } = judge(composition, buildIndex(view))
    expect(best).toMatchObject({
      qualification: { code: '25001' },
      electives: [{ code: 'K0001', sbu: 240, assumed: true }],
      withoutElectives: 0.5,
      uncovered: [{ title: 'Snoeit heggen' }],
    })
    expect(fallback.at(-1)?.certificates.map((it) => it.code)).toEqual(['K0001'])
  })

  it('counts every unit of an elective whose content is known', () => {
    const contents = [sketch({ code: '25001', tasks: [['Metselt gevels', 'Snoeit heggen']] })]
    const electives = [elective('K0001', 'Tuin', 480), elective('K0002', 'Snoeit heggen', 480)]
    const view = sketchView(
      [...contents, sketch({ code: '25009', tasks: [['Koopt in']] })],
      electives,
    )
    const composition = compose(view, '25001')
    const others = sketchView([sketch({ code: '25009', tasks: [['Koopt in']] })], electives)
    const { coreTasks } = sketch({ code: 'K0001', tasks: [['Snoeit heggen', 'Metselt gevels']] })
    const electiveUnits = new Map([['K0001', coreTasks]])
    const reach = (options: IndexOptions) => {
      const index = buildIndex(others, options)
      const parts = partsIn(composition, index)
      return necessity(parts, qualificationOverlap(parts, index), index, 480)
    }
    expect(reach({}).electives.map((it) => it.code)).toEqual(['K0002'])
    expect(reach({ electiveUnits })).toMatchObject({
      uncovered: [],
      electives: [{ code: 'K0001' }],
    })
  })
})
