import { expect, test } from 'vitest'
import { z } from 'zod'
import { testBrowser, testServices } from '../../tests/app.ts'
import { inTransaction } from '../platform/database.ts'
import { plainDate } from '../platform/time.ts'
import { loadRegisterFacts, publishCrossOver } from './index.ts'
import { apiRoutes } from './register.api.ts'
import { publication } from './testing.ts'

const services = await testServices()
await loadRegisterFacts(services, () => {})
const code = await inTransaction(services.db, (tx) =>
  publishCrossOver(
    tx,
    publication('CO-api', { decision: { date: plainDate('2019-10-01'), reference: 'CO-api' } }),
    services.clock.now(),
  ),
)
const browser = await testBrowser(services, apiRoutes)
const get = (path: string, headers?: Record<string, string>) =>
  browser.get(`/api/v1${path}`, headers)

const pageShape = z.object({
  items: z.array(z.record(z.string(), z.unknown())),
  total: z.number(),
  page: z.number(),
  _links: z.record(z.string(), z.object({ href: z.string() })),
})
const page = async (path: string) => pageShape.parse(await (await get(path)).json())

const problemShape = z.object({
  status: z.number(),
  title: z.string(),
  detail: z.string(),
  invalidParams: z.array(z.object({ name: z.string(), reason: z.string() })).optional(),
})

test('a list has pages that lead to each other and together hold everything once', async () => {
  const seen: unknown[] = []
  let next: string | undefined = '/cross-overs?pageSize=20'
  while (next) {
    const { items, _links } = await page(next)
    seen.push(...items.map((item) => item['code']))
    next = _links['next']?.href.replace('/api/v1', '')
  }
  expect(new Set(seen).size).toBe(46)
  expect(seen).toHaveLength(46)
})

test('the Link header says the same as the links', async () => {
  const response = await get('/cross-overs?pageSize=20&page=2')
  expect(response.headers.get('link')).toContain(
    '</api/v1/cross-overs?pageSize=20&page=3>; rel="next"',
  )
})

test('filters of list and permissions', async () => {
  expect((await page('/cross-overs?level=2')).total).toBe(7)
  expect((await page('/permissions?brin=25gv')).total).toBe(3)
  expect((await page(`/permissions?crossOverCode=${code}`)).items[0]).toMatchObject({
    id: `${code}-1`,
    firstIntake: '2020-08-01',
    decision: 'CO-api',
  })
})

test('the identifier of RIO gives the same record as the code', async () => {
  const one = await (await get('/cross-overs/26005')).json()
  const other = await (await get('/cross-overs/26005-SBB-MIDDENKADEROPLEIDING')).json()
  expect(other).toEqual(one)
  expect(one).toMatchObject({ rioId: '26005-SBB-MIDDENKADEROPLEIDING', publishedOn: null })
})

test('every answer carries the version and may be read from anywhere', async () => {
  for (const path of ['/cross-overs', '/cross-overs/26005', '/cross-overs/26099', '/nergens']) {
    const { headers } = await get(path)
    expect(headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
    expect(headers.get('access-control-allow-origin')).toBe('*')
  }
})

test('what you have already is not sent again', async () => {
  const first = await get('/cross-overs')
  const again = await get('/cross-overs', { 'if-none-match': first.headers.get('etag') ?? '' })
  expect([again.status, again.headers.get('api-version')]).toEqual([304, '1.0.0'])
  expect(first.headers.get('last-modified')).toMatch(/GMT$/)
})

test('a mistake is told as a problem with the name of each parameter', async () => {
  const response = await get('/cross-overs?level=9&validOn=morgen&pageSize=9999&kleur=rood')
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const { invalidParams } = problemShape.parse(await response.json())
  expect(invalidParams?.map(({ name }) => name).toSorted()).toEqual([
    'kleur',
    'level',
    'pageSize',
    'validOn',
  ])
})

test.each(['/cross-overs/26099', '/cross-overs/', '/nergens', '/cross-overs?page=99'])(
  '%s is refused as a problem',
  async (path) => {
    const response = await get(path)
    expect([400, 404]).toContain(response.status)
    expect(problemShape.parse(await response.json()).status).toBe(response.status)
  },
)

const openApiShape = z.object({
  openapi: z.string().regex(/^3\.0\.\d+$/),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  paths: z.record(z.string(), z.unknown()),
})

test('what the API gives is what its description says', async () => {
  const { components } = openApiShape.parse(await (await get('/openapi.json')).json())
  const schema = (name: string) =>
    z.fromJSONSchema({
      ...components.schemas[name],
      components,
    } as Parameters<typeof z.fromJSONSchema>[0])
  const rows = (await page('/cross-overs')).items
  for (const row of rows)
    expect(Object.keys(row)).toEqual(
      Object.keys(
        z
          .object({ properties: z.record(z.string(), z.unknown()) })
          .parse(components.schemas['CrossOver']).properties,
      ),
    )
  expect(schema('Problem').safeParse({ status: 400, title: 'a', detail: 'b' }).success).toBe(true)
})
