import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import { supportRoutes } from '../index.ts'
import { filledIn, planForm, signUp } from './sessions.fixture.ts'

const services = await testServices()
const people = await testPeople(services)
const visitor = await testBrowser(services, supportRoutes)
const adviser = await testBrowser(services, supportRoutes, people.els)

const only = async () =>
  services.db.selectFrom('work_session_request').selectAll().executeTakeFirstOrThrow()

const textOf = async (browser: Browser, path: string) => (await browser.get(path)).text()

/** Sends what waits, and gives only that. */
const mails = async () => {
  services.sent.length = 0
  await services.sendMails()
  return [...services.sent]
}

let here = ''
beforeEach(async () => {
  services.setNow('2019-10-01T08:00:00Z')
  await services.db.deleteFrom('mail_message').execute()
  await services.db.deleteFrom('work_session_request').execute()
  here = await signUp(visitor)
  await mails()
})

const plan = async () => {
  const { id, version } = await only()
  await adviser.post(`/werksessies/${id}/plannen`, planForm(version))
}

describe('the link in the mail', () => {
  test('opens the request, for nobody to keep or list', async () => {
    const response = await visitor.get(here)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('<meta name="robots" content="noindex"/>')
  })

  test('another secret opens nothing', async () => {
    const wrong = `/werksessie/${'a'.repeat(43)}`
    for (const path of [wrong, `${wrong}/wijzigen`, `${wrong}/agenda.ics`])
      expect((await visitor.get(path)).status).toBe(404)
    for (const path of [`${wrong}/wijzigen`, `${wrong}/afzeggen`])
      expect((await visitor.post(path, {})).status).toBe(404)
  })

  test('only its hash is stored', async () => {
    const rows = await services.db.selectFrom('work_session_link').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(here.split('/').at(-1))
  })

  test('there is no calendar file before a date', async () => {
    expect((await visitor.get(`${here}/agenda.ics`)).status).toBe(404)
  })
})

describe('changing', () => {
  const change = (changes: Record<string, string>, version = '1') =>
    visitor.post(`${here}/wijzigen`, { ...filledIn(''), version, ...changes })

  test('starts with what was filled in and keeps what is new', async () => {
    const form = await textOf(visitor, `${here}/wijzigen`)
    expect(form).toContain('value="Iris de Boer"')
    expect(form).toMatch(/name="day1-day" value="4"/)
    const response = await change({
      people: '5',
      'day2-day': '',
      'day2-month': '',
      'day2-year': '',
    })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(here)
    const text = await textOf(visitor, here)
    expect(text).toContain('Uw aanmelding is gewijzigd')
    expect(text).toContain('dinsdag 5 november 2019 (ochtend)')
    expect(text).not.toContain('maandag 4 november')
    expect(await only()).toMatchObject({ people: 5, version: 2 })
  })

  test('with faults changes nothing and keeps the input', async () => {
    const response = await change({ email: 'geen adres', questions: 'Nieuwe vraag' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Nieuwe vraag')
    expect(await only()).toMatchObject({ email: 'iris@voorbeeld.example', version: 1 })
  })

  test('after somebody else changed it: says so, loses nothing, and works the second time', async () => {
    await plan()
    const response = await change({ questions: 'Nog een vraag' })
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain('intussen gewijzigd')
    expect(text).toContain('Nog een vraag')
    const version = /name="version" value="(\d+)"/.exec(text)?.[1] ?? ''
    expect((await change({ questions: 'Nog een vraag' }, version)).status).toBe(303)
    expect(await only()).toMatchObject({ questions: 'Nog een vraag', state: 'planned' })
  })

  test('tells the host when a date is planned', async () => {
    await plan()
    await mails()
    await change({ people: '7' }, '2')
    expect(await mails()).toMatchObject([
      { to: people.els?.email, subject: 'Een aanmelding voor een werksessie is gewijzigd' },
    ])
  })

  test('what has ended cannot be changed', async () => {
    await visitor.post(`${here}/afzeggen`, {})
    expect((await visitor.get(`${here}/wijzigen`)).headers.get('location')).toBe(here)
    const response = await change({}, '2')
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('al klaar of afgezegd')
  })
})

describe('calling off', () => {
  test('confirms, and ends the request', async () => {
    const response = await visitor.post(`${here}/afzeggen`, {})
    expect(response.status).toBe(303)
    const text = await textOf(visitor, here)
    expect(text).toContain('Uw werksessie is afgezegd')
    expect(text).toContain('Opnieuw aanmelden')
    expect(text).not.toContain('wijzigen"')
    expect(await mails()).toMatchObject([
      { to: 'iris@voorbeeld.example', subject: 'U hebt uw werksessie afgezegd', attachments: [] },
    ])
    expect(await only()).toMatchObject({ state: 'cancelled', closed_by: 'requester' })
  })

  test('with a date: the host hears it, and the file takes it out of the calendar', async () => {
    await plan()
    await mails()
    await visitor.post(`${here}/afzeggen`, {})
    const sent = await mails()
    expect(sent.map(({ to }) => to).toSorted()).toEqual(
      ['iris@voorbeeld.example', people.els?.email].toSorted(),
    )
    const own = sent.find(({ to }) => to === 'iris@voorbeeld.example')
    expect(own?.attachments[0]?.type).toContain('method=CANCEL')
  })

  test('twice says so and mails once', async () => {
    await visitor.post(`${here}/afzeggen`, {})
    await visitor.post(`${here}/afzeggen`, {})
    expect(await textOf(visitor, here)).toContain('al klaar of afgezegd')
    expect(await mails()).toHaveLength(1)
  })
})

test('a planned session shows when, where and by whom, with a file for the calendar', async () => {
  await plan()
  const text = await textOf(visitor, here)
  expect(text).toContain('dinsdag 5 november 2019, van 10:00 tot 11:30')
  expect(text).toContain('Zaal 2, Voorbeeldstad')
  expect(text).toContain('Els van Dam')
  const file = await visitor.get(`${here}/agenda.ics`)
  expect(file.headers.get('content-type')).toContain('text/calendar')
  expect(await file.text()).toContain('DTSTART:20191105T090000Z')
})
