import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import { Temporal } from '../../platform/time.ts'
import { keepSchemeTexts } from '../keeping/editions.ts'
import { schemeRoutes } from '../routes.ts'
import { experiment2017, madeUpFile } from '../testing.ts'

const services = await testServices()
const people = await testPeople(services)
const scheme = experiment2017()
const HOME = `/beheer/regels/${scheme.id}`

let admin: Browser
let visitor: Browser

beforeAll(async () => {
  admin = await testBrowser(services, schemeRoutes, people['ada'])
  visitor = await testBrowser(services, schemeRoutes)
})

const read = async (browser: Browser, path: string) => {
  const response = await browser.get(path)
  return { status: response.status, text: (await response.text()).replaceAll('\u00a0', ' ') }
}

/** What stands between a heading with this id and the next section. */
const section = (text: string, id: string) =>
  text.split(`id="${id}"`)[1]?.split('</section>')[0] ?? ''

describe('the pages of the administrator', () => {
  test('list the schemes with their period and state', async () => {
    const { status, text } = await read(admin, '/beheer/regels')
    expect(status).toBe(200)
    expect(text).toContain(scheme.name.nl)
    expect(text).toContain('1 augustus 2017 tot en met 31 juli 2025')
    expect(text).toContain('Geldt nu')
  })

  test('show a scheme, what is not certain first', async () => {
    const { text } = await read(admin, HOME)
    expect(text.indexOf('Dit weten we niet zeker')).toBeLessThan(text.indexOf('id="grenzen"'))
    expect(section(text, 'aannames')).toContain('Waarschuwen voor het sluiten')
    expect(section(text, 'aannames')).not.toContain('Opleidingen per school')
    expect(section(text, 'grenzen')).toContain('Opleidingen per school, ten hoogste')
    expect(section(text, 'termijnen')).toContain('Algemene wet bestuursrecht, artikel 4:13')
    for (const { code } of scheme.conditions) expect(text).toContain(`id="conditions.${code}"`)
  })

  test.each([
    ['', 'Een school doet mee met ten hoogste 10'],
    ['?doelgroep=school', 'mogen er niet meer dan 10 zijn'],
    ['?doelgroep=behandelaar', 'zijn samen ten hoogste 10'],
    ['?taal=en', 'at most 10 experimental programmes'],
  ])('speak to an audience: %s', async (query, words) => {
    expect(section((await read(admin, `${HOME}${query}`)).text, 'voorwaarden')).toContain(words)
  })

  test.each([
    '/beheer/regels/bestaat-niet',
    '/beheer/regels/bestaat-niet/probeer',
    `${HOME}/aannames/limits.programmesPerSchool`,
    `${HOME}/aannames/onzin`,
    '/voorwaarden/V99',
    '/voorwaarden/V12?regeling=bestaat-niet',
  ])('%s is not there', async (path) => {
    expect((await read(admin, path)).status).toBe(404)
  })
})

describe('trying the rules', () => {
  const TRY = `${HOME}/probeer`

  test('on a worked example of a condition', async () => {
    const { text } = await read(admin, `${TRY}?wat=voorwaarde&voorbeeld=1`)
    expect(text).toContain('Het systeem komt op hetzelfde uit.')
    expect(text).toContain('Waarom?')
  })

  test('on a worked example of a term', async () => {
    const { text } = await read(admin, `${TRY}?wat=termijn&voorbeeld=2`)
    expect(text).toContain('8 oktober 2019: aanvulling gevraagd, tot en met 5 november 2019')
    expect(text).toContain('De klok stond stil van 9 oktober 2019')
    expect(text).toContain('Het systeem komt op hetzelfde uit.')
  })

  test('an example that does not exist shows the first one', async () => {
    expect((await read(admin, `${TRY}?voorbeeld=onzin`)).status).toBe(200)
    expect((await read(admin, `${TRY}?voorbeeld=-3`)).status).toBe(200)
  })

  test('on facts of one’s own', async () => {
    const facts = 'wat=feiten&actie=beoordeel&toestemmingen=8&aanvragen=2&niveau=1&leerweg=bol'
    const { status, text } = await read(admin, `${TRY}?${facts}`)
    expect(status).toBe(200)
    expect(text).toContain('het er 11 zijn; 10 is het hoogste aantal')
    expect(text).toContain('Niveau 1 mag niet')
    expect(text).toContain('Aanvragen kan tot en met 31 juli 2025')
  })

  test('a fault in the facts is told at its field, and what was typed stays', async () => {
    const { status, text } = await read(admin, `${TRY}?wat=feiten&actie=beoordeel&aanvragen=veel`)
    expect(status).toBe(422)
    expect(text).toContain('href="#aanvragen"')
    expect(text).toContain('value="veel"')
    expect(text).not.toContain('id="uitkomst"')
  })

  test('shows an empty form first, without faults', async () => {
    const { status, text } = await read(admin, `${TRY}?wat=feiten`)
    expect(status).toBe(200)
    expect(text).not.toContain('id="uitkomst"')
  })
})

describe('the public page of a condition', () => {
  test('says what, how, on which law, and shows worked examples', async () => {
    const { status, text } = await read(visitor, '/voorwaarden/v12')
    expect(status).toBe(200)
    expect(text).toContain('Een school doet mee met ten hoogste 10 experimentele opleidingen.')
    expect(text).toContain('De elfde')
    expect(text).toContain('het er 11 zijn; 10 is het hoogste aantal')
    expect(text).toContain('href="/voorwaarden/V11"')
    expect(text).toContain('href="/voorwaarden/V13"')
  })

  test.each(scheme.conditions.map(({ code }) => code))(
    '%s has one, in both languages',
    async (code) => {
      expect((await read(visitor, `/voorwaarden/${code}`)).status).toBe(200)
      expect((await read(visitor, `/voorwaarden/${code}?taal=en`)).text).toContain(
        'How it is checked',
      )
    },
  )
})

describe('changing an assumption', () => {
  const own = async () => {
    const apart = await testServices()
    const { ada } = await testPeople(apart)
    const browser = await testBrowser(apart, schemeRoutes, ada)
    return { browser, services: apart }
  }
  const form = (fields: Record<string, string | string[]>, versie = '0') => ({
    versie,
    actie: 'wijzig',
    reden: 'Besluit van 1 oktober',
    ...fields,
  })

  test('saves it, and every page follows and says so', async () => {
    const { browser } = await own()
    const path = `${HOME}/aannames/terms.decision`
    const saved = await browser.post(path, form({ length: '10', 'length-unit': 'weeks' }))
    expect(saved.status).toBe(303)
    expect(saved.headers.get('location')).toBe(`${HOME}#aanname-terms.decision`)
    const { text } = await read(browser, HOME)
    expect(section(text, 'termijnen')).toContain('10 weken, voor de minister')
    expect(section(text, 'aannames')).toContain(
      'Gewijzigd door de beheerder op 1 oktober 2019, omdat: Besluit van 1 oktober',
    )
    expect(section(text, 'wijzigingen')).toContain('Ada Beheer')
    expect((await read(browser, `${HOME}/probeer?wat=termijn&voorbeeld=1`)).text).toContain(
      'Het systeem komt op iets anders uit.',
    )
  })

  test.each([
    ['limits.warningDays', { value: '-1' }, '#value'],
    ['limits.warningDays', { value: '' }, '#value'],
    ['limits.coveragePercent', { value: '101' }, '#value'],
    ['limits.shareReading', { value: 'ergens' }, '#value'],
    ['terms.decision', { length: '0', 'length-unit': 'weeks' }, '#length'],
    ['terms.decision', { length: '3', 'length-unit': 'maanden' }, '#length-unit'],
    ['conditions.V26', { severity: 'niets' }, '#severity'],
    [
      'windows.hele-looptijd',
      {
        'from-day': '1',
        'from-month': '2',
        'from-year': '2020',
        'until-day': '1',
        'until-month': '1',
        'until-year': '2020',
        kinds: 'new',
      },
      '#until',
    ],
    ['limits.warningDays', { value: '30', reden: '' }, '#reden'],
    ['declarations.on-behalf-of-board', { 'text-nl': '', 'text-en': 'x' }, '#text-nl'],
  ])('refuses %s with %o', async (path, fields, link) => {
    const response = await admin.post(`${HOME}/aannames/${path}`, form(fields))
    const text = await response.text()
    expect(response.status).toBe(422)
    expect(text).toContain(`href="${link}"`)
    expect(text).toContain(`id="${link.slice(1)}"`)
  })

  test.each([
    ['windows.hele-looptijd', { kinds: [] }],
    ['limits.warningDays', { value: '56' }],
  ])('refuses %s that leaves nothing to choose, or nothing changed', async (path, fields) => {
    expect((await admin.post(`${HOME}/aannames/${path}`, form(fields))).status).toBe(422)
  })

  test('somebody who saw an older state is told, keeps the input, and can go on', async () => {
    const { browser } = await own()
    const path = `${HOME}/aannames/limits.warningDays`
    await browser.post(path, form({ value: '30' }))
    const late = await browser.post(path, form({ value: '20' }))
    const text = await late.text()
    expect(late.status).toBe(422)
    expect(text).toContain('Iemand anders wijzigde deze regeling net.')
    expect(text).toContain('value="20"')
    expect(text).toContain('name="versie" value="1"')
    expect((await browser.post(path, form({ value: '20' }, '1'))).status).toBe(303)
  })

  test('goes back to the file, with a reason, and both stay in the history', async () => {
    const { browser } = await own()
    const path = `${HOME}/aannames/limits.warningDays`
    await browser.post(path, form({ value: '30' }))
    const without = await browser.post(path, { versie: '1', actie: 'terug', reden: ' ' })
    expect(without.status).toBe(422)
    const back = await browser.post(path, { versie: '1', actie: 'terug', reden: 'Toch niet' })
    expect(back.status).toBe(303)
    const { text } = await read(browser, HOME)
    expect(section(text, 'grenzen')).toContain('56 dagen')
    expect(section(text, 'wijzigingen')).toContain('Weer zoals in het bestand')
    expect(section(text, 'wijzigingen')).toContain('30 dagen')
  })

  test('an assumption with a list and dates takes them all', async () => {
    const { browser } = await own()
    const fields = {
      'from-day': '1',
      'from-month': '2',
      'from-year': '2020',
      'until-day': '31',
      'until-month': '3',
      'until-year': '2020',
      kinds: ['new'],
    }
    const path = `${HOME}/aannames/windows.hele-looptijd`
    expect((await browser.post(path, form(fields))).status).toBe(303)
    expect((await read(browser, '/beheer/regels/experiment-2017')).text).toContain(
      'Aanvragen kan vanaf 1 februari 2020.',
    )
  })
})

describe('comparing schemes', () => {
  test('with one scheme that was not changed there is nothing to compare', async () => {
    expect((await read(admin, '/beheer/regels/vergelijk')).text).toContain(
      'Er is maar één regeling',
    )
  })

  test('shows only what differs between two', async () => {
    const apart = await testServices()
    const { ada } = await testPeople(apart)
    await keepSchemeTexts(apart.db, [madeUpFile()], Temporal.Instant.from('2019-10-01T00:00:00Z'))
    const browser = await testBrowser(apart, schemeRoutes, ada)
    const query = `a=${scheme.id}&b=opvolger-verzonnen`
    const { text } = await read(browser, `/beheer/regels/vergelijk?${query}`)
    expect(section(text, 'grenzen')).toContain('Opleidingen per school')
    expect(text).toContain('Staat er niet in')
    expect((await read(browser, '/beheer/regels/vergelijk?a=onzin&b=onzin')).status).toBe(200)
  })

  test('shows what an administrator changed in a file', async () => {
    const apart = await testServices()
    const { ada } = await testPeople(apart)
    const browser = await testBrowser(apart, schemeRoutes, ada)
    await browser.post(`${HOME}/aannames/limits.warningDays`, {
      versie: '0',
      actie: 'wijzig',
      value: '30',
      reden: 'Zo besloten',
    })
    const { text } = await read(browser, '/beheer/regels/vergelijk')
    expect(text).toContain('1 verschil')
    expect(section(text, 'grenzen')).toMatch(/56 dagen[\s\S]*30 dagen/)
  })
})
