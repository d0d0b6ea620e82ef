import { beforeEach, describe, expect, test } from 'vitest'
import { testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import { auditOf, checkAudit } from '../../platform/audit.ts'
import { type Person, VISITOR } from '../../access/index.ts'
import { emptyComposition } from '../../composing/index.ts'
import { makeComposition } from '../../composing/make-composition.ts'
import { inTransaction } from '../../platform/database.ts'
import { supportRoutes, supportRoutesOn } from '../index.ts'
import { readRules } from '../rules.ts'
import { MOST_OPEN } from './request-work-session.ts'
import { filledIn, secretOf, signUp } from './sessions.fixture.ts'

const services = await testServices()
const people = await testPeople(services)
const DRAFT = { id: '00000000-0000-4000-8000-0000000000d1', title: 'Zorgtechniek, versie 2' }
const routes = supportRoutesOn({
  read: readRules,
  draftsOf: async (_db, school) => (school === people.sanne?.organisation.id ? [DRAFT] : []),
})
const visitor = () => testBrowser(services, routes)

const requests = () => services.db.selectFrom('work_session_request').selectAll().execute()

beforeEach(async () => {
  services.setNow('2019-10-01T08:00:00Z')
  services.sent.length = 0
  await services.db.deleteFrom('mail_message').execute()
  await services.db.deleteFrom('work_session_request').execute()
})

describe('signing up', () => {
  test('keeps the request, shows where it stands and confirms by mail at once', async () => {
    const browser = await visitor()
    const here = await signUp(browser)
    expect(here).toMatch(/^\/werksessie\/[\w-]{43}$/)
    const text = await (await browser.get(here)).text()
    expect(text).toContain('Uw aanmelding is binnen')
    expect(text).toContain('maandag 4 november 2019; dinsdag 5 november 2019 (ochtend)')
    await services.sendMails()
    const mail = services.sent.find(({ to }) => to === 'iris@voorbeeld.example')
    expect(mail?.subject).toBe('Uw aanmelding voor een werksessie')
    expect(mail?.text).toContain(`http://localhost:3000${here}`)
    expect(mail?.text).toContain('Een adviseur van SBB leest uw vragen')
  })

  test('the link in the mail works, whatever signs its secret holds', async () => {
    const secret = `${'x_y-'.repeat(10)}_z_`
    await (await visitor()).post('/werksessie', filledIn(secret))
    await services.sendMails()
    const mail = services.sent.find(({ to }) => to === 'iris@voorbeeld.example')
    const href = /href="([^"]*\/werksessie\/[^"]*)"/.exec(mail?.html ?? '')?.[1] ?? ''
    expect(decodeURIComponent(href)).toBe(`http://localhost:3000/werksessie/${secret}`)
    const response = await (await visitor()).get(new URL(href).pathname)
    expect(response.status).toBe(200)
  })

  test('tells every adviser, in Dutch, without the name of who asked', async () => {
    await signUp(await visitor())
    await services.sendMails()
    const mail = services.sent.find(({ to }) => to === people.els?.email)
    expect(mail?.subject).toBe('Nieuwe aanmelding voor een werksessie')
    expect(mail?.text).toContain('http://localhost:3000/werksessies/')
    expect(mail?.text).not.toContain('Iris')
    expect(services.sent).toHaveLength(2)
  })

  test('answers in English to who reads English', async () => {
    const browser = await visitor()
    const secret = await secretOf(browser)
    const response = await browser.post('/werksessie?taal=en', filledIn(secret))
    expect(response.status).toBe(303)
    await services.sendMails()
    expect(services.sent.map(({ subject }) => subject)).toContain('Your request for a work session')
  })

  test('leaves a trace without personal data', async () => {
    await signUp(await visitor())
    const [row] = await requests()
    const events = await auditOf(services.db, `work-session:${row?.id}`)
    expect(events).toMatchObject([{ kind: 'work-session-requested', actor: 'visitor' }])
    expect(JSON.stringify(events)).not.toMatch(/Iris|iris|ROC/)
    expect(await checkAudit(services.db)).toEqual([])
  })

  test('twice with the same form asks once, and leads to the same page', async () => {
    const browser = await visitor()
    const secret = await secretOf(browser)
    const [first, second] = await Promise.all([
      browser.post('/werksessie', filledIn(secret)),
      browser.post('/werksessie', filledIn(secret)),
    ])
    const third = await browser.post('/werksessie', filledIn(secret))
    for (const { status, headers } of [first, second, third]) {
      expect(status).toBe(303)
      expect(headers.get('location')).toBe(`/werksessie/${secret}`)
    }
    expect(await requests()).toHaveLength(1)
    expect(await (await browser.get(`/werksessie/${secret}`)).text()).toContain(
      'Deze aanmelding hadden wij al',
    )
  })

  test('a secret that somebody made up is not used', async () => {
    const response = await (await visitor()).post('/werksessie', filledIn('geheim'))
    expect(response.headers.get('location')).toMatch(/^\/werksessie\/[\w-]{43}$/)
  })

  test('is held back when done too often, as a form and as an address', async () => {
    const route = routes.find(({ method, path }) => method === 'POST' && path === '/werksessie')
    expect(route?.perMinute).toBe(6)
    const browser = await visitor()
    for (let n = 0; n < MOST_OPEN; n += 1) expect(await signUp(browser)).not.toBe('')
    const response = await browser.post(
      '/werksessie',
      filledIn(await secretOf(browser), { email: 'IRIS@voorbeeld.example' }),
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(`staan al ${MOST_OPEN} aanmeldingen open`)
    expect(await requests()).toHaveLength(MOST_OPEN)
  })

  test('the page with the form is never taken out of a cache', async () => {
    const response = await (await visitor()).get('/werksessie')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

describe('a form with faults', () => {
  const faulty = async (changes: Record<string, string>) => {
    const browser = await visitor()
    const response = await browser.post('/werksessie', filledIn(await secretOf(browser), changes))
    return { status: response.status, text: await response.text() }
  }

  test('comes back with everything that was typed', async () => {
    const { status, text } = await faulty({ name: '', organisation: 'ROC <b>Zuid</b>' })
    expect(status).toBe(422)
    expect(text).toContain('<title>Fout: ')
    expect(text).toContain('Vul in: uw naam.')
    expect(text).toContain('href="#name"')
    expect(text).toContain('ROC &lt;b&gt;Zuid&lt;/b&gt;')
    expect(text).toContain('Zorg en techniek samen')
    expect(text).toContain('Welke terugvaloptie past?')
    expect(text).toMatch(/name="day2-day" value="4"/)
    expect(text).toMatch(/name="role" value="developer" checked/)
    expect(await requests()).toEqual([])
  })

  test('tells all faults at once', async () => {
    const { text } = await faulty({
      name: '',
      email: 'iris',
      people: 'drie',
      idea: '',
      'day1-year': '2018',
    })
    for (const id of ['name', 'email', 'people', 'idea', 'day1'])
      expect(text).toContain(`href="#${id}"`)
  })

  test.each([
    ['a day that has been', { 'day1-day': '1', 'day1-month': '10' }, 'Kies een dag na vandaag'],
    ['a day far away', { 'day1-year': '2029' }, 'Kies een dag binnen een jaar'],
    ['a Sunday', { 'day1-day': '3' }, 'Kies een werkdag'],
    ['Christmas', { 'day1-day': '25', 'day1-month': '12' }, 'Kies een werkdag'],
    [
      'a day equalled with a holiday',
      { 'day1-day': '22', 'day1-month': '5', 'day1-year': '2020' },
      'Kies een werkdag',
    ],
    ['a day that does not exist', { 'day1-day': '31' }, 'bestaande datum'],
    ['the same day twice', { 'day2-day': '5' }, 'Deze dag hebt u al opgegeven'],
    ['no idea', { idea: '  ' }, 'Vul in: uw idee of concept.'],
    ['too many people', { people: '31' }, '30 of minder'],
    ['a role that is not there', { role: 'keizer' }, 'Maak een keuze'],
    ['a text that is too long', { questions: 'x'.repeat(4001) }, 'Maak het korter'],
    ['a draft of another school', { draft: DRAFT.id }, 'Deze samenstelling is er niet meer'],
  ])('%s', async (_name, changes, message) => {
    const { status, text } = await faulty(changes)
    expect(status).toBe(422)
    expect(text).toContain(message)
    expect(await requests()).toEqual([])
  })
})

describe('somebody of a school', () => {
  test('finds name, address and school filled in, and may choose a composition', async () => {
    const browser = await testBrowser(services, routes, people.sanne)
    const text = await (await browser.get('/werksessie')).text()
    expect(text).toContain('value="Sanne de Wit"')
    expect(text).toContain(`value="${DRAFT.id}"`)
    await signUp(browser, { draft: DRAFT.id, idea: '' })
    expect(await requests()).toMatchObject([
      {
        school_id: people.sanne?.organisation.id,
        composition_id: DRAFT.id,
        composition_title: DRAFT.title,
      },
    ])
  })

  test('describes an idea or chooses a composition, one of the two', async () => {
    const browser = await testBrowser(services, routes, people.sanne)
    const fields = filledIn(await secretOf(browser), { draft: '', idea: '' })
    const response = await browser.post('/werksessie', fields)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Beschrijf uw idee in een paar zinnen, of kies')
  })

  test('a visitor sees no compositions', async () => {
    expect(await (await (await visitor()).get('/werksessie')).text()).not.toContain('name="draft"')
  })
})

test('the choice comes out of the composer: what the school keeps there, and nothing of another school', async () => {
  const doc = { ...emptyComposition(), title: 'Zorgtechniek op de boerderij' }
  const made = { doc, change: { kind: 'made' as const } }
  const reader = { actor: people.femke ?? VISITOR, keyHash: null }
  await inTransaction(services.db, (tx) => makeComposition(tx, made, reader, services.clock.now()))
  const formOf = async (person: Person | undefined) =>
    (await (await testBrowser(services, supportRoutes, person)).get('/werksessie')).text()
  expect(await formOf(people.femke)).toContain('Zorgtechniek op de boerderij')
  expect(await formOf(people.sanne)).not.toContain('Zorgtechniek op de boerderij')
})
