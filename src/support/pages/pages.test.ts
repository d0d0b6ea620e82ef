import { describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import { languageRoutes } from '../../access/index.ts'
import { experiment2017, madeUpScheme } from '../../scheme/testing.ts'
import { supportRoutes, supportRoutesOn } from '../index.ts'
import { readRules, type RuleBook } from '../rules.ts'
import { schoolDrafts } from '../sessions/drafts.ts'

const services = await testServices()
const RUNNING = '2019-10-01T08:00:00Z'
const ENDED = '2026-11-24T09:00:00Z'

const routesOn = (book: RuleBook) => [
  ...languageRoutes,
  ...supportRoutesOn({ read: async () => book, draftsOf: schoolDrafts }),
]

const page = async (
  path: string,
  { lang = 'nl', now = RUNNING, book }: { lang?: string; now?: string; book?: RuleBook } = {},
) => {
  services.setNow(now)
  const browser = await testBrowser(services, routesOn(book ?? (await readRules(services.db))))
  await browser.get(`/taal?naar=${lang}`)
  const response = await browser.get(path)
  return { status: response.status, text: (await response.text()).replaceAll('\u00a0', ' ') }
}

const PAGES = supportRoutes
  .filter(
    ({ method, allow, path }) => method === 'GET' && allow.kind === 'anyone' && !path.includes(':'),
  )
  .map(({ path }) => path)
  .concat('/regels/experiment-2017', '/veelgestelde-vragen/kosten', '/voorwaarden?soort=verkort')

test('there are the pages that the menu and the footer lead to', () => {
  for (const path of [
    '/',
    '/uitleg',
    '/zo-vraagt-u-aan',
    '/toegankelijkheid',
    '/privacy',
    '/open-data',
    '/over',
  ])
    expect(PAGES).toContain(path)
})

describe.each(PAGES)('%s', (path) => {
  test.each([
    ['nl', '1 augustus 2017 tot en met 31 juli 2025'],
    ['en', '1 August 2017 up to and including 31 July 2025'],
  ])('in %s: one heading, and the dates of the scheme', async (lang, dates) => {
    const { status, text } = await page(path, { lang })
    expect(status).toBe(200)
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).toContain(`<html lang="${lang}"`)
    expect(text).toContain(dates)
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN/)
  })

  test('brings no script', async () => {
    expect((await page(path)).text).not.toContain('<script')
  })

  test('links to no part of itself that is not there', async () => {
    const { text } = await page(path)
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
    expect(ids.size).toBe([...text.matchAll(/ id="/g)].length)
  })
})

test('the links from one page to a part of another arrive', async () => {
  const texts = new Map<string, string>()
  for (const path of PAGES) texts.set(path.split('?')[0] ?? path, (await page(path)).text)
  for (const [from, text] of texts)
    for (const [, to = '', id] of text.matchAll(/href="(\/[^"#?]*)#([^"]+)"/g))
      if (texts.has(to)) expect(texts.get(to), `${from} → ${to}#${id}`).toContain(` id="${id}"`)
})

describe('the front page', () => {
  test('says what is open, until when, and the last start', async () => {
    const { text } = await page('/')
    expect(text).toContain('Nu open')
    expect(text).toContain('Aanvragen kan tot en met 31 juli 2025')
    expect(text).toMatch(/3 jaar<\/dt><dd>1 augustus 2022/)
  })

  test('draws a real cross-over', async () => {
    const { text } = await page('/')
    expect(text).toContain('Persoonlijk begeleider zorgboerderij')
    expect(text).toMatch(/zorg<\/span> <strong>60/)
  })

  test('warns when the window closes soon', async () => {
    const { text } = await page('/', { now: '2025-07-20T08:00:00Z' })
    expect(text).toContain('Aanvragen kan nog 11 dagen')
    expect(text).toContain('voorbij')
  })

  test('after the scheme: what is closed, why, and what still works', async () => {
    const { text } = await page('/', { now: ENDED })
    expect(text).toContain('Aanvragen kan niet meer')
    expect(text).toContain('liep tot en met 31 juli 2025')
    expect(text).toContain('Sinds 1 augustus 2025')
    expect(text).toContain('Wat nog wel kan')
    expect(text).toContain('Het register blijft open')
    expect(text).not.toContain('Nu open')
    expect(text).toContain('was van kracht')
  })

  test('the window is open until midnight in the Netherlands', async () => {
    expect((await page('/', { now: '2025-07-31T21:59:00Z' })).text).toContain('Nu open')
    expect((await page('/', { now: '2025-07-31T22:00:00Z' })).text).toContain('niet meer')
  })

  test('before a successor starts it says when', async () => {
    const book = { schemes: [experiment2017(), madeUpScheme()], examples: [] }
    const { text } = await page('/', { now: ENDED, book })
    expect(text).toContain('Verzonnen opvolger begint op 1 januari 2030')
  })
})

describe('a scheme with other figures changes the texts', () => {
  const book = { schemes: [madeUpScheme()], examples: [] }
  const during = { now: '2030-02-10T09:00:00Z', book }

  test('on the front page', async () => {
    const { text } = await page('/', during)
    expect(text).toContain('Aanvragen kan tot en met 31 maart 2030')
    expect(text).toContain('Aanvragen kan vanaf 1 september 2031')
    expect(text).not.toContain('2025')
  })

  test('in the explanation', async () => {
    const { text } = await page('/uitleg', during)
    expect(text).toContain('3 domeinen of meer')
    expect(text).toContain('meer dan 25 %')
    expect(text).toContain('ten hoogste 4 opleidingen')
    expect(text).not.toContain('15 %')
  })

  test('in the conditions, with other sources and without the examples of another scheme', async () => {
    const { text } = await page('/voorwaarden', during)
    expect(text).toContain('25 %')
    expect(text).toContain('Verzonnen besluit')
    expect(text).not.toContain('BWBR0038333')
    expect(text).not.toContain('Delen uit twee domeinen')
  })

  test('in the answers', async () => {
    const { text } = await page('/veelgestelde-vragen/genoeg-van-elke-bron', during)
    expect(text).toContain('Hoe werkt de regel van meer dan 25 %?')
    const days = await page('/veelgestelde-vragen/laatste-start', during)
    expect(days.text).toContain('drie jaar: begin uiterlijk op 1 januari 2034')
  })

  test('in how to apply', async () => {
    const { text } = await page('/zo-vraagt-u-aan', during)
    expect(text).toMatch(/Nog niet open/)
    expect(text).toContain(
      `Bekijk de ${String(madeUpScheme().conditions.filter(({ kinds }) => kinds.includes('shortened')).length)} voorwaarden`,
    )
  })
})

test('what an administrator puts in the place of an assumption shows at once', async () => {
  const people = await testPeople(services)
  expect((await page('/uitleg')).text).toMatch(/Minister<\/strong><span>8 weken/)
  await services.db
    .insertInto('scheme_override')
    .values({
      scheme_id: 'experiment-2017',
      seq: 1,
      path: 'terms.decision',
      value: JSON.stringify({ length: { weeks: 13 } }),
      reason: 'Het besluit noemt een eigen termijn.',
      changed_by: people.ada?.id ?? '',
      changed_at: services.clock.now(),
    })
    .execute()
  expect((await page('/uitleg')).text).toMatch(/Minister<\/strong><span>13 weken/)
  expect((await page('/veelgestelde-vragen/hoe-lang-duurt-het')).text).toContain('binnen 13 weken')
  expect((await page('/regels/experiment-2017')).text).toContain('13 weken')
  await sql`truncate scheme_override`.execute(services.db)
})

describe('the conditions', () => {
  test('each with its code, text, how it is checked, source, mark and examples', async () => {
    const { text } = await page('/voorwaarden')
    for (const { code, id } of experiment2017().conditions) {
      const from = text.indexOf(`id="${id}"`)
      const article = text.slice(from, text.indexOf('</article>', from))
      expect(article).toContain(code)
      expect(article).toContain('Hoe toetsen wij dit?')
      expect(article).toMatch(/https:\/\/wetten\.overheid\.nl\/BWBR\d+/)
      expect(article).toMatch(/staat vast|afgeleid|aanname/)
      expect(article).toMatch(/voorbeeld/)
    }
  })

  test('names the article where it is known, and the note where it is not certain', async () => {
    const { text } = await page('/voorwaarden')
    expect(text).toContain('artikel 7.2.4a')
    expect(text).toContain('Dat alleen kan beginnen wie op tijd klaar is, volgt uit de einddatum')
  })

  test('only those of a shortened application when asked', async () => {
    const { text } = await page('/voorwaarden?soort=verkort')
    expect(text).not.toContain('Delen uit genoeg domeinen')
    expect(text).toContain('Een overeenkomst met bedrijven')
  })

  test('say in English that the examples are Dutch', async () => {
    const { text } = await page('/voorwaarden', { lang: 'en' })
    expect(text).toContain('The worked examples are in Dutch')
    expect(text).toContain('lang="nl"')
  })
})

describe('the explanation', () => {
  test('names who acts and how long, with how certain that is', async () => {
    const { text } = await page('/uitleg')
    expect(text).toMatch(/Minister<\/strong><span>8 weken/)
    expect(text).toContain('Of het experiment een eigen beslistermijn kende, is niet bekend')
    expect(text).toContain('BWBR0005537')
  })
})

describe('how to apply', () => {
  test('has the five preparations and the documents of the scheme', async () => {
    const { text } = await page('/zo-vraagt-u-aan')
    for (const { name } of experiment2017().documents) expect(text).toContain(name.nl)
    expect(
      text.match(/<ol class="snijvlak-preparations">.*?<\/ol>/s)?.[0].match(/<li>/g),
    ).toHaveLength(5)
    expect(text).toContain('href="/mijn"')
  })

  test('offers no start when the window is closed', async () => {
    const { text } = await page('/zo-vraagt-u-aan', { now: ENDED })
    expect(text).toContain('Het loket is dicht')
    expect(text).not.toContain('href="/mijn"')
  })
})

describe('the questions', () => {
  test('a search that finds', async () => {
    const { text } = await page('/veelgestelde-vragen?zoek=bezwaar')
    expect(text).toContain('voor “bezwaar”')
    expect(text).toContain('/veelgestelde-vragen/bezwaar"')
  })

  test('a search that finds nothing helps on', async () => {
    const { text } = await page('/veelgestelde-vragen?zoek=%3Cb%3Exqzvw')
    expect(text).toContain('Geen vraag gevonden voor “&lt;b&gt;xqzvw”')
    expect(text).toContain('href="/werksessie"')
    expect(text).toContain('Toon alle vragen')
  })

  test('an answer that is not there', async () => {
    expect((await page('/veelgestelde-vragen/bestaat-niet')).status).toBe(404)
  })
})

describe('a scheme page', () => {
  test('holds every term with its source', async () => {
    const { text } = await page('/regels/experiment-2017')
    for (const { name } of Object.values(experiment2017().terms)) expect(text).toContain(name.nl)
    expect(text).toContain('meer dan')
  })

  test('says when it is not the one of today, and 404 when there is none', async () => {
    const book = { schemes: [experiment2017(), madeUpScheme()], examples: [] }
    const { text } = await page('/regels/opvolger-verzonnen', { book })
    expect(text).toContain('niet de regeling die vandaag geldt')
    expect((await page('/regels/bestaat-niet')).status).toBe(404)
  })
})
