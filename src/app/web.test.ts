import { expect, test } from 'vitest'
import { testBrowser, testPeople, testServices } from '../../tests/app.ts'
import { anyone, demoOnly, get, post, type Route, roles, signedIn } from '../access/index.ts'

const services = await testServices()
const people = await testPeople(services)

const ok = () => new Response('ok')
const sample: Route[] = [
  get('/open', anyone, ok),
  get('/eigen', signedIn, ok),
  get('/zaken', roles('handler'), ok),
  get('/oefen', demoOnly, ok),
  post('/doe', signedIn, ok),
  get(
    '/bestand',
    anyone,
    () => new Response('x', { headers: { 'content-security-policy': 'sandbox' } }),
  ),
  get('/kapot', anyone, () => {
    throw new Error('broken on purpose')
  }),
]

const status = async (path: string, who?: string) =>
  (await (await testBrowser(services, sample, who ? people[who] : undefined)).get(path)).status

test('a route lets in whom its policy names', async () => {
  expect(await status('/open')).toBe(200)
  expect(await status('/oefen')).toBe(200)
  expect(await status('/eigen', 'sanne')).toBe(200)
  expect(await status('/zaken', 'peter')).toBe(200)
  expect(await status('/zaken', 'sanne')).toBe(403)
})

test('a visitor is asked to sign in and comes back to the same page', async () => {
  const response = await (await testBrowser(services, sample)).get('/eigen?q=1')
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/inloggen?terug=%2Feigen%3Fq%3D1')
})

test('an action from another site is refused with what to do', async () => {
  const browser = await testBrowser(services, sample, people.sanne)
  expect((await browser.post('/doe', {})).status).toBe(200)
  const { createWeb } = await import('./web.tsx')
  const { noThrottle } = await import('./throttle.ts')
  const web = createWeb({ services, routes: sample, navigation: () => [], throttle: noThrottle })
  const response = await web.request('http://localhost:3000/doe', {
    method: 'POST',
    headers: {
      origin: 'https://kwaad.example',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'a=1',
  })
  expect(response.status).toBe(403)
  expect(await response.text()).toContain('niet van onze pagina')
})

test('a page that breaks says so without showing what broke', async () => {
  const response = await (await testBrowser(services, sample)).get('/kapot')
  expect(response.status).toBe(500)
  const text = await response.text()
  expect(text).toContain('Wat u eerder had opgeslagen, is er nog')
  expect(text).not.toContain('broken on purpose')
})

test('a form that is too large is refused with what to do', async () => {
  const browser = await testBrowser(services, sample, people.sanne)
  const response = await browser.post('/doe', { tekst: 'x'.repeat(1_200_000) })
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('1 MB')
})

test('a stored file keeps its own, stricter policy; a page gets that of the product', async () => {
  const browser = await testBrowser(services, sample)
  const policyOf = async (path: string) =>
    (await browser.get(path)).headers.get('content-security-policy')
  expect(await policyOf('/bestand')).toBe('sandbox')
  expect(await policyOf('/open')).toContain("default-src 'none'")
})
