import { expect, test } from 'vitest'
import { Temporal } from '../../platform/time.ts'
import { calendarFile } from './calendar-file.ts'
import type { PlannedSession, WorkSession } from './work-session.ts'

const now = Temporal.Instant.from('2019-10-01T08:00:00Z')
const session: PlannedSession = {
  start: Temporal.Instant.from('2019-11-05T09:00:00Z'),
  end: Temporal.Instant.from('2019-11-05T10:30:00Z'),
  place: 'Louis Braillelaan 1; zaal 2,\nZoetermeer',
  link: '',
  note: 'Neem mee:\nuw concept',
  host: { id: 'h', name: 'Els van Dam', email: 'els@voorbeeld.example' },
  sequence: 2,
}
const request: WorkSession = {
  id: '00000000-0000-4000-8000-000000000001',
  wish: {
    name: 'Sanne "de" Wit',
    email: 'sanne@voorbeeld.example',
    organisation: 'ROC Voorbeeldstad',
    role: 'developer',
    people: 2,
    idea: 'Zorg en techniek',
    draft: null,
    questions: 'Is dit nieuw?',
    days: [],
    dayPart: 'any',
  },
  lang: 'nl',
  schoolId: null,
  life: { state: 'planned', session },
  version: 2,
  createdAt: now,
  changedAt: now,
}

const file = (cancel = false) =>
  calendarFile(request, session, { domain: 'snijvlak.example', now, cancel }).replaceAll(
    '\r\n ',
    '',
  )

test('holds the event with a stable id, its number and its times in UTC', () => {
  const text = file()
  expect(text).toContain('METHOD:REQUEST')
  expect(text).toContain('UID:00000000-0000-4000-8000-000000000001@snijvlak.example')
  expect(text).toContain('SEQUENCE:2')
  expect(text).toContain('DTSTAMP:20191001T080000Z')
  expect(text).toContain('DTSTART:20191105T090000Z')
  expect(text).toContain('DTEND:20191105T103000Z')
  expect(text).toContain('SUMMARY:Werksessie cross-over: ROC Voorbeeldstad')
  expect(text).toContain('mailto:els@voorbeeld.example')
})

test('what people typed cannot break out of its line', () => {
  const text = file()
  expect(text).toContain('LOCATION:Louis Braillelaan 1\\; zaal 2\\,\\nZoetermeer')
  expect(text).toContain('DESCRIPTION:Neem mee:\\nuw concept')
})

test('takes the same event out again', () => {
  const text = file(true)
  expect(text).toContain('METHOD:CANCEL')
  expect(text).toContain('STATUS:CANCELLED')
  expect(text).toContain('UID:00000000-0000-4000-8000-000000000001@snijvlak.example')
})
