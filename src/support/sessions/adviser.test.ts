import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import { supportJobs, supportRoutes } from '../index.ts'
import { forgetWorkSessionsJob } from './forget-work-sessions.ts'
import { planForm, signUp } from './sessions.fixture.ts'

const services = await testServices()
const people = await testPeople(services)
const visitor = await testBrowser(services, supportRoutes)
const adviser = await testBrowser(services, supportRoutes, people.els)

const rows = () =>
  services.db.selectFrom('work_session_request').selectAll().orderBy('created_at').execute()
const textOf = async (browser: Browser, path: string) => (await browser.get(path)).text()

const mails = async () => {
  services.sent.length = 0
  await services.sendMails()
  return [...services.sent]
}

let here = ''
let id = ''
beforeEach(async () => {
  services.setNow('2019-10-01T08:00:00Z')
  await services.db.deleteFrom('mail_message').execute()
  await services.db.deleteFrom('work_session_request').execute()
  here = await signUp(visitor)
  id = (await rows())[0]?.id ?? ''
  await mails()
})

const act = (action: string, fields: Record<string, string>) =>
  adviser.post(`/werksessies/${id}/${action}`, { version: '1', ...fields })

const fileOf = async (mail: { attachments: { sha256: string }[] } | undefined) => {
  const content = await services.files.open(mail?.attachments[0]?.sha256 ?? '')
  return content ? Buffer.concat(await Array.fromAsync(content)).toString() : ''
}

describe('the list', () => {
  test('is for advisers alone', async () => {
    expect((await visitor.get('/werksessies')).headers.get('location')).toContain('/inloggen')
    for (const who of [people.sanne, people.peter, people.joost]) {
      const browser = await testBrowser(services, supportRoutes, who)
      expect((await browser.get('/werksessies')).status).toBe(403)
      expect((await browser.get(`/werksessies/${id}`)).status).toBe(403)
      for (const action of ['plannen', 'antwoorden', 'klaar', 'afzeggen'])
        expect((await browser.post(`/werksessies/${id}/${action}`, {})).status).toBe(403)
    }
  })

  test('shows who waits, longest first, with counts per state', async () => {
    services.setNow('2019-10-02T08:00:00Z')
    await signUp(visitor, { organisation: 'Vakschool Denkbeeld' })
    const nextDay = await testBrowser(services, supportRoutes, people.els)
    const text = await textOf(nextDay, '/werksessies')
    expect(text.indexOf('ROC Voorbeeldstad')).toBeLessThan(text.indexOf('Vakschool Denkbeeld'))
    expect(text).toMatch(/Nieuw<span class="nl-number-badge">2</)
    expect(text).toContain('maandag 4 november 2019')
  })

  test('has a page for each state, and says when there is nothing', async () => {
    await act('plannen', planForm(1))
    expect(await textOf(adviser, '/werksessies')).toContain('Er wacht niemand op een datum')
    const planned = await textOf(adviser, '/werksessies?stand=gepland')
    expect(planned).toContain('dinsdag 5 november 2019, van 10:00 tot 11:30')
    expect(planned).toContain('Els van Dam')
    expect(await textOf(adviser, '/werksessies?stand=klaar')).toContain('Hier staat niets')
    expect((await adviser.get('/werksessies?stand=onzin&pagina=-3')).status).toBe(200)
  })

  test('goes on over more pages', async () => {
    const [row] = await rows()
    if (!row) throw new Error('no request')
    const many = Array.from({ length: 51 }, (_, n) => ({
      ...row,
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      organisation: `School ${n}`,
    }))
    await services.db.insertInto('work_session_request').values(many).execute()
    expect(await textOf(adviser, '/werksessies')).toContain('pagina=2')
    expect(await textOf(adviser, '/werksessies?pagina=2')).toContain('werksessies/')
  })
})

describe('one request', () => {
  test('shows everything that was asked, as text', async () => {
    await services.db
      .updateTable('work_session_request')
      .set({ idea: '<script>alert(1)</script>' })
      .execute()
    const text = await textOf(adviser, `/werksessies/${id}`)
    expect(text).toContain('iris@voorbeeld.example')
    expect(text).toContain('Welke terugvaloptie past?')
    expect(text).not.toContain('<script>')
  })

  test('that is not there', async () => {
    for (const path of ['onzin', '00000000-0000-4000-8000-000000000000'])
      expect((await adviser.get(`/werksessies/${path}`)).status).toBe(404)
  })
})

describe('planning', () => {
  test('mails the date with a file for the calendar, and a link that works', async () => {
    const response = await act('plannen', planForm(1))
    expect(response.status).toBe(303)
    const [mail, ...rest] = await mails()
    expect(rest).toEqual([])
    expect(mail).toMatchObject({
      to: 'iris@voorbeeld.example',
      subject: 'Uw werksessie op 5 november 2019',
    })
    expect(mail?.text).toContain('dinsdag 5 november 2019, van 10:00 tot 11:30')
    expect(mail?.text).toContain('Neem uw concept mee.')
    const file = await fileOf(mail)
    expect(file).toContain('SEQUENCE:0')
    expect(file).toContain('DTSTART:20191105T090000Z')
    const link = /http:\/\/localhost:3000(\/werksessie\/[\w-]{43})/.exec(mail?.text ?? '')?.[1]
    expect(link).not.toBe(here)
    expect((await visitor.get(link ?? '')).status).toBe(200)
    expect((await visitor.get(here)).status).toBe(200)
  })

  test('in summer time the file holds the right hour', async () => {
    await act(
      'plannen',
      planForm(1, {
        'day-month': '5',
        'day-day': '12',
        'day-year': '2020',
        link: 'https://video.example/1',
        place: '',
      }),
    )
    expect(await fileOf((await mails())[0])).toContain('DTSTART:20200512T080000Z')
  })

  test('again moves it: another mail, the same event with a higher number', async () => {
    await act('plannen', planForm(1))
    await mails()
    await act('plannen', planForm(2, { 'day-day': '6', start: '9.30' }))
    const [mail] = await mails()
    expect(mail?.subject).toBe('Uw werksessie is verzet naar 6 november 2019')
    const file = await fileOf(mail)
    expect(file).toContain('SEQUENCE:1')
    expect(file).toContain('DTSTART:20191106T083000Z')
  })

  test.each([
    ['no place and no link', { place: '' }, 'Vul een plaats in, of een link'],
    ['a link that is not safe', { link: 'javascript:alert(1)' }, 'https://'],
    ['a time that is none', { start: 'tien uur' }, 'Vul een tijd in, zoals 10:00'],
    ['a day that has been', { 'day-year': '2018' }, 'Kies een begin dat nog moet komen'],
    ['no day', { 'day-day': '', 'day-month': '', 'day-year': '' }, 'href="#day"'],
    ['a duration that is not offered', { duration: '5' }, 'href="#duration"'],
  ])('with %s keeps the input and mails nobody', async (_name, changes, message) => {
    const response = await act('plannen', planForm(1, changes))
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain(message)
    expect(text).toContain('Neem uw concept mee.')
    expect(await mails()).toEqual([])
    expect((await rows())[0]?.state).toBe('new')
  })

  test('by two advisers at once: one wins, the other hears it', async () => {
    const both = await Promise.all([
      act('plannen', planForm(1)),
      act('plannen', planForm(1, { 'day-day': '7' })),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(await mails()).toHaveLength(1)
    const lost = both.find(({ status }) => status === 422)
    expect(await lost?.text()).toContain('intussen gewijzigd')
  })
})

describe('answering', () => {
  test('mails the answer and shows it on both sides', async () => {
    await act('antwoorden', { message: 'Kijk eerst naar\n25655.' })
    const [mail] = await mails()
    expect(mail?.subject).toBe('Antwoord over uw werksessie')
    expect(mail?.text).toContain('Els van Dam van SBB schrijft u')
    expect(mail?.text).toContain('25655')
    expect(await textOf(visitor, here)).toContain('Kijk eerst naar')
    expect(await textOf(adviser, `/werksessies/${id}`)).toContain('Kijk eerst naar')
  })

  test('with nothing says what to do', async () => {
    const response = await act('antwoorden', { message: ' ' })
    expect(response.status).toBe(422)
    expect(await mails()).toEqual([])
  })
})

describe('ending', () => {
  test('done only after it began; nobody is mailed', async () => {
    await act('plannen', planForm(1))
    await mails()
    const early = await act('klaar', { version: '2' })
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('moet nog beginnen')
    services.setNow('2019-11-05T09:00:00Z')
    const inTime = await testBrowser(services, supportRoutes, people.els)
    expect((await inTime.post(`/werksessies/${id}/klaar`, { version: '2' })).status).toBe(303)
    expect(await mails()).toEqual([])
    const text = await textOf(inTime, `/werksessies/${id}`)
    expect(text).not.toContain('/plannen"')
    expect(text).toContain('/antwoorden"')
    expect(await textOf(visitor, here)).toContain('Deze werksessie is klaar')
  })

  test('called off: mails why', async () => {
    expect((await act('afzeggen', { reason: '' })).status).toBe(422)
    expect((await act('afzeggen', { reason: 'De adviseur is ziek.' })).status).toBe(303)
    const [mail] = await mails()
    expect(mail?.subject).toBe('Uw werksessie gaat niet door')
    expect(mail?.text).toContain('De adviseur is ziek.')
    expect(await textOf(adviser, `/werksessies/${id}`)).toContain('Afgezegd door een adviseur')
  })

  test('called off by the school meanwhile: the adviser hears it and nothing is planned', async () => {
    await visitor.post(`${here}/afzeggen`, {})
    const response = await act('plannen', planForm(1))
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('al klaar of afgezegd')
  })
})

describe('forgetting', () => {
  const forget = async (moment: string) => {
    services.setNow(moment)
    await forgetWorkSessionsJob.run(services, {})
  }

  test('runs by itself', () => {
    expect(supportJobs.map(({ name, cron }) => [name, cron])).toEqual([
      ['forget-work-sessions', '20 3 * * *'],
    ])
  })

  test('a year after the end everything is gone, mails included; a day earlier nothing is', async () => {
    await act('antwoorden', { message: 'Antwoord' })
    await act('afzeggen', { reason: 'Niet nodig.' })
    await forget('2020-10-01T07:59:00Z')
    expect(await rows()).toHaveLength(1)
    await forget('2020-10-01T08:01:00Z')
    expect(await rows()).toEqual([])
    for (const table of [
      'work_session_link',
      'work_session_reply',
      'work_session_preference',
      'mail_message',
    ] as const)
      expect(await services.db.selectFrom(table).selectAll().execute()).toEqual([])
    expect((await visitor.get(here)).status).toBe(404)
  })

  test('what is planned stays, however old; what nobody planned goes a year after its last change', async () => {
    await act('plannen', planForm(1))
    services.setNow('2019-12-01T08:00:00Z')
    await signUp(visitor, {
      'day1-year': '2020',
      'day2-year': '2020',
      'day1-month': '3',
      'day2-month': '3',
    })
    await forget('2021-01-01T08:00:00Z')
    expect((await rows()).map(({ state }) => state)).toEqual(['planned'])
  })
})
