import { expect, test } from 'vitest'
import { testBrowser, testServices } from '../../../tests/app.ts'
import { inTransaction } from '../../platform/database.ts'
import { plainDate } from '../../platform/time.ts'
import { loadRegisterFacts, publishCrossOver } from '../index.ts'
import { publication } from '../testing.ts'
import { listRoutes } from './list.tsx'

const services = await testServices()
await loadRegisterFacts(services, () => {})
const browser = await testBrowser(services, listRoutes)
const decision = { date: plainDate('2019-10-01'), reference: 'CO-list' }

test('a browser that has the page is told so; a decision that publishes shows at once', async () => {
  const first = await browser.get('/register')
  const mark = first.headers.get('etag') ?? ''
  const again = await browser.get('/register', { 'if-none-match': mark })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const code = await inTransaction(services.db, (tx) =>
    publishCrossOver(tx, publication('CO-list', { decision }), services.clock.now()),
  )
  const fresh = await browser.get('/register', { 'if-none-match': mark })
  expect(fresh.status).toBe(200)
  expect(await fresh.text()).toContain(`id="cross-over-${code}"`)
})
