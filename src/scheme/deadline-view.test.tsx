import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import type { CaseEvent } from './case-events.ts'
import { clock } from './clock.ts'
import { DeadlineList, deadlineStanding } from './deadline-view.tsx'
import { experiment2017 } from './testing.ts'

const scheme = experiment2017()
const filed: CaseEvent = { kind: 'filed', on: plainDate('2019-10-01') }
const asked: CaseEvent = {
  kind: 'completion-asked',
  on: plainDate('2019-10-08'),
  until: plainDate('2019-11-05'),
}

const deadlinesOn = (day: string, events: CaseEvent[] = [filed]) =>
  clock(scheme, events, plainDate(day)).deadlines

const standing = (day: string, events?: CaseEvent[]) => {
  const decision = deadlinesOn(day, events).find((item) => item.rule === 'decision')
  return decision ? deadlineStanding(decision, 'nl') : null
}

describe('how a deadline stands', () => {
  test.each([
    ['2019-10-02', 'active', 'Nog 55 dagen'],
    ['2019-11-18', 'active', 'Nog 8 dagen'],
    ['2019-11-19', 'waiting', 'Nog 7 dagen'],
    ['2019-11-25', 'waiting', 'Nog 1 dag'],
    ['2019-11-26', 'bad', 'Vandaag is de laatste dag'],
    ['2019-11-27', 'bad', '1 dag te laat'],
  ])('on %s it is %s: %s', (day, tone, text) => {
    expect(standing(day)).toMatchObject({ tone, text })
  })

  test('a clock that stands still says so, and keeps its days', () => {
    expect(standing('2019-10-15', [filed, asked])?.text).toBe('Klok staat stil, nog 49 dagen')
  })

  test('what is done is done, in time or late', () => {
    const decided = (on: string): CaseEvent => ({ kind: 'decided', on: plainDate(on) })
    expect(standing('2020-01-01', [filed, decided('2019-11-01')])).toMatchObject({
      tone: 'good',
      text: 'Gedaan op 1 november 2019',
    })
    expect(standing('2020-01-01', [filed, decided('2019-12-01')])).toMatchObject({
      tone: 'bad',
      text: 'Te laat gedaan, op 1 december 2019',
    })
  })
})

describe('DeadlineList', () => {
  const html = (element: Child): string => String(element)

  test('names the last day, who must act, the law, and shows the sum', () => {
    const shown = html(
      <DeadlineList deadlines={deadlinesOn('2019-10-15', [filed, asked])} lang="nl" />,
    )
    expect(shown).toContain('<time datetime="2019-11-05">5 november 2019</time>')
    expect(shown).toContain('de school')
    expect(shown).toContain('Algemene wet bestuursrecht, artikel\u00a04:13')
    expect(shown).toContain('Begin: aanvraag ontvangen op 1 oktober 2019.')
    expect(shown).toContain('Deze datum schuift nog op.')
  })

  test('says so when no term runs', () => {
    expect(html(<DeadlineList deadlines={[]} lang="en" />)).toContain('No term is running')
  })
})
