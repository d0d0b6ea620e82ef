import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitId } from '../../structure/structure.ts'
import { partFrom } from './add-parts.ts'
import type { Composition } from './composition.ts'
import { partsOf } from './composition.ts'
import type { Thresholds } from './conditions.ts'
import { computedConditions } from './conditions.ts'
import { withoutPart } from './edit.ts'
import { shares } from './shares.ts'
import { smallestChange } from './smallest-change.ts'
import type { StructureView } from './structure-view.ts'
import { unitsOf } from './structure-view.ts'
import { DEFAULT_NORMS } from './study-load.ts'
import { composed } from './testing-random.ts'
import { weightedParts } from './weights.ts'

type Step = { kind: 'add' | 'remove'; qualificationCode: string; unit: string }

const carryOut = (composition: Composition, step: Step, view: StructureView): Composition => {
  if (step.kind === 'remove') return withoutPart(composition, step.unit)
  const unit = view.unit(step.qualificationCode, step.unit)
  if (!unit) return composition
  const part = partFrom(step.qualificationCode, unit.workProcess, view)
  const task = { id: `k${composition.nextTask}`, title: 'Nieuw', weight: null, parts: [part] }
  return {
    ...composition,
    nextTask: composition.nextTask + 1,
    coreTasks: [...composition.coreTasks, task],
  }
}

const passes = (composition: Composition, view: StructureView, thresholds: Thresholds): boolean => {
  const divided = shares(weightedParts(composition, DEFAULT_NORMS), view)
  const { domains, share } = computedConditions(divided, thresholds)
  return domains.passes && share.passes
}

const stepsFor = (composition: Composition, view: StructureView): Step[] => {
  const used = new Set(partsOf(composition).map(unitId))
  const remove = partsOf(composition).map((part) => ({
    kind: 'remove' as const,
    qualificationCode: part.qualificationCode,
    unit: unitId(part),
  }))
  const add = view.facts.contents.flatMap((content) =>
    unitsOf(content)
      .map(({ workProcess }) => unitId(workProcess))
      .filter((unit) => !used.has(unit))
      .map((unit) => ({
        kind: 'add' as const,
        qualificationCode: content.qualification.code,
        unit,
      })),
  )
  return [...remove, ...add]
}

/** Whether any set of exactly `size` steps passes, by trying them all. */
const anyPasses = (
  composition: Composition,
  view: StructureView,
  thresholds: Thresholds,
  size: number,
  steps = stepsFor(composition, view),
): boolean => {
  if (size === 0) return passes(composition, view, thresholds)
  return steps.some((step, i) =>
    anyPasses(carryOut(composition, step, view), view, thresholds, size - 1, steps.slice(i + 1)),
  )
}

const thresholds = fc.record({
  minDomains: fc.constantFrom(2, 3),
  minShare: fc.constantFrom(0.15, 0.3),
  reading: fc.constantFrom('of-crossover' as const, 'of-source' as const),
})

describe('smallestChange', () => {
  it('really passes', () => {
    fc.assert(
      fc.property(composed, thresholds, ({ view, composition }, limits) => {
        const found = smallestChange(composition, view, limits, DEFAULT_NORMS)
        expect(found.kind === 'passes').toBe(passes(composition, view, limits))
        if (found.kind !== 'found') return
        for (const { changes, shares: after } of found.proposals) {
          expect(changes).toHaveLength(found.size)
          const changed = changes.reduce((it, step) => carryOut(it, step, view), composition)
          expect(passes(changed, view, limits)).toBe(true)
          const figures = shares(weightedParts(changed, DEFAULT_NORMS), view).qualifications
          for (const { code, share } of after) {
            const real = figures.find((it) => it.code === code)
            const reading = limits.reading === 'of-source' ? real?.ofSource : real?.ofCrossover
            expect(share).toBeCloseTo(reading ?? -1, 9)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is the smallest: nothing with fewer changes passes', () => {
    fc.assert(
      fc.property(composed, thresholds, ({ view, composition }, limits) => {
        const found = smallestChange(composition, view, limits, DEFAULT_NORMS)
        if (found.kind === 'passes') return
        const proven = found.kind === 'found' ? found.size : found.below
        for (let size = 0; size < Math.min(proven, 3); size++) {
          expect(anyPasses(composition, view, limits, size)).toBe(false)
        }
      }),
      { numRuns: 50 },
    )
  })
})
