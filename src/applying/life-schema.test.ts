import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { lifeSchema } from './life-schema.ts'
import type { Decided, Findings, InState, LifeState, StateName } from './life/state.ts'

const day = fc.integer({ min: 0, max: 3000 }).map((n) => plainDate('2017-08-01').add({ days: n }))
const text = fc.string()
const finding = fc.record({
  criterion: text,
  finding: fc.constantFrom('meets', 'meets-with-remarks', 'does-not-meet'),
  reason: text,
})
const findings: fc.Arbitrary<Findings> = fc.record({
  inspection: fc.dictionary(
    fc.constantFrom('79000', '79140'),
    fc.constantFrom('no-shortcoming', 'shortcoming', null),
    { noNullPrototype: true },
  ),
  advice: fc.option(
    fc.record({
      conclusion: fc.constantFrom('positive', 'adjust', 'negative'),
      findings: fc.array(finding),
      summary: text,
    }),
  ),
  finalTest: fc.option(
    fc.record({
      conclusion: fc.constantFrom('positive', 'negative'),
      findings: fc.array(finding),
      summary: text,
    }),
  ),
})
const decision = fc.record({ reason: text, by: text, on: day })
const objection = fc.option(
  fc.record({
    outcome: fc.constantFrom('founded', 'unfounded', 'inadmissible'),
    reason: text,
    by: text,
    on: day,
  }),
)
const decided: fc.Arbitrary<Decided> = fc.record({ decision, findings, objection })
const as = <S extends StateName>(state: S) => fc.constant(state)
const refused: fc.Arbitrary<InState<'refused'>> = decided.map((rest) => ({
  state: 'refused',
  ...rest,
}))
const notHandled = fc.record({ state: as('not-handled'), decision, objection })

const LIVES: Record<StateName, fc.Arbitrary<LifeState>> = {
  draft: fc.constant({ state: 'draft' }),
  filed: fc.constant({ state: 'filed' }),
  incomplete: fc.record({ state: as('incomplete'), until: day, missing: text }),
  'in-advice': fc.record({ state: as('in-advice'), findings }),
  adjusting: fc.record({ state: as('adjusting'), findings, until: day, remarks: text }),
  'working-out': fc.record({ state: as('working-out'), findings }),
  'final-test': fc.record({ state: as('final-test'), findings }),
  preparing: fc.record({ state: as('preparing'), findings }),
  hearing: fc.record({ state: as('hearing'), findings, until: day, intention: text }),
  proposed: fc.record({
    state: as('proposed'),
    findings,
    proposal: fc.record({ outcome: fc.constantFrom('approve', 'refuse'), reason: text, by: text }),
  }),
  approved: decided.map((rest) => ({ state: 'approved' as const, ...rest })),
  refused,
  'not-handled': notHandled,
  withdrawn: fc.record({ state: as('withdrawn'), on: day, reason: text }),
  'in-objection': fc.record({
    state: as('in-objection'),
    against: fc.oneof(refused, notHandled),
    objection: fc.record({ filedOn: day, grounds: text }),
  }),
}

test('every state comes back from the database as it went in', () => {
  fc.assert(
    fc.property(fc.oneof(...Object.values(LIVES)), (life) => {
      const stored: unknown = JSON.parse(JSON.stringify(life))
      const read = lifeSchema.parse(stored)
      expect(JSON.parse(JSON.stringify(read))).toEqual(stored)
    }),
  )
})

test('what is no state is refused', () => {
  expect(lifeSchema.safeParse({ state: 'lost' }).success).toBe(false)
  expect(lifeSchema.safeParse({ state: 'incomplete', until: 'soon', missing: '' }).success).toBe(
    false,
  )
})
