import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import { inTransaction } from '../../platform/database.ts'
import { closePdf } from '../../platform/documents/pdf.ts'
import { plainDate } from '../../platform/time.ts'
import type { Application } from '../application.ts'
import { pathOf } from '../application.ts'
import { readApplication } from '../application.store.ts'
import { writeHandler } from '../life.store.ts'
import { messagesOf } from '../message.store.ts'
import { routesWith } from '../routes.ts'
import { sampleContent } from '../samples.fixture.ts'
import { sendMessage } from '../send-message.ts'
import { submissionsOf } from '../submission.store.ts'
import { fakeNeighbours, fileAsIs, moveNow, putDraft, putReady } from '../testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { sanne, karim, femke, peter, els, wim } = people
if (!sanne || !karim || !femke || !peter || !els || !wim)
  throw new Error('The demo accounts changed.')
afterAll(closePdf)

const neighbours = fakeNeighbours()
beforeEach(() => {
  neighbours.content = sampleContent()
  neighbours.permissions = 0
})
const routes = routesWith(neighbours)
const browse = (person = karim) => testBrowser(services, routes, person)
const textOf = async (path: string, person = karim) =>
  (await (await browse(person)).get(path)).text()

const now = async (application: Application) => {
  const stored = await readApplication(services.db, application.id)
  if (!stored) throw new Error('The application is gone.')
  return stored
}

const declared = ({ version }: Application) => ({
  versie: String(version),
  'samenstelling-versie': '1',
  'verklaring-no-other-experiment': 'ja',
  'verklaring-on-behalf-of-board': 'ja',
})

describe('filing', () => {
  test('review, declare, file: the receipt with the number, the PDF and the page', async () => {
    const draft = await putReady(services, sanne)
    const review = await textOf(`${pathOf(draft)}/indienen`)
    expect(review).toContain('Acht bedrijven vragen erom.')
    expect(review).toContain('id="indienen"')
    const browser = await browse()
    const filed = await browser.post(`${pathOf(draft)}/indienen`, declared(draft))
    expect(filed.headers.get('location')).toBe(`${pathOf(draft)}/ontvangst`)
    const reference = (await now(draft)).filing?.reference ?? ''
    const receipt = await textOf(`${pathOf(draft)}/ontvangst`)
    expect(receipt).toContain(reference)
    const link = /href="([^"]*\/document\/[^"]*)"/.exec(receipt)?.[1] ?? ''
    const pdf = await browser.get(link)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const page = await textOf(`${pathOf(draft)}/overzicht`)
    expect(page).toContain('Acht bedrijven vragen erom.')
    expect(page).toContain('overeenkomst.pdf')
  })

  test('pressed twice: one application and the receipt both times', async () => {
    const draft = await putReady(services, sanne)
    const [one, other] = [await browse(), await browse()]
    const path = `${pathOf(draft)}/indienen`
    const both = await Promise.all([one, other].map((tab) => tab.post(path, declared(draft))))
    const again = await one.post(path, declared(draft))
    for (const response of [...both, again, await one.get(path)])
      expect(response.headers.get('location')).toBe(`${pathOf(draft)}/ontvangst`)
    expect(await submissionsOf(services.db, draft.id)).toHaveLength(1)
  })

  test('an author sees who can file, and cannot', async () => {
    const draft = await putReady(services, sanne)
    const page = await textOf(`${pathOf(draft)}/indienen`, sanne)
    expect(page).toContain('Karim Yildiz')
    expect(page).not.toContain('id="indienen"')
    const tried = await (await browse(sanne)).post(`${pathOf(draft)}/indienen`, declared(draft))
    expect(tried.status).toBe(422)
    expect((await now(draft)).filing).toBeNull()
  })

  test('without a tick: the tick is asked, the other one is kept', async () => {
    const draft = await putReady(services, sanne)
    const { 'verklaring-on-behalf-of-board': _left, ...some } = declared(draft)
    const response = await (await browse()).post(`${pathOf(draft)}/indienen`, some)
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain('href="#verklaring-on-behalf-of-board"')
    expect(text).toMatch(/id="verklaring-no-other-experiment"[^>]*checked/)
  })

  test('what was read is what is filed: a later change asks for another look', async () => {
    const draft = await putReady(services, sanne)
    const stale = { ...declared(draft), versie: String(draft.version - 1) }
    const response = await (await browse()).post(`${pathOf(draft)}/indienen`, stale)
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('is veranderd nadat u deze pagina opende')
  })

  test('incomplete: which steps and conditions, each with a link', async () => {
    neighbours.permissions = 10
    const draft = await putDraft(services, sanne)
    const response = await (await browse()).post(`${pathOf(draft)}/indienen`, declared(draft))
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain(`${pathOf(draft)}/cohorten?controle=ja`)
    expect(text).toContain('V12')
  })
})

describe('checking', () => {
  test('the outcomes with their reasons, and whether one can file', async () => {
    const ready = await putReady(services, sanne)
    expect(await textOf(`${pathOf(ready)}/controle`)).toContain('U kunt indienen')
    const draft = await putDraft(services, sanne)
    const page = await textOf(`${pathOf(draft)}/controle`)
    expect(page).toContain('U kunt nog niet indienen')
    expect(page).toContain('id="voorwaarde-V20"')
  })

  test('a warning is explained, and then no longer stands in the way', async () => {
    const { facts } = neighbours.content
    neighbours.content = sampleContent({ facts: { ...facts, studyLoad: 4000 } })
    const draft = await putReady(services, sanne)
    const path = `${pathOf(draft)}/controle`
    expect(await textOf(path)).toContain('name="study-load"')
    const fields = { versie: String(draft.version), 'study-load': 'Zo bedoeld.' }
    expect((await (await browse()).post(path, fields)).status).toBe(303)
    const page = await textOf(path)
    expect(page).toContain('Zo bedoeld.')
    expect(page).toContain('U kunt indienen')
  })
})

describe('after filing', () => {
  const until = plainDate('2019-10-28')
  const incomplete = async () => {
    const draft = await putReady(services, sanne)
    const filed = await fileAsIs(services, draft, karim)
    await inTransaction(services.db, (tx) => writeHandler(tx, filed.id, null, peter.id))
    const move = { kind: 'ask-completion' as const, until, missing: 'Het tweede bedrijf.' }
    await moveNow(services, filed, peter, move)
    return now(filed)
  }

  test('status, what is asked, the date with its sum, and the moves that fit', async () => {
    const page = await textOf(pathOf(await incomplete()))
    expect(page).toContain('Aanvulling gevraagd')
    expect(page).toContain('Het tweede bedrijf.')
    expect(page).toContain('Uiterlijk 28 oktober 2019')
    expect(page).toContain('/actie/aanvullen')
    expect(page).toContain('/actie/intrekken')
    expect(page).not.toContain('/actie/bezwaar')
    expect(page).toContain('id="termijn-')
  })

  test('amend, and hand in again: what was handed in before stays', async () => {
    const application = await incomplete()
    const browser = await browse()
    await browser.post(`${pathOf(application)}/aanvrager`, {
      versie: String(application.version),
      name: 'Nieuwe contactpersoon',
      actie: 'bewaar',
    })
    const amended = await now(application)
    expect(amended.filing?.handedInVersion).toBe(application.filing?.handedInVersion)
    const path = `${pathOf(application)}/actie/aanvullen`
    expect(await textOf(path)).toContain('Aanvulling indienen')
    const fields = { stand: String(amended.lifeVersion), versie: String(amended.version) }
    expect((await browser.post(path, fields)).status).toBe(303)
    const done = await now(application)
    expect(done.life.state).toBe('filed')
    expect(done.filing?.handedInVersion).toBe(amended.version)
    expect((await browser.post(path, fields)).headers.get('location')).toBe(pathOf(application))
  })

  test('withdrawing asks whether one is sure, and cannot be done twice', async () => {
    const application = await incomplete()
    const path = `${pathOf(application)}/actie/intrekken`
    const browser = await browse()
    const stand = { stand: String(application.lifeVersion), versie: '1' }
    const asked = await browser.post(path, { ...stand, tekst: 'Geen bedrijf meer.' })
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('Geen bedrijf meer.')
    await browser.post(path, { ...stand, tekst: 'Geen bedrijf meer.', zeker: 'ja' })
    expect((await now(application)).life).toMatchObject({
      state: 'withdrawn',
      reason: 'Geen bedrijf meer.',
    })
    expect(await textOf(pathOf(application))).toContain('Ingetrokken')
  })

  test('a move from an old page is refused, and the page says why', async () => {
    const application = await incomplete()
    const response = await (await browse()).post(`${pathOf(application)}/actie/intrekken`, {
      stand: '1',
      versie: '1',
      zeker: 'ja',
    })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('De zaak is intussen veranderd')
    expect((await now(application)).life.state).toBe('incomplete')
  })

  test('an author who is not of the board sees who can', async () => {
    const application = await incomplete()
    const path = `${pathOf(application)}/actie/intrekken`
    expect(await textOf(path, sanne)).toContain('Karim Yildiz')
    const fields = { stand: String(application.lifeVersion), versie: '1', zeker: 'ja' }
    expect((await (await browse(sanne)).post(path, fields)).status).toBe(422)
    expect((await now(application)).life.state).toBe('incomplete')
  })

  test('a view and an objection need words', async () => {
    const filed = await fileAsIs(services, await putReady(services, sanne), karim)
    await moveNow(services, filed, peter, { kind: 'find-complete' })
    for (const domain of ['79000', '79140'])
      await moveNow(services, filed, wim, {
        kind: 'answer-inspection',
        domain,
        answer: 'no-shortcoming',
        reason: '',
      })
    const findings = [
      { criterion: 'doelmatigheid', finding: 'does-not-meet' as const, reason: 'x' },
    ]
    const advice = { conclusion: 'negative' as const, findings, summary: 'Bestaat al.' }
    await moveNow(services, filed, els, { kind: 'advise', advice, until })
    await moveNow(services, filed, peter, { kind: 'ask-view', until, intention: 'Weigeren.' })
    const { lifeVersion } = await now(filed)
    const path = `${pathOf(filed)}/actie/reactie`
    const browser = await browse()
    const empty = await browser.post(path, { stand: String(lifeVersion), versie: '1', tekst: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('href="#tekst"')
    await browser.post(path, { stand: String(lifeVersion), versie: '1', tekst: 'Bestaat niet.' })
    expect((await now(filed)).life.state).toBe('preparing')
    expect(await textOf(pathOf(filed))).not.toContain('voorgesteld')
  })

  test('messages both ways, kept when one is empty', async () => {
    const application = await incomplete()
    const browser = await browse()
    const path = `${pathOf(application)}/berichten`
    expect((await browser.post(path, { bericht: ' ' })).status).toBe(422)
    await browser.post(path, { bericht: 'Mag het een week later?' })
    const { text } = { text: 'Ja, dat mag.' }
    const { clock } = services
    await inTransaction(services.db, (tx) =>
      sendMessage(tx, services, {
        applicationId: application.id,
        text,
        actor: peter,
        now: clock.now(),
      }),
    )
    expect(await messagesOf(services.db, application.id)).toHaveLength(2)
    const page = await textOf(pathOf(application))
    expect(page).toContain('Mag het een week later?')
    expect(page).toContain('Ja, dat mag.')
    await services.sendMails()
    const subjects = services.sent.map(({ to, subject }) => `${to} ${subject}`)
    expect(subjects.some((line) => line.startsWith(`${peter.email} Nieuw bericht van`))).toBe(true)
    expect(
      subjects.some((line) => line.startsWith('contact@school.example Nieuw bericht over')),
    ).toBe(true)
  })
})

describe('my cross-overs', () => {
  test('drafts, filed ones, tasks with dates and the places used', async () => {
    neighbours.permissions = 3
    const draft = await putDraft(services, femke)
    const filed = await fileAsIs(services, await putDraft(services, femke), femke)
    const until = plainDate('2019-10-28')
    await moveNow(services, filed, peter, { kind: 'ask-completion', until, missing: 'Iets.' })
    const page = await textOf('/mijn', femke)
    expect(page).toContain(pathOf(draft))
    expect(page).toContain(filed.filing?.reference)
    expect(page).toContain('4 van 10 gebruikt')
    expect(page).toContain('Uiterlijk 28 oktober 2019')
  })

  test('others go to their own work', async () => {
    const where = async (person = peter) =>
      (await (await browse(person)).get('/mijn')).headers.get('location')
    expect(await where(peter)).toBe('/werkvoorraad')
    expect(await where(people['ada'])).toBe('/beheer')
  })
})

describe('checking a number', () => {
  const ask = async (text: string) => {
    const visitor = await testBrowser(services, routes)
    return (await visitor.get(`/controleer?kenmerk=${encodeURIComponent(text)}`)).text()
  }

  test('genuine: the day, and nothing about whose or what it is', async () => {
    const draft = await putReady(services, sanne)
    await (await browse()).post(`${pathOf(draft)}/indienen`, declared(draft))
    const reference = (await now(draft)).filing?.reference ?? ''
    const page = await ask(reference.toLowerCase().replaceAll('-', ' '))
    expect(page).toContain('Dit kenmerk is echt')
    expect(page).toContain(`${reference} is ingediend op 1 oktober 2019`)
    for (const secret of ['Zorgtechnicus', 'ROC Voorbeeldstad', draft.id])
      expect(page).not.toContain(secret)
  })

  test('not given, mistyped, nonsense or nothing', async () => {
    for (const text of ['CO-2019-99999-0', 'CO-2019-00042-3', '<script>'])
      expect(await ask(text)).toContain('Dit kenmerk kennen wij niet')
    expect(await ask('')).toContain('Vul in: kenmerk.')
  })
})
