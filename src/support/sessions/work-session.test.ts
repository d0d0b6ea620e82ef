import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Temporal } from '../../platform/time.ts'
import {
  cancelled,
  done,
  isOpen,
  planned,
  type SessionLife,
  type SessionPlan,
  sessionOf,
} from './work-session.ts'

const at = (iso: string) => Temporal.Instant.from(iso)
const NOW = at('2019-10-01T08:00:00Z')
const plan: SessionPlan = {
  start: at('2019-10-10T08:00:00Z'),
  end: at('2019-10-10T09:30:00Z'),
  place: 'Zaal 1',
  link: '',
  note: '',
  host: { id: 'p', name: 'Els', email: 'els@voorbeeld.example' },
}
const fresh: SessionLife = { state: 'new' }

const value = (moved: ReturnType<typeof planned>): SessionLife => {
  if (!moved.ok) throw new Error(moved.error)
  return moved.value
}

describe('a session', () => {
  test('is planned, and moved with a higher number', () => {
    const first = value(planned(fresh, plan, NOW))
    expect(first).toMatchObject({ state: 'planned', session: { sequence: 0 } })
    expect(value(planned(first, plan, NOW))).toMatchObject({ session: { sequence: 1 } })
  })

  test('cannot be planned in the past', () => {
    expect(planned(fresh, plan, at('2019-10-10T08:00:01Z'))).toEqual({ ok: false, error: 'past' })
  })

  test('is not done before it begins, and is done from then on', () => {
    const life = value(planned(fresh, plan, NOW))
    expect(done(life, at('2019-10-10T07:59:59Z'))).toEqual({ ok: false, error: 'not-begun' })
    expect(value(done(life, plan.start))).toMatchObject({ state: 'done' })
  })

  test('that was not needed is done without a date', () => {
    expect(value(done(fresh, NOW))).toEqual({ state: 'done', session: null, at: NOW })
  })

  test('that is called off raises the number, so that calendars take it out', () => {
    const life = value(cancelled(value(planned(fresh, plan, NOW)), 'requester', NOW))
    expect(life).toMatchObject({ by: 'requester', session: { sequence: 1 } })
  })
})

type Step = 'plan' | 'cancel' | 'done'
const later = at('2019-10-11T08:00:00Z')

const step = (life: SessionLife, name: Step, now: typeof NOW): SessionLife => {
  const moved =
    name === 'plan'
      ? planned(life, plan, now)
      : name === 'done'
        ? done(life, now)
        : cancelled(life, 'adviser', now)
  return moved.ok ? moved.value : life
}

test('whatever is tried: what has ended stays as it is, and the number never goes down', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ name: fc.constantFrom<Step>('plan', 'cancel', 'done'), late: fc.boolean() }),
        {
          maxLength: 12,
        },
      ),
      (steps) => {
        let life: SessionLife = fresh
        for (const { name, late } of steps) {
          const next = step(life, name, late ? later : NOW)
          if (!isOpen(life)) expect(next).toBe(life)
          expect(sessionOf(next)?.sequence ?? 0).toBeGreaterThanOrEqual(
            sessionOf(life)?.sequence ?? 0,
          )
          life = next
        }
      },
    ),
  )
})
