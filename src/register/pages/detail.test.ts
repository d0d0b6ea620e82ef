import { expect, test } from 'vitest'
import { testBrowser, testServices } from '../../../tests/app.ts'
import { inTransaction } from '../../platform/database.ts'
import { plainDate } from '../../platform/time.ts'
import { loadRegisterFacts, publishCrossOver } from '../index.ts'
import { publication } from '../testing.ts'
import { detailRoutes } from './detail.tsx'

const services = await testServices()
await loadRegisterFacts(services, () => {})
const code = await inTransaction(services.db, (tx) =>
  publishCrossOver(
    tx,
    publication('CO-detail', {
      decision: { date: plainDate('2019-10-01'), reference: 'CO-detail' },
      name: 'Vakman </script><b>dak',
    }),
    services.clock.now(),
  ),
)
const browser = await testBrowser(services, detailRoutes)
const page = async (path: string) => (await browser.get(path)).text()

test('a parent reads what it is and whether one can still start', async () => {
  const html = await page('/register/26039?op=2026-11-24')
  expect(html).toContain('Gezondheidsprofessional is een mbo-opleiding op niveau 4.')
  expect(html).toContain('De opleiding duurt waarschijnlijk 3 jaar.')
  expect(html).toContain('Starten kon uiterlijk op 1 augustus 2022.')
})

test('of a published one it shows parts with their sources, the school and the fallback', async () => {
  const html = await page(`/register/${code}`)
  for (const text of [
    'Maakt een plan',
    '23053',
    'ROC Voorbeeldstad',
    'CO-detail',
    '1 augustus 2020',
  ])
    expect(html).toContain(text)
  expect(html).toContain(`href="/aanvragen/verkort/${code}"`)
})

test('a real composition shows where units with the same title stand', async () => {
  const html = await page('/register/26005')
  expect(html).toContain('Verzamelt, registreert en beheert projectinformatie')
  expect(html).toContain('23353')
})

test('no name can break out of the page', async () => {
  expect(await page(`/register/${code}`)).not.toContain('</script><b>')
})

test('the shortened application is closed with its reason once the scheme has ended', async () => {
  services.setNow('2026-11-24T08:00:00Z')
  const html = await page('/register/26005')
  services.setNow('2019-10-01T08:00:00Z')
  expect(html).toContain('Er is op dit moment geen regeling')
  expect(html).not.toContain('href="/aanvragen/verkort/26005"')
})

test('the identifier of RIO leads to the same page', async () => {
  const html = await page('/register/26005-SBB-MIDDENKADEROPLEIDING')
  expect(html).toContain('<link rel="canonical" href="http://localhost:3000/register/26005"')
})

test('one address gives each its own form', async () => {
  const type = async (accept: string) =>
    (await browser.get('/register/26005', { accept })).headers.get('content-type')
  expect(await type('text/html,application/xhtml+xml')).toMatch('text/html')
  expect(await type('application/json')).toMatch('application/json')
  expect(await type('application/ld+json')).toMatch('application/ld+json')
  expect(await type('text/turtle;q=0.9, text/html;q=0.5')).toMatch('text/turtle')
  expect((await browser.get('/register/26005.ttl')).headers.get('content-type')).toMatch('turtle')
})

test('what is not in the register, or was not then, is not found', async () => {
  expect((await browser.get('/register/26099')).status).toBe(404)
  expect((await browser.get('/register/26005.exe')).status).toBe(404)
  const before = await browser.get(`/register/${code}?op=2019-09-30`)
  expect(before.status).toBe(404)
  expect(await before.text()).toContain('stond deze cross-over niet in het register')
})

test('every real cross-over has a page in both languages', async () => {
  for (let number = 26000; number < 26045; number += 1)
    for (const lang of ['nl', 'en']) {
      const response = await browser.get(`/register/${number}?taal=${lang}`)
      expect(response.status).toBe(200)
      expect(await response.text()).not.toMatch(/undefined|\[object|NaN/)
    }
})
