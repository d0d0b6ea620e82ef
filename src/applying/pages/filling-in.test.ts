import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import { beginSession } from '../../access/index.ts'
import { noThrottle } from '../../app/throttle.ts'
import { createWeb } from '../../app/web.tsx'
import { inTransaction } from '../../platform/database.ts'
import type { Application } from '../application.ts'
import { pathOf } from '../application.ts'
import { readApplication } from '../application.store.ts'
import { attachmentsAt } from '../attachment.ts'
import { attachmentsOf } from '../attachment.store.ts'
import { routesWith } from '../routes.ts'
import { sampleContent } from '../samples.fixture.ts'
import { fakeNeighbours, fileAsIs, putComposition, putDraft } from '../testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { sanne, karim, femke, peter } = people
if (!sanne || !karim || !femke || !peter) throw new Error('The demo accounts changed.')

const neighbours = fakeNeighbours()
beforeEach(() => {
  neighbours.content = sampleContent()
})
const routes = routesWith(neighbours)
const browse = (person = sanne) => testBrowser(services, routes, person)

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const pdf = (name = 'overeenkomst.pdf', extra = '') =>
  new File([PDF, extra], name, { type: 'application/pdf' })

const formOf = (fields: Record<string, string | File | (string | File)[]>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one)
  return form
}

const now = async (application: Application) => {
  const stored = await readApplication(services.db, application.id)
  if (!stored) throw new Error('The application is gone.')
  return stored
}
const files = async (application: Application) =>
  attachmentsAt(await attachmentsOf(services.db, application.id), null)

const APPLICANT = { name: 'Sanne', role: 'Adviseur', email: 'a@b.example', phone: '06 12345678' }
const versionOf = ({ version }: Application) => ({ versie: String(version) })

describe('beginning', () => {
  test('with a composition of the school, and twice is once', async () => {
    const id = await putComposition(services, sanne)
    const browser = await browse()
    expect(await (await browser.get('/aanvragen/nieuw')).text()).toContain(id)
    const [first, second] = await Promise.all(
      [1, 2].map(() => browser.post('/aanvragen/nieuw', { samenstelling: id })),
    )
    expect(first?.status).toBe(303)
    expect(second?.headers.get('location')).toBe(first?.headers.get('location'))
    const again = await (await browser.get('/aanvragen/nieuw')).text()
    expect(again).toContain('Hiermee heeft uw school al een aanvraag')
  })

  test('with a composition that is not there, or nothing chosen: asked again', async () => {
    const browser = await browse()
    for (const samenstelling of ['', randomUUID(), await putComposition(services, femke)]) {
      const response = await browser.post('/aanvragen/nieuw', { samenstelling })
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('Kies een samenstelling van uw school')
    }
  })

  test('for an approved cross-over', async () => {
    const content = sampleContent({ source: { kind: 'crossover', code: '26005' } })
    neighbours.crossOvers.set('26005', { kind: 'open', content, lastStart: null })
    const browser = await browse()
    expect((await browser.get('/aanvragen/verkort/26005')).status).toBe(200)
    const begun = await browser.post('/aanvragen/verkort/26005', {})
    expect(begun.status).toBe(303)
    const page = await browser.get(begun.headers.get('location') ?? '')
    const text = await page.text()
    expect(text).toContain('/cohorten')
    expect(text).not.toContain('/arbeidsmarkt')
  })

  test('for a code that is not known: told so, with what to do', async () => {
    const browser = await browse()
    const answers = [
      await browser.get('/aanvragen/verkort/26099'),
      await browser.post('/aanvragen/verkort/26099', {}),
    ]
    for (const response of answers) {
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('geen cross-over met code 26099')
    }
  })

  test('for a cross-over that nobody can start any more: the reason, and no application', async () => {
    const reason = 'Studenten konden tot en met 1 augustus 2018 beginnen.'
    neighbours.crossOvers.set('26001', { kind: 'not-open', content: sampleContent(), reason })
    const browser = await browse()
    const page = await (await browser.get('/aanvragen/verkort/26001')).text()
    expect(page).toContain(reason)
    expect(page).not.toContain('id="beginnen"')
    expect((await browser.post('/aanvragen/verkort/26001', {})).status).toBe(409)
  })

  test('is for schools', async () => {
    expect((await (await browse(peter)).get('/aanvragen/nieuw')).status).toBe(403)
  })
})

describe('who sees an application', () => {
  test('its school, and to everybody else there is none', async () => {
    const draft = await putDraft(services, sanne)
    const paths = ['', '/aanvrager', '/controle', '/indienen', '/ontvangst', '/actie/intrekken']
    for (const path of paths.map((part) => pathOf(draft) + part)) {
      for (const stranger of [femke, peter])
        expect((await (await browse(stranger)).get(path)).status).toBe(404)
      const visitor = await testBrowser(services, routes)
      expect((await visitor.get(path)).headers.get('location')).toContain('/inloggen')
    }
    expect((await (await browse(karim)).get(pathOf(draft))).status).toBe(200)
  })

  test('an id that is none gives the same page', async () => {
    const browser = await browse()
    for (const id of ['1', randomUUID(), "x'--"])
      expect((await browser.get(`/aanvragen/${encodeURIComponent(id)}`)).status).toBe(404)
  })

  test('a stranger cannot save, add or file either', async () => {
    const draft = await putDraft(services, sanne)
    const stranger = await browse(femke)
    for (const path of ['/aanvrager', '/indienen', '/controle', '/berichten', '/actie/intrekken'])
      expect((await stranger.post(pathOf(draft) + path, { name: 'x' })).status).toBe(404)
    expect((await now(draft)).version).toBe(draft.version)
  })
})

describe('a step', () => {
  const send = (browser: Browser, draft: Application, fields: Record<string, string | string[]>) =>
    browser.post(`${pathOf(draft)}/aanvrager`, fields)

  test('is saved at any moment, and shows what was typed as it was typed', async () => {
    const draft = await putDraft(services, sanne)
    const browser = await browse()
    const fields = { ...versionOf(draft), name: ' <b>Sanne</b> ', email: 'geen', actie: 'bewaar' }
    const saved = await send(browser, draft, fields)
    expect(saved.status).toBe(303)
    const page = await (await browser.get(`${pathOf(draft)}/aanvrager`)).text()
    expect(page).toContain('value=" &lt;b&gt;Sanne&lt;/b&gt; "')
    expect(page).toContain('Bewaard.')
  })

  test('going on shows what is missing and keeps everything', async () => {
    const draft = await putDraft(services, sanne)
    const response = await send(await browse(), draft, {
      ...versionOf(draft),
      ...APPLICANT,
      email: 'geen',
      actie: 'verder',
    })
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain('href="#email"')
    expect(text).toContain('Uw antwoorden zijn bewaard')
    expect((await now(draft)).answers['applicant.email']).toBe('geen')
  })

  test('complete: on to the list, where it is done', async () => {
    const draft = await putDraft(services, sanne)
    const browser = await browse()
    const done = await send(browser, draft, { ...versionOf(draft), ...APPLICANT, actie: 'verder' })
    expect(done.headers.get('location')).toBe(pathOf(draft))
    const list = await (await browser.get(pathOf(draft))).text()
    expect(list).toMatch(/id="stap-aanvrager" class="[^"]*--done/)
  })

  test('that was closed with an expired session still holds what was saved before', async () => {
    const draft = await putDraft(services, sanne, { 'applicant.name': 'Bewaard' })
    const visitor = await testBrowser(services, routes)
    const response = await send(visitor, draft, { ...versionOf(draft), name: 'Verloren' })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('Log opnieuw in')
    expect((await now(draft)).answers['applicant.name']).toBe('Bewaard')
  })

  test('is saved in the background: tells the new version, and that there is a choice to make', async () => {
    const draft = await putDraft(services, sanne)
    const secret = await inTransaction(services.db, (tx) =>
      beginSession(tx, sanne, services.clock.now()),
    )
    const web = createWeb({ services, routes, navigation: () => [], throttle: noThrottle })
    const save = (name: string) =>
      web.request(`http://localhost:3000${pathOf(draft)}/aanvrager`, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          origin: 'http://localhost:3000',
          cookie: `sessie=${secret}`,
        },
        body: new URLSearchParams({ ...versionOf(draft), name, actie: 'bewaar' }),
      })
    const saved = await save('Sanne')
    expect(saved.status).toBe(200)
    expect(await saved.json()).toEqual({ version: draft.version + 1 })
    const clash = await save('Iemand anders')
    expect(clash.status).toBe(409)
    expect(await clash.json()).toMatchObject({
      message: expect.stringContaining('Kies Nu bewaren'),
    })
    expect((await now(draft)).answers['applicant.name']).toBe('Sanne')
  })

  test('of a filed application shows what was typed, and changes nothing', async () => {
    const draft = await putDraft(services, sanne)
    await fileAsIs(services, draft, karim)
    const response = await send(await browse(), draft, { ...versionOf(draft), name: 'Te laat' })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Te laat')
    expect((await now(draft)).answers).toEqual({})
  })

  test('that does not belong to this application is not there', async () => {
    const draft = await putDraft(services, sanne)
    const browser = await browse()
    for (const path of ['/branche', '/bestaat-niet'])
      expect((await browser.get(pathOf(draft) + path)).status).toBe(404)
  })
})

describe('two browsers in one draft', () => {
  test('different questions: both are there', async () => {
    const draft = await putDraft(services, sanne, { 'applicant.name': 'A', 'applicant.role': 'B' })
    const [one, other] = [await browse(), await browse(karim)]
    const path = `${pathOf(draft)}/aanvrager`
    const base = {
      ...versionOf(draft),
      name: 'A',
      role: 'B',
      email: '',
      phone: '',
      actie: 'bewaar',
    }
    await one.post(path, { ...base, name: 'Nieuw' })
    expect((await other.post(path, { ...base, role: 'Ook nieuw' })).status).toBe(303)
    expect((await now(draft)).answers).toEqual({
      'applicant.name': 'Nieuw',
      'applicant.role': 'Ook nieuw',
    })
  })

  test('the same question: 409 with both answers, who and when; the choice is written', async () => {
    const draft = await putDraft(services, sanne, { 'applicant.name': 'A' })
    const [one, other] = [await browse(), await browse(karim)]
    const path = `${pathOf(draft)}/aanvrager`
    await one.post(path, { ...versionOf(draft), name: 'Van Sanne', actie: 'bewaar' })
    const fields = { ...versionOf(draft), name: 'Van Karim', phone: '020', actie: 'bewaar' }
    const clash = await other.post(path, fields)
    expect(clash.status).toBe(409)
    const text = await clash.text()
    expect(text).toContain('Van Karim')
    expect(text).toContain('Van Sanne')
    expect(text).toContain('Antwoord van Sanne de Wit, 1 oktober 2019')
    const between = await now(draft)
    expect(between.answers).toEqual({ 'applicant.name': 'Van Sanne', 'applicant.phone': '020' })
    const choice = {
      ...versionOf(between),
      'mijn.applicant.name': 'Van Karim',
      'keuze.applicant.name': 'mijn',
      actie: 'kies',
    }
    expect((await other.post(path, choice)).status).toBe(303)
    expect((await now(draft)).answers['applicant.name']).toBe('Van Karim')
    const theirs = { ...choice, ...versionOf(await now(draft)), 'keuze.applicant.name': 'ander' }
    await other.post(path, { ...theirs, 'mijn.applicant.name': 'Iets anders' })
    expect((await now(draft)).answers['applicant.name']).toBe('Van Karim')
  })
})

describe('a table', () => {
  const path = (draft: Application) => `${pathOf(draft)}/cohorten`

  test('begins with one row; rows are added and taken away without losing a word', async () => {
    const draft = await putDraft(services, sanne)
    const browser = await browse()
    expect(await (await browser.get(path(draft))).text()).toContain('value="c1"')
    const row = { rij: 'c1', 'c1.students': 'tien', gevraagd: 'c1.pathway' }
    await browser.post(path(draft), { ...versionOf(draft), ...row, actie: 'rij-erbij' })
    const two = await now(draft)
    expect(two.answers['cohorts.c1.students']).toBe('tien')
    expect(await (await browser.get(path(draft))).text()).toContain('value="c2"')
    await browser.post(path(draft), { ...versionOf(two), ...row, 'rij-weg': 'c2' })
    expect(Object.keys((await now(draft)).answers).some((key) => key.includes('.c2.'))).toBe(false)
  })

  test('a date outside the scheme is told with the days that fit', async () => {
    const draft = await putDraft(services, sanne)
    const date = (year: string) => ({
      ...versionOf(draft),
      rij: 'c1',
      'c1.start-day': '1',
      'c1.start-month': '8',
      'c1.start-year': year,
      gevraagd: 'c1.pathway',
      'c1.pathway': 'bol',
      'c1.students': '20',
      actie: 'verder',
    })
    const browser = await browse()
    const late = await browser.post(path(draft), date('2023'))
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Kies een dag tot en met 1 augustus 2022')
    const early = await browser.post(path(draft), {
      ...date('2016'),
      ...versionOf(await now(draft)),
    })
    expect(await early.text()).toContain('Kies een dag vanaf 1 augustus 2017')
    const none = await browser.post(path(draft), {
      ...date('2020'),
      ...versionOf(await now(draft)),
      'c1.start-day': '32',
    })
    expect(await none.text()).toContain('Vul een bestaande datum in')
  })

  test('a fallback option is chosen from the ranking, or by a code that exists', async () => {
    const draft = await putDraft(services, sanne)
    const browser = await browse()
    const own = `${pathOf(draft)}/terugvalopties`
    await browser.post(own, { ...versionOf(draft), kies: '25001' })
    expect((await now(draft)).answers['fallback.t1.code']).toBe('25001')
    const wrong = async (code: string) => {
      const fields = { rij: 't1', 't1.code': code, 't1.reason': 'Past.', actie: 'verder' }
      const sent = await browser.post(own, { ...versionOf(await now(draft)), ...fields })
      return sent.text()
    }
    expect(await wrong('99999')).toContain('Wij kennen geen kwalificatie met code 99999')
    expect(await wrong('26005')).toContain('26005 is zelf een cross-over')
  })
})

describe('files', () => {
  const path = (draft: Application) => `${pathOf(draft)}/bedrijven`
  const field = 'bestand-cooperation-agreement'

  test('several in one go, without a word lost, and they stay', async () => {
    const draft = await putDraft(services, sanne)
    const browser = await browse()
    const sent = await browser.post(
      path(draft),
      formOf({
        ...versionOf(draft),
        rij: 'b1',
        'b1.name': 'Zorgtechniek BV',
        [field]: [pdf('een.pdf', '1'), pdf('twee.pdf', '2')],
        actie: 'bewaar',
      }),
    )
    expect(sent.status).toBe(303)
    expect((await files(draft)).map(({ name }) => name)).toEqual(['een.pdf', 'twee.pdf'])
    expect((await now(draft)).answers['companies.b1.name']).toBe('Zorgtechniek BV')
    const page = await (await browser.get(path(draft))).text()
    expect(page).toContain('een.pdf')
    expect(page).toContain('Niet op virussen gecontroleerd')
  })

  test('the same content twice in one slot is one file', async () => {
    const draft = await putDraft(services, sanne)
    const browser = await browse()
    for (const name of ['een.pdf', 'nog-eens.pdf'])
      await browser.post(path(draft), formOf({ ...versionOf(draft), [field]: pdf(name) }))
    expect(await files(draft)).toHaveLength(1)
    expect(await (await browser.get(path(draft))).text()).toContain('nog-eens.pdf stond er al')
  })

  test('a wrong kind is refused with what to do; the rest is kept', async () => {
    const draft = await putDraft(services, sanne)
    const sent = await (await browse()).post(
      path(draft),
      formOf({
        ...versionOf(draft),
        rij: 'b1',
        'b1.name': 'Zorgtechniek BV',
        [field]: [new File(['MZ\u0000\u0001'], 'plan.pdf'), pdf()],
      }),
    )
    expect(sent.status).toBe(422)
    const text = await sent.text()
    expect(text).toContain('Niet alle bestanden zijn toegevoegd')
    expect(text).toContain('plan.pdf')
    expect(await files(draft)).toHaveLength(1)
    expect((await now(draft)).answers['companies.b1.name']).toBe('Zorgtechniek BV')
  })

  test('one that is too large is refused with the limit; the text stays', async () => {
    const draft = await putDraft(services, sanne)
    const large = new File([PDF, new Uint8Array(26_000_000)], 'groot.pdf')
    const sent = await (await browse()).post(
      path(draft),
      formOf({ ...versionOf(draft), [field]: large, rij: 'b1', 'b1.name': 'Na het bestand' }),
    )
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('groter dan 25 MB')
    expect((await now(draft)).answers['companies.b1.name']).toBe('Na het bestand')
  })

  test('is opened, replaced and taken away', async () => {
    const draft = await putDraft(services, sanne)
    const browser = await browse()
    await browser.post(path(draft), formOf({ ...versionOf(draft), [field]: pdf() }))
    const [first] = await files(draft)
    const own = `${pathOf(draft)}/stuk/${first?.id}`
    const shown = await browser.get(`${own}/bestand`)
    expect(shown.headers.get('content-disposition')).toContain('attachment')
    expect(Buffer.from(await shown.arrayBuffer()).equals(PDF)).toBe(true)
    expect((await browser.post(own, formOf({ actie: 'vervang' }))).status).toBe(422)
    const replaced = await browser.post(
      own,
      formOf({ actie: 'vervang', bestand: pdf('versie-2.pdf', '2') }),
    )
    expect(replaced.headers.get('location')).toBe(path(draft))
    const [second] = await files(draft)
    expect(second).toMatchObject({ name: 'versie-2.pdf', slot: 'cooperation-agreement' })
    await browser.post(path(draft), {
      ...versionOf(await now(draft)),
      'stuk-weg': second?.id ?? '',
    })
    expect(await files(draft)).toEqual([])
    expect(await attachmentsOf(services.db, draft.id)).toHaveLength(2)
  })

  test('of another school is not there', async () => {
    const draft = await putDraft(services, sanne)
    await (await browse()).post(path(draft), formOf({ ...versionOf(draft), [field]: pdf() }))
    const [file] = await files(draft)
    const other = await putDraft(services, femke)
    const stranger = await browse(femke)
    for (const id of [draft.id, other.id])
      expect((await stranger.get(`/aanvragen/${id}/stuk/${file?.id}/bestand`)).status).toBe(404)
  })

  test('is not taken by a step that has no place for it', async () => {
    const draft = await putDraft(services, sanne)
    await (await browse()).post(
      `${pathOf(draft)}/aanvrager`,
      formOf({ ...versionOf(draft), [field]: pdf() }),
    )
    expect(await files(draft)).toEqual([])
  })
})
