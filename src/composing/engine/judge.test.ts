import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edge } from './assignment.ts'
import { bestAssignment } from './assignment.ts'
import type { Composition } from './composition.ts'
import { emptyComposition } from './composition.ts'
import { coverage, qualificationOverlap } from './coverage.ts'
import { judge } from './judge.ts'
import type { JudgedPart } from './judged-parts.ts'
import { judgedParts } from './judged-parts.ts'
import { LIKENESS } from './likeness.ts'
import { necessity, SMALLEST_ELECTIVE } from './necessity.ts'
import { explain } from './neighbours.ts'
import type { StructureIndex } from './structure-index.ts'
import { buildIndex } from './structure-index.ts'
import type { StructureView } from './structure-view.ts'
import { structureView, unitsOf } from './structure-view.ts'
import { DEFAULT_NORMS } from './study-load.ts'
import { termStatistics } from './term-statistics.ts'
import { sketch, sketchView } from './testing.ts'
import { composed } from './testing-random.ts'

const indexOf = (view: StructureView): StructureIndex => buildIndex(view)

const partsIn = (composition: Composition, index: StructureIndex): JudgedPart[] =>
  judgedParts(composition, index, DEFAULT_NORMS)

/** Every pair of a part and a unit of an owner that coincides, found without any index. */
const plainEdges = (
  parts: readonly JudgedPart[],
  units: Int32Array,
  index: StructureIndex,
): Edge[] =>
  parts.flatMap((part, row) =>
    [...units].flatMap((column) => {
      const { score } = explain(part.described, index, column)
      return score < LIKENESS.coincides ? [] : [{ row, column, value: score * part.share }]
    }),
  )

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

const turned = (composition: Composition): Composition => ({
  ...composition,
  electives: composition.electives.toReversed(),
  coreTasks: composition.coreTasks
    .map((task) => ({ ...task, parts: task.parts.toReversed() }))
    .toReversed(),
})

describe('coverage', () => {
  it('of a composition by itself is whole', () => {
    fc.assert(
      fc.property(composed, ({ view, composition }) => {
        const parts = composition.coreTasks.flatMap((task) => task.parts)
        const itself = sketch({ code: '26099', kind: 'cross-over', tasks: [[]] })
        itself.coreTasks = itself.coreTasks.map((task) => ({
          ...task,
          workProcesses: parts.flatMap(
            (part) =>
              view.unit(part.qualificationCode, `${part.ownerCode}:${part.code}`)?.workProcess ??
              [],
          ),
        }))
        const contents = [...view.facts.contents, itself]
        const index = indexOf(structureView({ ...view.facts, contents }))
        const judged = partsIn(composition, index)
        const all = coverage(judged, qualificationOverlap(judged, index), index, 99)
        const own = all.find((it) => it.qualification.code === '26099')
        expect(own?.covered).toBeCloseTo(1, 9)
        expect(own?.uncovered).toEqual([])
        expect(judge(composition, index).equal.map((it) => it.qualification.code)).toContain(
          '26099',
        )
      }),
    )
  })

  it('never falls when a part is added to the qualification', () => {
    fc.assert(
      fc.property(composed, fc.constantFrom('Verkoopt tuin', 'Ontwerpt gevel'), (it, title) => {
        const { view, composition } = it
        const statistics = termStatistics(view.facts.contents, view.facts.electives)
        const [first, ...rest] = view.facts.contents
        if (!first) return
        const wider = sketch({
          code: first.qualification.code,
          tasks: [...first.coreTasks.map((t) => t.workProcesses.map((w) => w.title)), [title]],
        })
        const covered = (contents: (typeof first)[]): number => {
          const index = buildIndex(structureView({ ...view.facts, contents }), { statistics })
          const parts = partsIn(composition, index)
          const all = coverage(parts, qualificationOverlap(parts, index), index, 99)
          const own = all.find((c) => c.qualification.code === first.qualification.code)
          return own?.covered ?? 0
        }
        expect(covered([wider, ...rest])).toBeGreaterThanOrEqual(covered([first, ...rest]) - 1e-9)
      }),
    )
  })

  it('gives the same best as working out every qualification without an index', () => {
    fc.assert(
      fc.property(composed, fc.integer({ min: 1, max: 3 }), ({ view, composition }, top) => {
        const index = indexOf(view)
        const parts = partsIn(composition, index)
        const plain = index.qualifications
          .map(({ units }) => bestAssignment(plainEdges(parts, units, index)).value)
          .toSorted((a, b) => b - a)
          .slice(0, top)
          .filter((value) => value > 0)
        const found = coverage(parts, qualificationOverlap(parts, index), index, top)
        expect(found.length).toBe(plain.length)
        for (const [i, it] of found.entries()) expect(it.covered).toBeCloseTo(plain[i] ?? 0, 9)
      }),
    )
  })
})

describe('necessity', () => {
  it('equals trying everything and is never below the greedy choice', () => {
    fc.assert(
      fc.property(composed, fc.constantFrom(240, 480, 720), ({ view, composition }, budget) => {
        const index = indexOf(view)
        const parts = partsIn(composition, index)
        const best = necessity(parts, qualificationOverlap(parts, index), index, budget)
        expect(best.covered).toBeCloseTo(plainNecessity(parts, index, budget), 9)
        expect(best.covered).toBeGreaterThanOrEqual(greedyNecessity(parts, index, budget) - 1e-9)
        expect(best.electives.reduce((sum, it) => sum + it.sbu, 0)).toBeLessThanOrEqual(budget)
      }),
      { numRuns: 200 },
    )
  })

  it('names what it is made of and what stays uncovered', () => {
    const view = sketchView(
      [
        sketch({ code: '25001', tasks: [['Metselt gevels', 'Plaatst kozijnen']] }),
        sketch({ code: '25002', domain: '79010', tasks: [['Verzorgt paarden', 'Snoeit heggen']] }),
      ],
      [
        {
          code: 'K0001',
          title: 'Paarden verzorgen',
          sbu: null,
          hasCertificate: true,
          confidence: 'official',
        },
      ],
    )
    const parts = view.facts.contents.flatMap((content) =>
      unitsOf(content).map(({ workProcess }) => ({ content, workProcess })),
    )
    const composition: Composition = {
      ...emptyComposition(),
      level: 3,
      durationYears: 3,
      coreTasks: [
        {
          id: 'k1',
          title: 'Kerntaak',
          weight: null,
          parts: parts.map(({ content, workProcess }) => ({
            qualificationCode: content.qualification.code,
            ownerCode: workProcess.ownerCode,
            code: workProcess.code,
            title: workProcess.title,
            taken: { structureDate: view.date, dossierValidFrom: null, fingerprint: '' },
            note: '',
            weight: null,
            year: null,
          })),
        },
      ],
    }
    const { necessity: best, fallback } = judge(composition, indexOf(view))
    expect(best).toMatchObject({
      qualification: { code: '25001' },
      electives: [{ code: 'K0001', sbu: 240, assumed: true }],
      withoutElectives: 0.5,
      uncovered: [{ title: 'Snoeit heggen' }],
    })
    expect(fallback.at(-1)?.certificates.map((it) => it.code)).toEqual(['K0001'])
  })
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
        const one = judge(composition, indexOf(view))
        const other = judge(turned(composition), indexOf(mirrored))
        expect(other).toEqual(one)
      }),
    )
  })

  it('is plain JSON', () => {
    fc.assert(
      fc.property(composed, ({ view, composition }) => {
        const judgement = judge(composition, indexOf(view))
        expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement)
      }),
    )
  })
})
