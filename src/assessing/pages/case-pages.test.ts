import { afterAll, describe, expect, test } from 'vitest'
import { type Application, documentsOf, type Move } from '../../applying/index.ts'
import { moveNow } from '../../applying/testing.ts'
import { closePdf } from '../../platform/documents/pdf.ts'
import { plainDate } from '../../platform/time.ts'
import { refreshAll } from '../refresh-queue.ts'
import { fileNew, fileShortened } from '../testing.ts'
import { faultsIn, openRoom, pathOf } from './testing.ts'

const room = await openRoom()
const { services, personOf, as, read, send, walked } = room
const [karim, femke, els, peter] = ['karim', 'femke', 'els', 'peter'].map(personOf)
if (!karim || !femke || !els || !peter) throw new Error('The demo accounts changed.')
const until = plainDate('2019-10-29')
afterAll(closePdf)

const then = async (application: Application, who: string, move: Move): Promise<Application> => {
  const moved = await moveNow(services, application, personOf(who), move)
  if (!moved.ok) throw new Error(moved.error.code)
  return application
}

describe('a case in every state says in words what happens and whose turn it is', () => {
  const refuse: Move = { kind: 'propose', outcome: 'refuse', reason: 'Bestaat al.' }
  const states: [string, () => Promise<Application>, string, string][] = [
    ['filed', () => walked(0), 'DUO kijkt of de aanvraag compleet is.', 'DUO'],
    [
      'incomplete',
      async () =>
        then(await walked(0), 'peter', { kind: 'ask-completion', until, missing: 'Overeenkomst.' }),
      'Overeenkomst.',
      'School',
    ],
    ['in-advice', () => walked(1), 'Dat gebeurt naast elkaar.', 'Inspectie, SBB'],
    ['working-out', () => walked(4), 'De school werkt de cross-over uit.', 'School'],
    ['final-test', () => walked(5), 'voor de laatste keer', 'SBB'],
    ['preparing', () => walked(6), 'DUO bereidt een besluit voor.', 'DUO'],
    ['proposed', () => walked(7), 'ligt bij de beslisser', 'Beslisser'],
    [
      'withdrawn',
      async () => then(await walked(1), 'karim', { kind: 'withdraw', reason: 'Bedrijf stopt.' }),
      'De school heeft de aanvraag ingetrokken.',
      'Niemand',
    ],
    [
      'in-objection',
      async () => {
        const application = await then(await walked(6), 'peter', refuse)
        await then(application, 'joost', { kind: 'decide' })
        return then(application, 'karim', {
          kind: 'object',
          grounds: 'De vergelijking klopt niet.',
        })
      },
      'De vergelijking klopt niet.',
      'Beslisser',
    ],
  ]
  test.each(states)('%s', async (_, make, sentence, turn) => {
    const page = await read('peter', pathOf(await make()))
    expect(page).toContain(sentence)
    expect(page).toContain(`<dd>${turn}</dd>`)
  })

  test('in English too', async () => {
    const page = await read('peter', `${pathOf(await walked(1))}?taal=en`)
    expect(page).toContain('side by side')
    expect(page).toContain('Terms')
  })
})

test('the clock shows each date with the sum behind it', async () => {
  const page = await read('peter', pathOf(await walked(1)))
  expect(page).toContain('Antwoord van de Inspectie')
  expect(page).toContain('2 weken erbij: 15 oktober 2019.')
  expect(page).toContain('8 weken erbij: 26 november 2019.')
  expect(page).toContain('https://wetten.overheid.nl/BWBR0005537')
})

test('what was filed, the comparison and the conditions each have their page', async () => {
  const application = await walked(3)
  const filed = await read('els', pathOf(application, 'aanvraag'))
  expect(filed).toContain('Acht bedrijven vragen erom.')
  expect(filed).toContain('overeenkomst.pdf')
  const composition = await read('els', pathOf(application, 'samenstelling'))
  expect(composition).toContain('Bereidt onderhoud voor')
  expect(composition).toContain('Bron niet bekend')
  const conditions = await read('els', pathOf(application, 'voorwaarden'))
  expect(conditions).toContain('Genoeg uit elke bronkwalificatie')
  expect(conditions).toContain('Feiten')
})

test('a shortened application shows its cross-over and can be judged by SBB, though SBB is not asked', async () => {
  const application = await fileShortened(services, femke, '26005')
  const page = await read('els', pathOf(application))
  expect(page).toContain('Verkorte aanvraag')
  expect(page).toContain('De inhoud is eerder goedgekeurd.')
  expect(await read('els', pathOf(application, 'samenstelling'))).toContain('/register/26005')
  const path = pathOf(application, 'oordelen')
  const empty = await send('els', path, {})
  expect(await faultsIn(empty)).not.toEqual([])
  const judged = await send('els', path, {
    'v-fallback-oordeel': 'meets-with-remarks',
    'v-fallback-toelichting': 'Alleen na het eerste jaar.',
    'v-branch-oordeel': 'meets',
  })
  expect(judged.status).toBe(303)
  expect(await read('peter', pathOf(application, 'voorwaarden'))).toContain(
    'Alleen na het eerste jaar.',
  )
})

test('messages go to the school, notes stay with the government side', async () => {
  const application = await walked(0)
  const path = pathOf(application, 'post')
  const empty = await send('peter', path, { text: ' ' })
  expect(await faultsIn(empty)).toEqual(['Schrijf eerst een bericht.'])
  await send('peter', path, { text: 'Kunt u de bijlage\nnog eens sturen?' })
  expect(await read('els', path)).toContain('Kunt u de bijlage')
  await services.sendMails()
  expect(services.sent.some(({ text }) => text.includes('Kunt u de bijlage'))).toBe(true)
  const notes = pathOf(application, 'notities')
  const faulty = await send('els', notes, { text: '' })
  expect(faulty.status).toBe(422)
  await send('els', notes, { text: 'Let op de tweede kerntaak.' })
  expect(await read('joost', notes)).toContain('Let op de tweede kerntaak.')
})

test('the confirmation of receipt goes out once, as a letter in the file', async () => {
  const application = await walked(0)
  const path = pathOf(application, 'ontvangst')
  expect(await read('peter', path)).toContain('Wij beslissen uiterlijk op 26 november 2019')
  await send('peter', path, {})
  await send('peter', path, {})
  const letters = await documentsOf(services.db, application.id)
  expect(letters.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
    `letter: Ontvangstbevestiging ${application.filing?.reference}.pdf`,
  ])
  expect((await (await as('nadia')).get(path)).status).toBe(403)
})

describe('the worklist', () => {
  test('shows each role what waits for it first', async () => {
    const application = await walked(1)
    const reference = application.filing?.reference ?? ''
    const free = (await fileNew(services, karim)).filing?.reference ?? ''
    expect(await read('wim', '/werkvoorraad')).toContain(reference)
    expect(await read('els', '/werkvoorraad')).toContain(reference)
    expect(await read('joost', '/werkvoorraad')).not.toContain(reference)
    expect(await read('peter', '/werkvoorraad')).not.toContain(reference)
    expect(await read('peter', '/werkvoorraad')).toContain(free)
    expect(await read('peter', '/werkvoorraad?lijst=op-mijn-naam')).toContain(reference)
    expect(await read('peter', '/werkvoorraad?lijst=vrij')).toContain(free)
    expect(await read('nadia', '/werkvoorraad?lijst=open')).toContain(reference)
  })

  test('filters, finds a reference and says so when nothing fits', async () => {
    const application = await walked(5)
    const reference = application.filing?.reference ?? ''
    const open = (query: string) => read('peter', `/werkvoorraad?lijst=open&${query}`)
    expect(await open('status=final-test')).toContain(reference)
    expect(await open('status=filed')).not.toContain(reference)
    expect(await open(`school=${karim.organisation.id}`)).toContain(reference)
    expect(await open(`school=${femke.organisation.id}`)).not.toContain(reference)
    expect(await open(`zoek=${reference.toLowerCase()}`)).toContain(`/zaken/${reference}`)
    expect(await open('te-laat=ja')).toContain('Geen zaak past bij uw keuze')
    expect(await open('school=onzin&status=onzin&na=onzin')).toContain('Alle open zaken')
    services.setNow('2019-12-20T08:00:00Z')
    expect(await open(`te-laat=ja&zoek=${reference}`)).toContain('dagen te laat')
    services.setNow('2019-10-01T08:00:00Z')
    await refreshAll(services.db, plainDate('2019-10-01'))
  })

  test('a decided case stands under its own tab', async () => {
    const application = await walked(1)
    const reference = application.filing?.reference ?? ''
    await then(application, 'karim', { kind: 'withdraw', reason: '' })
    expect(await read('peter', '/werkvoorraad?lijst=open')).not.toContain(reference)
    expect(await read('peter', '/werkvoorraad?lijst=besloten')).toContain(reference)
  })
})

test('the Inspectie sees its questions with what it answered before for that school and domain', async () => {
  const before = await walked(1)
  await send('wim', pathOf(before, 'inspectie'), {
    domein: '79000',
    'antwoord-79000': 'shortcoming',
  }).then(async (response) =>
    expect(await faultsIn(response)).toEqual(['Leg uit welke tekortkoming u hebt gevonden.']),
  )
  await send('wim', pathOf(before, 'inspectie'), {
    domein: '79000',
    'antwoord-79000': 'shortcoming',
    'reden-79000': 'Onderzoek van mei 2019.',
  })
  const asked = await walked(1)
  const list = await read('wim', '/inspectie')
  expect(list).toContain(`/zaken/${asked.filing?.reference}/inspectie#79000`)
  expect(list).toContain(`Wel een tekortkoming, 1 oktober 2019 (${before.filing?.reference})`)
  expect(await read('peter', pathOf(before))).toContain('Onderzoek van mei 2019.')
  expect(await read('peter', pathOf(before, 'voorwaarden'))).toContain('V13')
})

test('the manager sees counts, durations and work, and takes them along as a sheet', async () => {
  await walked(3)
  const page = await read('nadia', '/sturing')
  expect(page).toContain('Geen enkele zaak ligt stil')
  expect(page).toContain('Peter Smit')
  expect(page).toContain('Controle op compleetheid')
  const file = await (await as('nadia')).get('/sturing/zaken.xlsx')
  expect(file.headers.get('content-disposition')).toContain('zaken-2019-10-01.xlsx')
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK')
})
