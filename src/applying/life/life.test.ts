import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../access/index.ts'
import { plainDate, type PlainDate } from '../../platform/time.ts'
import { isClosed, makeMove, movesFrom } from './make-move.ts'
import { type Move, MOVERS, type MoveContext, type MoveError, type Moved } from './move.ts'
import { expectedNow, nextActor } from './next.ts'
import type { ApplicationKind, CriterionFinding, LifeState } from './state.ts'

const SCHOOL = 'school'
const day = (n: number): PlainDate => plainDate('2019-10-01').add({ days: n })
const findings: CriterionFinding[] = [
  { criterion: 'doelmatigheid', finding: 'meets', reason: 'past' },
]

const context = (role: Role, over: Partial<MoveContext> = {}): MoveContext => ({
  kind: 'new',
  today: day(0),
  actor: {
    id: role,
    roles: [role],
    organisationId: role === 'board' || role === 'author' ? SCHOOL : 'government',
  },
  schoolId: SCHOOL,
  domains: ['79010', '79140'],
  objectionUntil: null,
  ...over,
})

const must = (state: LifeState, move: Move, over: Partial<MoveContext> = {}): LifeState => {
  const role = MOVERS[move.kind][0] ?? 'admin'
  const moved = makeMove(state, move, context(role, over))
  if (!moved.ok) throw new Error(`${move.kind} from ${state.state}: ${moved.error.code}`)
  return moved.value.state
}

const refusal = (
  state: LifeState,
  move: Move,
  over: Partial<MoveContext> = {},
): MoveError['code'] | null => {
  const moved = makeMove(state, move, context(MOVERS[move.kind][0] ?? 'admin', over))
  return moved.ok ? null : moved.error.code
}

const positive = { conclusion: 'positive', findings, summary: 'Goed onderbouwd.' } as const
const noShortcoming = (domain: string): Move => ({
  kind: 'answer-inspection',
  domain,
  answer: 'no-shortcoming',
  reason: '',
})

const TO_PROPOSED: Move[] = [
  { kind: 'file' },
  { kind: 'find-complete' },
  noShortcoming('79010'),
  { kind: 'advise', advice: positive, until: day(28) },
  noShortcoming('79140'),
  { kind: 'submit-worked-out' },
  { kind: 'final-test', test: positive },
  { kind: 'propose', outcome: 'approve', reason: 'Voldoet.' },
]

const walk = (moves: Move[], from: LifeState = { state: 'draft' }) =>
  moves.reduce<LifeState>((state, move) => must(state, move), from)

describe('the way of a new cross-over', () => {
  test('from draft to approved, each body in its turn', () => {
    const states = TO_PROPOSED.map((_, i) => walk(TO_PROPOSED.slice(0, i + 1)).state)
    expect(states).toEqual([
      'filed',
      'in-advice',
      'in-advice',
      'in-advice',
      'working-out',
      'final-test',
      'preparing',
      'proposed',
    ])
    expect(must(walk(TO_PROPOSED), { kind: 'decide' }).state).toBe('approved')
  })

  test('asked to complete, completed, and asked again', () => {
    const incomplete = must(walk([{ kind: 'file' }]), {
      kind: 'ask-completion',
      until: day(28),
      missing: 'De overeenkomst.',
    })
    expect(incomplete).toMatchObject({ state: 'incomplete', missing: 'De overeenkomst.' })
    expect(must(incomplete, { kind: 'complete' }).state).toBe('filed')
  })

  test('a completion that stays out: not handled, and only after the term', () => {
    const incomplete = must(walk([{ kind: 'file' }]), {
      kind: 'ask-completion',
      until: day(28),
      missing: 'De overeenkomst.',
    })
    const move: Move = { kind: 'not-handle', reason: 'Niets ontvangen.' }
    expect(refusal(incomplete, move, { today: day(28) })).toBe('term-not-passed')
    expect(must(incomplete, move, { today: day(29) }).state).toBe('not-handled')
    expect(refusal(incomplete, { kind: 'complete' }, { today: day(29) })).toBe('term-passed')
  })

  test('SBB asks for changes: the school adjusts and SBB advises again, the Inspectie does not', () => {
    const asked = must(walk(TO_PROPOSED.slice(0, 2)), {
      kind: 'advise',
      advice: { ...positive, conclusion: 'adjust', summary: 'Maak kerntaak 2 concreter.' },
      until: day(28),
    })
    const answered = must(must(asked, { kind: 'resubmit' }), noShortcoming('79010'))
    expect(
      must(
        must(answered, { kind: 'advise', advice: positive, until: day(28) }),
        noShortcoming('79140'),
      ).state,
    ).toBe('working-out')
  })

  test('a negative advice goes to the handler, who hears the school before a refusal', () => {
    const negative: Move = {
      kind: 'advise',
      advice: { ...positive, conclusion: 'negative' },
      until: day(28),
    }
    const preparing = walk([...TO_PROPOSED.slice(0, 3), negative, noShortcoming('79140')])
    expect(preparing.state).toBe('preparing')
    const hearing = must(preparing, {
      kind: 'ask-view',
      until: day(14),
      intention: 'Wij willen weigeren.',
    })
    expect(refusal(hearing, { kind: 'propose', outcome: 'refuse', reason: 'x' })).toBe(
      'term-not-passed',
    )
    expect(
      must(hearing, { kind: 'propose', outcome: 'refuse', reason: 'x' }, { today: day(15) }).state,
    ).toBe('proposed')
    expect(must(hearing, { kind: 'give-view', view: 'Wij vinden van niet.' }).state).toBe(
      'preparing',
    )
  })
})

test('a shortened application enters where a new one is complete, and needs the Inspectie only', () => {
  const over: Partial<MoveContext> = { kind: 'shortened', domains: ['79010'] }
  const filed = must({ state: 'draft' }, { kind: 'file' }, over)
  expect(expectedNow(filed, 'shortened', day(0))).toEqual(['inspector'])
  expect(must(filed, noShortcoming('79010'), over).state).toBe('preparing')
})

test('without a domain nothing is filed or found complete: nobody could make the next move', () => {
  const none: Partial<MoveContext> = { kind: 'shortened', domains: [] }
  expect(refusal({ state: 'draft' }, { kind: 'file' }, none)).toBe('domains-missing')
  expect(refusal({ state: 'draft' }, { kind: 'file' }, { domains: [] })).toBe('domains-missing')
  expect(refusal({ state: 'filed' }, { kind: 'find-complete' }, { domains: [] })).toBe(
    'domains-missing',
  )
})

describe('objection', () => {
  const refused = must(
    must(walk(TO_PROPOSED.slice(0, 7)), { kind: 'propose', outcome: 'refuse', reason: 'x' }),
    { kind: 'decide' },
  )
  const object: Move = { kind: 'object', grounds: 'Onjuiste feiten.' }

  test('within the term only', () => {
    expect(refusal(refused, object, { objectionUntil: day(42), today: day(43) })).toBe(
      'term-passed',
    )
    expect(must(refused, object, { objectionUntil: day(42), today: day(42) }).state).toBe(
      'in-objection',
    )
  })

  test('founded: decided anew; unfounded: the decision stands and there is no second objection', () => {
    const under = must(refused, object)
    const by = {
      actor: { id: 'other', roles: ['decision-maker'] as Role[], organisationId: 'government' },
    }
    expect(refusal(under, { kind: 'decide-objection', outcome: 'founded', reason: 'x' })).toBe(
      'four-eyes',
    )
    expect(
      must(under, { kind: 'decide-objection', outcome: 'founded', reason: 'x' }, by).state,
    ).toBe('preparing')
    const stands = must(under, { kind: 'decide-objection', outcome: 'unfounded', reason: 'x' }, by)
    expect(stands).toMatchObject({ state: 'refused', objection: { outcome: 'unfounded' } })
    expect(movesFrom(stands)).not.toContain('object')
  })
})

describe('who may do what', () => {
  test('whoever made the proposal does not decide on it', () => {
    const both = {
      actor: {
        id: 'handler',
        roles: ['handler', 'decision-maker'] as Role[],
        organisationId: 'government',
      },
    }
    expect(refusal(walk(TO_PROPOSED), { kind: 'decide' }, both)).toBe('four-eyes')
  })

  test('nobody handles a case of their own school', () => {
    const own = { actor: { id: 'x', roles: ['handler'] as Role[], organisationId: SCHOOL } }
    expect(refusal(walk([{ kind: 'file' }]), { kind: 'find-complete' }, own)).toBe('own-school')
  })

  test('another school files nothing here', () => {
    const other = { actor: { id: 'x', roles: ['board'] as Role[], organisationId: 'other' } }
    expect(refusal({ state: 'draft' }, { kind: 'file' }, other)).toBe('not-your-role')
  })
})

const until = fc.integer({ min: -5, max: 60 }).map(day)
const text = fc.constantFrom('', 'Omdat het zo is.')
const conclusion = fc.constantFrom('positive' as const, 'adjust' as const, 'negative' as const)
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>(
    { kind: 'file' },
    { kind: 'complete' },
    { kind: 'find-complete' },
    { kind: 'resubmit' },
    { kind: 'submit-worked-out' },
    { kind: 'decide' },
    { kind: 'withdraw-objection' },
  ),
  fc.record({ kind: fc.constant('ask-completion' as const), until, missing: text }),
  fc.record({
    kind: fc.constant('answer-inspection' as const),
    domain: fc.constantFrom('79010', '79140', '79999'),
    answer: fc.constantFrom('no-shortcoming' as const, 'shortcoming' as const),
    reason: text,
  }),
  fc.record({
    kind: fc.constant('advise' as const),
    until,
    advice: fc.record({ conclusion, findings: fc.constant(findings), summary: text }),
  }),
  fc.record({
    kind: fc.constant('final-test' as const),
    test: fc.record({
      conclusion: fc.constantFrom('positive' as const, 'negative' as const),
      findings: fc.constant(findings),
      summary: text,
    }),
  }),
  fc.record({ kind: fc.constant('ask-view' as const), until, intention: text }),
  fc.record({ kind: fc.constant('give-view' as const), view: text }),
  fc.record({
    kind: fc.constant('propose' as const),
    outcome: fc.constantFrom('approve' as const, 'refuse' as const),
    reason: text,
  }),
  fc.record({
    kind: fc.constantFrom('send-back' as const, 'not-handle' as const, 'withdraw' as const),
    reason: text,
  }),
  fc.record({ kind: fc.constant('extend' as const), until, reason: text }),
  fc.record({ kind: fc.constant('agree-delay' as const), until }),
  fc.record({ kind: fc.constant('object' as const), grounds: text }),
  fc.record({
    kind: fc.constant('decide-objection' as const),
    outcome: fc.constantFrom('founded' as const, 'unfounded' as const, 'inadmissible' as const),
    reason: text,
  }),
)

const step = fc.record({ move: anyMove, days: fc.nat({ max: 20 }), id: fc.constantFrom('a', 'b') })

/** Any life: moves that do not fit are refused and leave everything as it was. */
const live = (
  kind: ApplicationKind,
  steps: { move: Move; days: number; id: string }[],
  look: (state: LifeState, today: PlainDate, moved: Moved | null) => void,
) => {
  let state: LifeState = { state: 'draft' }
  let today = day(0)
  for (const { move, days, id } of steps) {
    today = today.add({ days })
    const role = MOVERS[move.kind][0] ?? 'admin'
    const base = context(role, { kind, today })
    const moved = makeMove(state, move, { ...base, actor: { ...base.actor, id } })
    if (moved.ok) state = moved.value.state
    look(state, today, moved.ok ? moved.value : null)
  }
}

const lives = fc.tuple(
  fc.constantFrom<ApplicationKind>('new', 'shortened'),
  fc.array(step, { maxLength: 60 }),
)

describe('every life', () => {
  test('an open case has a next actor with a move to make; a closed one has none', () => {
    fc.assert(
      fc.property(lives, ([kind, steps]) =>
        live(kind, steps, (state, today) => {
          const next = nextActor(state, today)
          expect(next === 'nobody').toBe(isClosed(state))
          if (next === 'nobody') return
          const role: Role = next === 'school' ? 'board' : next
          expect(movesFrom(state).some((move) => MOVERS[move].includes(role))).toBe(true)
        }),
      ),
      { numRuns: 400 },
    )
  })

  test('events carry the day on which they happened, and a refused move leaves none', () => {
    fc.assert(
      fc.property(lives, ([kind, steps]) =>
        live(kind, steps, (_state, today, moved) => {
          for (const event of moved?.events ?? []) expect(event.on.equals(today)).toBe(true)
        }),
      ),
    )
  })

  test('what movesFrom offers is the only thing that makeMove takes', () => {
    fc.assert(
      fc.property(lives, anyMove, ([kind, steps], move) => {
        let state: LifeState = { state: 'draft' }
        live(kind, steps, (now) => {
          state = now
        })
        const moved = makeMove(
          state,
          move,
          context(MOVERS[move.kind][0] ?? 'admin', { kind, today: day(2000) }),
        )
        if (moved.ok) expect(movesFrom(state)).toContain(move.kind)
      }),
    )
  })
})
