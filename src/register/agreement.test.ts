import { parse } from 'csv-parse/sync'
import { readOds, readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testBrowser, testServices } from '../../tests/app.ts'
import { inTransaction } from '../platform/database.ts'
import { plainDate } from '../platform/time.ts'
import { loadRegisterFacts, publishCrossOver } from './index.ts'
import type { RegisterColumn } from './listing/column.ts'
import { choiceText, REGISTER_COLUMNS } from './listing/columns.ts'
import { registerRoutes } from './routes.ts'
import { publication } from './testing.ts'

const services = await testServices()
await loadRegisterFacts(services, () => {})
await inTransaction(services.db, (tx) =>
  publishCrossOver(
    tx,
    publication('CO-agree', {
      decision: { date: plainDate('2019-10-01'), reference: 'CO-agree' },
      name: '=1+1; "aanhaling", en een komma',
    }),
    services.clock.now(),
  ),
)
const browser = await testBrowser(services, registerRoutes)

type Row = Record<string, unknown>
const rowsShape = z.object({ items: z.array(z.record(z.string(), z.unknown())) })

/** A value of the API as a table writes it. */
const inTable = (column: RegisterColumn, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join('; ')
  if (column.words) return choiceText(column, String(value), 'nl')
  return String(value)
}

const tableOf = (rows: Row[]): string[][] =>
  rows.map((row) => REGISTER_COLUMNS.map((column) => inTable(column, row[column.key])))

const apiRows = async (query: string): Promise<Row[]> =>
  rowsShape.parse(await (await browser.get(`/api/v1/cross-overs?${query}`)).json()).items

const cellText = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null ? '' : String(value)

const sheetTable = async (query: string, ending: 'xlsx' | 'ods'): Promise<string[][]> => {
  const response = await browser.get(`/register.${ending}?${query}`)
  const book = await (ending === 'ods' ? readOds : readXlsx)(
    new Uint8Array(await response.arrayBuffer()),
  )
  const rows = book.sheets[0]?.rows ?? []
  return rows
    .slice(1)
    .map((row) => REGISTER_COLUMNS.map((_, index) => cellText(row[index] ?? null)))
}

const csvTable = async (query: string): Promise<string[][]> => {
  const text = await (await browser.get(`/register.csv?${query}`)).text()
  return z
    .array(z.array(z.string()))
    .parse(parse(text, { bom: true }))
    .slice(1)
}

/** csv defuses what a spreadsheet would run as a formula. */
const defused = (table: string[][]) =>
  table.map((row) => row.map((cell) => (cell.startsWith('=') ? `'${cell}` : cell)))

test.each([
  ['', ''],
  ['niveau=4&zoek=zorg', 'level=4&search=zorg'],
  [
    'op=2026-11-24&sorteer=lastIntake&volgorde=desc',
    'validOn=2026-11-24&sort=lastIntake&direction=desc',
  ],
])('page, API and every file agree on every value of "%s"', async (pageQuery, apiQuery) => {
  const rows = await apiRows(apiQuery)
  const table = tableOf(rows)
  expect(rows.length).toBeGreaterThan(0)
  expect(await sheetTable(pageQuery, 'xlsx')).toEqual(table)
  expect(await sheetTable(pageQuery, 'ods')).toEqual(table)
  expect(await csvTable(pageQuery)).toEqual(defused(table))
  const json = rowsShape.parse(await (await browser.get(`/register.json?${pageQuery}`)).json())
  expect(json.items).toEqual(rows)
  const lines = await (await browser.get(`/register.jsonl?${pageQuery}`)).text()
  expect(
    lines
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual(rows)
})

test('the page shows the same records in the same order, with the same words', async () => {
  const rows = await apiRows('search=zorg&sort=name')
  const html = await (await browser.get('/register?zoek=zorg&sorteer=name')).text()
  const codes = [...html.matchAll(/id="cross-over-(\d+)"/g)].map(([, code]) => code)
  expect(codes).toEqual(rows.map(({ code }) => code))
  const shown = html.replaceAll('&amp;', '&')
  for (const row of rows)
    for (const key of ['name', 'fields', 'schools'] as const) {
      const column = REGISTER_COLUMNS.find((one) => one.key === key)
      if (column) expect(shown).toContain(inTable(column, row[key]))
    }
})

test('the record says the same as the list, in JSON and at its own address', async () => {
  for (const row of await apiRows('')) {
    const one: unknown = await (
      await browser.get(`/api/v1/cross-overs/${String(row['code'])}`)
    ).json()
    expect(one).toMatchObject(row)
    const own: unknown = await (await browser.get(`/register/${String(row['code'])}.json`)).json()
    expect(own).toEqual(one)
  }
})

test('csv for Excel has a mark of its coding and decimal commas; plain csv has neither', async () => {
  const bytes = new Uint8Array(
    await (await browser.get('/register.csv?bom=ja&scheiding=puntkomma')).arrayBuffer(),
  )
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  expect(await (await browser.get('/register.csv')).text()).toMatch(/^Code,Naam,/)
})
