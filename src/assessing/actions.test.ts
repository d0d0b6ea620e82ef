import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Role } from '../access/index.ts'
import { DEMO_ACCOUNTS } from '../access/index.ts'
import { type Findings, isClosed, type LifeState, MOVERS, movesFrom } from '../applying/index.ts'
import { plainDate } from '../platform/time.ts'
import { actionsFor } from './actions.ts'

const today = plainDate('2019-10-10')
const findings: Findings = { inspection: { '79000': null }, advice: null, finalTest: null }
const decision = { reason: 'x', by: 'somebody', on: today }
const refused = { state: 'refused', decision, findings, objection: null } as const

const STATES: LifeState[] = [
  { state: 'filed' },
  { state: 'incomplete', until: plainDate('2019-10-09'), missing: 'x' },
  { state: 'in-advice', findings },
  { state: 'adjusting', findings, until: plainDate('2019-10-11'), remarks: 'x' },
  { state: 'working-out', findings },
  { state: 'final-test', findings },
  { state: 'preparing', findings },
  { state: 'hearing', findings, until: plainDate('2019-10-11'), intention: 'x' },
  { state: 'proposed', findings, proposal: { outcome: 'approve', reason: 'x', by: 'somebody' } },
  { state: 'approved', decision, findings, objection: null },
  refused,
  { state: 'withdrawn', on: today, reason: '' },
  { state: 'in-objection', against: refused, objection: { filedOn: today, grounds: 'x' } },
]

const of = (name: string) => {
  const account = DEMO_ACCOUNTS.find((one) => one.name.startsWith(name))
  if (!account) throw new Error(`There is no ${name}.`)
  return account
}

const caseIn = (
  life: LifeState,
  handlerId: string | null = null,
  kind: 'new' | 'shortened' = 'new',
) => ({
  life,
  organisationId: 'school',
  handlerId,
  subject: kind === 'new' ? { kind, compositionId: 'c' } : { kind, crossoverCode: '26005' },
})

const movesOf = (life: LifeState, name: string, handlerId: string | null = null) =>
  actionsFor(caseIn(life, handlerId), of(name), today).map(({ move }) => move)

describe('what somebody can do', () => {
  test('every move that is shown fits the state and the role, for any state and anybody', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STATES),
        fc.constantFrom(...DEMO_ACCOUNTS),
        fc.option(fc.uuid()),
        (life, account, handlerId) => {
          for (const { move } of actionsFor(caseIn(life, handlerId), account, today)) {
            expect(movesFrom(life)).toContain(move)
            expect(MOVERS[move].some((role: Role) => account.roles.includes(role))).toBe(true)
          }
          if (isClosed(life))
            expect(actionsFor(caseIn(life, handlerId), account, today)).toEqual([])
        },
      ),
    )
  })

  test('the likely move comes first', () => {
    const peter = of('Peter').id
    expect(movesOf({ state: 'filed' }, 'Peter', peter)).toEqual([
      'find-complete',
      'ask-completion',
      'extend',
    ])
    expect(movesOf({ state: 'preparing', findings }, 'Peter', peter)[0]).toBe('propose')
    expect(movesOf({ state: 'in-advice', findings }, 'Els')).toEqual(['advise'])
  })

  test('a case that is not in their name holds a handler back, and a term holds everybody back', () => {
    const incomplete: LifeState = { state: 'incomplete', until: today, missing: 'x' }
    const hurdles = (handlerId: string | null) =>
      actionsFor(caseIn(incomplete, handlerId), of('Peter'), today).map(({ hurdle }) => hurdle)
    expect(hurdles(null)).toEqual([{ code: 'not-claimed' }, { code: 'not-claimed' }])
    expect(hurdles(of('Peter').id)).toEqual([{ code: 'term-not-passed', until: today }, null])
  })

  test('SBB gives no advice on what was approved before, and not twice', () => {
    const life: LifeState = { state: 'in-advice', findings }
    expect(actionsFor(caseIn(life, null, 'shortened'), of('Els'), today)).toEqual([])
    const advised: LifeState = {
      state: 'in-advice',
      findings: {
        ...findings,
        advice: { conclusion: 'positive', findings: [], summary: 'x' },
      },
    }
    expect(movesOf(advised, 'Els')).toEqual([])
    expect(movesOf(advised, 'Wim')).toEqual(['answer-inspection'])
  })

  test('four eyes, and never the own school', () => {
    const joost = of('Joost')
    const own: LifeState = {
      state: 'proposed',
      findings,
      proposal: { outcome: 'approve', reason: 'x', by: joost.id },
    }
    const [decide] = actionsFor(caseIn(own), joost, today)
    expect(decide).toEqual({ move: 'decide', hurdle: { code: 'four-eyes' } })
    const insider = { ...joost, organisation: { ...joost.organisation, id: 'school' } }
    expect(actionsFor(caseIn(own), insider, today)[0]?.hurdle).toEqual({ code: 'own-school' })
  })
})
