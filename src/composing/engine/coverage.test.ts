import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CoreTask, QualificationContent } from '../../structure/structure.ts'
import { bestAssignment } from './assignment.ts'
import { coverage, qualificationOverlap } from './coverage.ts'
import { judge } from './judge.ts'
import { buildIndex } from './structure-index.ts'
import { structureView } from './structure-view.ts'
import { termStatistics } from './term-statistics.ts'
import { sketch } from './testing.ts'
import { titleOnly } from './unit-table.ts'
import { partsIn, plainEdges } from './testing-plain.ts'
import { composed } from './testing-random.ts'

const extraTask = ({ qualification: { code } }: QualificationContent, title: string): CoreTask => ({
  ownerCode: code,
  part: 'basis',
  code: 'B1-K9',
  title: 'Nieuwe kerntaak',
  confidence: 'official',
  complexity: null,
  responsibility: null,
  knowledge: [],
  workProcesses: [titleOnly(code, 'B1-K9-W1', title)],
})

describe('the title index', () => {
  it('misses nothing, whatever is known of the units', () => {
    fc.assert(
      fc.property(composed, ({ view, composition }) => {
        const index = buildIndex(view)
        const all = Int32Array.from(index.units.ids.keys())
        for (const part of partsIn(composition, index)) {
          const plain = plainEdges([part], all, index).map((edge) => edge.column)
          expect([...part.neighbours.units]).toEqual(plain)
        }
      }),
      { numRuns: 100 },
    )
  })
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
        const index = buildIndex(structureView({ ...view.facts, contents }))
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
        const wider = { ...first, coreTasks: [...first.coreTasks, extraTask(first, title)] }
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
        const index = buildIndex(view)
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
