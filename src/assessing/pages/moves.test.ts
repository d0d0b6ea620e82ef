import { afterAll, describe, expect, test } from 'vitest'
import type { Move } from '../../applying/index.ts'
import { moveNow } from '../../applying/testing.ts'
import { closePdf } from '../../platform/documents/pdf.ts'
import { plainDate } from '../../platform/time.ts'
import { day, faultsIn, meets, openRoom, pathOf } from './testing.ts'

const room = await openRoom()
const { services, personOf, read, statusOf, send, sendWithLetter, stateOf, walked } = room
const [karim, els] = [personOf('karim'), personOf('els')]
afterAll(closePdf)

const NEGATIVE: Move = {
  kind: 'advise',
  advice: {
    conclusion: 'negative',
    findings: [{ criterion: 'doelmatigheid', finding: 'meets', reason: '' }],
    summary: 'Nee.',
  },
  until: plainDate('2019-10-15'),
}

const CRITERIA = [
  'doelmatigheid',
  'uitvoerbaarheid',
  'herkenbaarheid',
  'transparantie',
  'flexibiliteit',
  'duurzaamheid',
]

const SBB_CONDITIONS = [
  'necessary',
  'new',
  'coherent',
  'labour-market',
  'fallback',
  'duration',
].map((id) => `v-${id}`)
const DUO_CONDITIONS = ['v-places', 'v-pay']
const DOCUMENTS = ['labour-market-case', 'cooperation-agreement', 'fallback-plan', 'cohort-plan']

describe('a new application from filed to decided, each by its own role and page', () => {
  test('all the way to the decision', async () => {
    const application = await walked()
    const path = (...rest: string[]) => pathOf(application, ...rest)
    const complete = await send('peter', path('compleet'), {
      ...Object.fromEntries(DOCUMENTS.map((id) => [`stuk-${id}-staat`, 'present'])),
      ...meets(DUO_CONDITIONS),
    })
    expect(await faultsIn(complete)).toEqual([])
    expect(await stateOf(application)).toBe('in-advice')
    for (const domein of ['79000', '79140'])
      await send('wim', path('inspectie'), { domein, [`antwoord-${domein}`]: 'no-shortcoming' })
    const advised = await send('els', path('advies'), {
      ...meets([...SBB_CONDITIONS, ...CRITERIA]),
      conclusion: 'positive',
      summary: 'Goed onderbouwd.',
    })
    expect(await faultsIn(advised)).toEqual([])
    expect(await stateOf(application)).toBe('working-out')
    await moveNow(services, application, karim, { kind: 'submit-worked-out' })
    await send('els', path('eindtoets'), {
      ...meets(CRITERIA),
      conclusion: 'positive',
      summary: 'Voldoet.',
    })
    expect(await stateOf(application)).toBe('preparing')
    const proposed = await send('peter', path('voorstel'), {
      outcome: 'approve',
      reason: 'Aan alle voorwaarden is voldaan.',
      acceptOpen: 'ja',
    })
    expect(await faultsIn(proposed)).toEqual([])
    expect(await stateOf(application)).toBe('proposed')
    const letter = await sendWithLetter('joost', path('besluiten'), {})
    expect(letter).toContain('wordt bij het besluit gegeven')
    expect(letter).toContain('Aan alle voorwaarden is voldaan.')
    expect(await stateOf(application)).toBe('approved')
  })

  test('asked to complete, with the letter', async () => {
    const application = await walked()
    const letter = await sendWithLetter('peter', pathOf(application, 'aanvulling'), {
      missing: 'Overeenkomst: laat beide bedrijven tekenen.',
      ...day('until', '2019-10-29'),
    })
    expect(letter).toContain('laat beide bedrijven tekenen')
    expect(letter).toContain('29 oktober 2019')
    expect(await stateOf(application)).toBe('incomplete')
    const page = await read('peter', pathOf(application))
    expect(page).toContain('Dit kan vanaf de dag na 29 oktober 2019')
  })

  test('not handled once the term has passed', async () => {
    const application = await walked()
    await sendWithLetter('peter', pathOf(application, 'aanvulling'), {
      missing: 'Alles.',
      ...day('until', '2019-10-29'),
    })
    expect(await statusOf('peter', pathOf(application, 'niet-behandelen'))).toBe(409)
    services.setNow('2019-10-30T08:00:00Z')
    const letter = await sendWithLetter('peter', pathOf(application, 'niet-behandelen'), {
      reason: 'Er kwam niets binnen.',
    })
    services.setNow('2019-10-01T08:00:00Z')
    expect(letter).toContain('11 december 2019')
    expect(await stateOf(application)).toBe('not-handled')
  })

  test('postponed, and only to a later day than the law gives already', async () => {
    const application = await walked()
    const path = pathOf(application, 'uitstel')
    const early = await send('peter', path, { reason: 'Druk.', ...day('until', '2019-11-25') })
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('Kies een dag na 26 november 2019')
    await sendWithLetter('peter', path, { reason: 'Druk.', ...day('until', '2020-01-15') })
    const page = await read('peter', pathOf(application))
    expect(page).toContain('15 januari 2020')
  })

  test('refused, after the school was heard, and the objection decided by another', async () => {
    const application = await walked(3)
    await moveNow(services, application, els, NEGATIVE)
    await sendWithLetter('peter', pathOf(application, 'voornemen'), {
      intention: 'De opleiding bestaat al.',
      ...day('until', '2019-10-15'),
    })
    expect(await stateOf(application)).toBe('hearing')
    await moveNow(services, application, karim, { kind: 'give-view', view: 'Niet waar.' })
    await send('peter', pathOf(application, 'voorstel'), {
      outcome: 'refuse',
      reason: 'Bestaat al.',
    })
    const letter = await sendWithLetter('joost', pathOf(application, 'besluiten'), {})
    expect(letter).toContain('bezwaar maken. Doe dat uiterlijk op 12 november 2019')
    expect(await stateOf(application)).toBe('refused')
    await moveNow(services, application, karim, { kind: 'object', grounds: 'Onjuist.' })
    expect(await statusOf('joost', pathOf(application, 'bezwaar'))).toBe(409)
    expect(await read('joost', pathOf(application, 'bezwaar'))).toContain('Vier ogen')
  })

  test('sent back to the handler with the reason', async () => {
    const application = await walked(7)
    await send('joost', pathOf(application, 'terugsturen'), { reason: 'Motiveer V04 beter.' })
    expect(await stateOf(application)).toBe('preparing')
    expect(await read('peter', pathOf(application))).toContain('Motiveer V04 beter.')
  })
})
