import { describe, expect, test } from 'vitest'
import { testBrowser, testPeople, testServices } from '../../tests/app.ts'
import {
  createSignIn,
  type Person,
  type Policy,
  type Route,
  signInRoutes,
} from '../access/index.ts'
import { routes } from './rooms.ts'

const services = await testServices()
const people = Object.values(await testPeople(services))
const signIn = createSignIn(() => {
  return { issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'x' }
})
const all = [...routes, ...signInRoutes(signIn)]
const name = (route: Route) => `${route.method} ${route.path}`

/** Fills the places of a path with something that does not exist. */
const pathOf = (route: Route): string =>
  route.path.replace(/:[^/{]+(\{[^}]*\})?/g, (place) =>
    place.includes('{') ? 'x' : '00000000-0000-4000-8000-00000000dead',
  )

const call = async (route: Route, person?: Person): Promise<Response> => {
  const browser = await testBrowser(services, all, person)
  return route.method === 'GET' ? browser.get(pathOf(route)) : browser.post(pathOf(route), {})
}

const isProtected = (route: Route): boolean =>
  route.allow.kind === 'roles' || route.allow.kind === 'signed-in'

const holds = (policy: Policy, person: Person): boolean =>
  policy.kind !== 'roles' || policy.roles.some((role) => person.roles.includes(role))

test('every address is declared once', () => {
  const names = all.map(name)
  expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([])
})

describe('a stranger', () => {
  test.each(all.filter(isProtected).map((route) => [name(route), route] as const))(
    '%s asks to sign in',
    async (_, route) => {
      const response = await call(route)
      if (route.method === 'GET')
        expect(response.headers.get('location')).toMatch(/^\/inloggen\?terug=/)
      else expect(response.status).toBe(403)
    },
  )

  test.each(
    all.filter((route) => !isProtected(route)).map((route) => [name(route), route] as const),
  )('%s answers without breaking', async (_, route) => {
    const response = await call(route)
    expect(response.status).not.toBe(500)
    await response.body?.cancel()
  })
})

describe('somebody without the role', () => {
  const outsiders = all.flatMap((route) => {
    const outsider = people.find((person) => !holds(route.allow, person))
    return route.allow.kind === 'roles' && outsider ? [[name(route), route, outsider] as const] : []
  })
  test.each(outsiders)('%s is refused', async (_, route, outsider) => {
    expect((await call(route, outsider)).status).toBe(403)
  })
})

describe('somebody with the role, on something that does not exist', () => {
  const insiders = all.flatMap((route) => {
    const insider = people.find((person) => holds(route.allow, person))
    return isProtected(route) && insider ? [[name(route), route, insider] as const] : []
  })
  test.each(insiders)('%s answers without breaking', async (_, route, insider) => {
    const response = await call(route, insider)
    expect(response.status).not.toBe(500)
    await response.body?.cancel()
  })
})
