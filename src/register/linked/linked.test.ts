import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testBrowser, testServices } from '../../../tests/app.ts'
import { inTransaction } from '../../platform/database.ts'
import { plainDate } from '../../platform/time.ts'
import { loadRegisterFacts, publishCrossOver, revokePermission } from '../index.ts'
import { registerRoutes } from '../routes.ts'
import { publication } from '../testing.ts'

const services = await testServices()
await loadRegisterFacts(services, () => {})
const NAME = 'Vakman <dak> & "tuin" \\ aan\nhet water'
const publish = (reference: string, name: string) =>
  inTransaction(services.db, (tx) =>
    publishCrossOver(
      tx,
      publication(reference, {
        decision: { date: plainDate('2019-10-01'), reference },
        name,
      }),
      services.clock.now(),
    ),
  )
const code = await publish('CO-linked', NAME)
const withdrawn = await publish('CO-withdrawn', 'Ingetrokken voorbeeld')
const browser = await testBrowser(services, registerRoutes)
const text = async (path: string) => (await browser.get(path)).text()

const elements = (xml: string): string[] => {
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => void names.push(name))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return names
}

test('JSON-LD says what is known in the words of schema.org, and nothing of what is not', async () => {
  const own: unknown = JSON.parse(await text(`/register/${code}.jsonld`))
  expect(own).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalProgram',
    '@id': `http://localhost:3000/register/${code}`,
    name: NAME,
    timeToComplete: 'P3Y',
    startDate: '2020-08-01',
    applicationDeadline: '2022-08-01',
    educationalCredentialAwarded: { educationalLevel: { termCode: 'NLQF 4' } },
    provider: [{ name: 'ROC Voorbeeldstad', identifier: [{ propertyID: 'BRIN', value: '99ZA' }] }],
  })
  const real = await text('/register/26003.jsonld')
  expect(real).not.toMatch(/null|undefined|startDate|provider/)
})

test('the page holds the same JSON-LD', async () => {
  const html = await text(`/register/${code}`)
  const inside = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(JSON.parse(inside)).toEqual(JSON.parse(await text(`/register/${code}.jsonld`)))
})

test('Turtle escapes what would end a text', async () => {
  const turtle = await text(`/register/${code}.ttl`)
  expect(turtle).toContain(`<http://localhost:3000/register/${code}>`)
  expect(turtle).toContain(String.raw`schema:name "Vakman <dak> & \"tuin\" \\ aan\nhet water"`)
  expect(turtle).toContain('schema:startDate "2020-08-01"^^xsd:date')
  expect(turtle.trimEnd().endsWith('.')).toBe(true)
})

const graph = z.object({ '@graph': z.array(z.record(z.string(), z.unknown())) })

test('the description for catalogues names addresses that answer', async () => {
  const { '@graph': nodes } = graph.parse(JSON.parse(await text('/open-data/dcat.jsonld')))
  const addresses = nodes.flatMap((node) => {
    const link = z.object({ '@id': z.string() }).safeParse(node['dcat:downloadURL'])
    return link.success ? [link.data['@id'].replace('http://localhost:3000', '')] : []
  })
  expect(addresses).toHaveLength(5)
  for (const address of addresses) expect((await browser.get(address)).status).toBe(200)
})

test('feed and site map are well-formed and hold every record', async () => {
  const feed = elements(await text('/register/wijzigingen.atom'))
  expect(feed.filter((name) => name === 'entry').length).toBeGreaterThan(40)
  const map = await text('/sitemap.xml')
  expect(elements(map).filter((name) => name === 'url').length).toBeGreaterThan(45)
  expect(map).toContain(`/register/${code}</loc>`)
})

test('changes between two days, whichever stands first', async () => {
  const found = async (query: string) =>
    /<strong>(\d+) wijziging/.exec(await text(`/register/wijzigingen?${query}`))?.[1]
  expect(Number(await found('van=2019-10-01&tot=2019-10-01'))).toBeGreaterThan(60)
  expect(await found('van=2019-10-31&tot=2019-09-01')).toBe(
    await found('van=2019-09-01&tot=2019-10-31'),
  )
  expect(await found('van=2018-01-01&tot=2018-12-31')).toBe('0')
})

test('a withdrawn permission is a change with its reason', async () => {
  await inTransaction(services.db, (tx) =>
    revokePermission(
      tx,
      {
        id: `${withdrawn}-1`,
        from: plainDate('2019-10-01'),
        reason: 'Op verzoek van de school.',
        author: 'system:test',
      },
      services.clock.now(),
    ),
  )
  const html = await text('/register/wijzigingen')
  expect(html).toContain('Toestemming ingetrokken: ROC Voorbeeldstad')
  expect(html).toContain('Op verzoek van de school.')
})
