import { expect, test } from 'vitest'
import { testBrowser, testPeople, testServices } from '../../../tests/app.ts'
import { supportRoutes } from '../index.ts'

const services = await testServices()
const browser = await testBrowser(services, supportRoutes)

test('without an administrator a report is not lost in silence', async () => {
  await services.db.deleteFrom('membership').execute()
  const response = await browser.post('/toegankelijkheid', {
    message: 'Het menu werkt niet',
    email: '',
  })
  expect(response.status).toBe(422)
  const text = await response.text()
  expect(text).toContain('nog geen beheerder')
  expect(text).toContain('Het menu werkt niet')
})

test('a report reaches the administrator by mail', async () => {
  const people = await testPeople(services)
  services.sent.length = 0
  const response = await browser.post('/toegankelijkheid', {
    message: 'De tabel op /uitleg leest niet goed voor',
    email: 'lezer@voorbeeld.example',
  })
  expect(response.status).toBe(303)
  await services.sendMails()
  expect(services.sent).toMatchObject([{ to: people.ada?.email, subject: 'Melding over de site' }])
  expect(services.sent[0]?.text).toContain('lezer@voorbeeld.example')
})

test('a report with a fault keeps what was typed', async () => {
  const response = await browser.post('/toegankelijkheid', { message: '', email: 'lezer' })
  expect(response.status).toBe(422)
  const text = await response.text()
  expect(text).toContain('href="#message"')
  expect(text).toContain('value="lezer"')
})

test('reports are held back when there are too many', () => {
  const route = supportRoutes.find(
    ({ method, path }) => method === 'POST' && path === '/toegankelijkheid',
  )
  expect(route?.perMinute).toBe(5)
})
