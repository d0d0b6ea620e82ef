import { expect, test } from 'vitest'
import { testBrowser, testServices } from '../../../tests/app.ts'
import { loadRegisterFacts } from '../index.ts'
import { exportRoutes } from './exports.ts'
import { listRoutes } from './list.tsx'

const services = await testServices()
await loadRegisterFacts(services, () => {})
const browser = await testBrowser(services, [...listRoutes, ...exportRoutes])
const page = async (path: string) => (await browser.get(path)).text()
const count = (html: string) => /<strong>(\d+) cross-overs?/.exec(html)?.[1]

test('the list shows every cross-over, also those of which little is known', async () => {
  const html = await page('/register')
  expect(count(html)).toBe('45')
  expect(html.match(/id="cross-over-260\d\d"/g)).toHaveLength(45)
  expect(html).toContain('Niet bekend')
})

test('search forgives a typing mistake, accents and capitals; a code is taken as it is', async () => {
  expect(count(await page('/register?zoek=Zorgtechncus'))).toBe('1')
  expect(count(await page('/register?zoek=coordinator'))).toBe('1')
  expect(count(await page('/register?zoek=26005'))).toBe('1')
  expect(count(await page('/register?zoek=26099'))).toBe('0')
  expect(count(await page('/register?zoek=aeres'))).toBe('3')
})

test('filters work together, and each can be cleared by itself', async () => {
  const html = await page('/register?niveau=2&leerweg=bbl&zoek=keuken')
  expect(count(html)).toBe('1')
  expect(html).toContain('href="/register?niveau=2&amp;leerweg=bbl"')
  expect(count(await page('/register?school=25LT'))).toBe('1')
  expect(count(await page('/register?domein=79010'))).toBe('1')
})

test('an empty answer says which filter is in the way', async () => {
  const html = await page('/register?niveau=2&zoek=zorgtechnicus')
  expect(html).toContain('Geen cross-over gevonden')
  expect(html).toContain('Zonder Niveau: 2: 1 cross-over')
})

test('what cannot be used in an address is told and skipped', async () => {
  const html = await page('/register?op=31-12-2020&stand=dicht')
  expect(html).toContain('Bij op staat geen datum zoals 2019-10-01')
  expect(html).toContain('Bij stand staat iets wat we niet kennen')
  expect(count(html)).toBe('45')
})

test('the state is that of the chosen day', async () => {
  expect(count(await page('/register?op=2026-11-24&stand=teach-out'))).toBe('45')
  expect(count(await page('/register?op=2028-01-01&stand=ended'))).toBe('45')
})

test('what was not known yet is not shown', async () => {
  const html = await page('/register?bekend=2019-09-30')
  expect(html).toContain('Op 30 september 2019 stond er nog niets in dit register')
})
