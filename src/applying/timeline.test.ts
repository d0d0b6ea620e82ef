import { expect, test } from 'vitest'
import { plainDate, Temporal } from '../platform/time.ts'
import type { TimelineEvent } from './event.store.ts'
import { schoolTimeline } from './timeline.ts'

const at = (hour: number) => Temporal.Instant.from(`2019-10-01T${10 + hour}:00:00Z`)
const event = (over: Partial<TimelineEvent>): TimelineEvent => ({
  move: 'file',
  kind: 'filed',
  on: plainDate('2019-10-01'),
  until: null,
  at: at(0),
  actorId: 'karim',
  body: 'school',
  text: '',
  ...over,
})

const duo = { body: 'duo' as const, actorId: 'peter' }
const names = new Map([
  ['karim', { name: 'Karim Yildiz', email: '' }],
  ['peter', { name: 'Peter Smit', email: '' }],
])
const titles = (events: TimelineEvent[]) =>
  schoolTimeline(events, names, 'nl').map(({ title }) => title)

test('one line for each move, people of the school by name, the government by its body', () => {
  expect(
    titles([
      event({}),
      event({ ...duo, at: at(1), move: 'find-complete', kind: 'found-complete' }),
      event({ ...duo, at: at(1), move: 'find-complete', kind: 'inspection-asked' }),
      event({ ...duo, at: at(1), move: 'find-complete', kind: 'advice-asked' }),
    ]),
  ).toEqual(['Karim Yildiz heeft de aanvraag ingediend', 'DUO vindt de aanvraag compleet'])
})

test('what the government does inside is not shown', () => {
  expect(
    titles([
      event({ ...duo, move: 'propose', kind: null, text: 'Intern.' }),
      event({ body: 'ocw', move: 'send-back', kind: null, text: 'Ook intern.' }),
    ]),
  ).toEqual([])
})

test('the last day and the words come along', () => {
  const asked = event({
    ...duo,
    move: 'ask-completion',
    kind: 'completion-asked',
    until: plainDate('2019-10-28'),
    text: 'De overeenkomst.',
  })
  const [entry] = schoolTimeline([asked], names, 'nl')
  expect(entry?.children).toBe('Uiterlijk 28 oktober 2019. De overeenkomst.')
})
