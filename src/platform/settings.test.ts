import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const value = (source: Record<string, string>) => {
  const read = readSettings(source)
  if (!read.ok) throw new Error(read.error.map((fault) => fault.name).join(', '))
  return read.value
}

const faults = (source: Record<string, string>) => {
  const read = readSettings(source)
  return read.ok ? [] : read.error.map((fault) => fault.name)
}

test('without any setting it is a demo on 1 October 2019 with all it needs inside', () => {
  const settings = value({})
  expect(settings).toMatchObject({
    mode: 'demo',
    port: 3000,
    baseUrl: 'http://localhost:3000',
    database: { kind: 'embedded' },
    mail: { kind: 'demo' },
    signIn: { kind: 'demo' },
  })
  expect(settings.referenceDate?.toString()).toBe('2019-10-01')
})

test('an empty variable counts as absent', () => {
  expect(value({ PORT: '', SNIJVLAK_TODAY: ' ' }).port).toBe(3000)
})

test.each([
  ['PORT', 'drieduizend'],
  ['PORT', '70000'],
  ['SNIJVLAK_TODAY', '1 oktober 2019'],
  ['SNIJVLAK_TODAY', '2019-02-30'],
  ['DATABASE_URL', 'mysql://db'],
  ['SMTP_URL', 'mail.example'],
  ['SNIJVLAK_MODE', 'test'],
  ['BASE_URL', 'snijvlak.example'],
])('%s=%s is refused by name', (name, text) => {
  expect(faults({ [name]: text })).toEqual([name])
})

const PRODUCTION = {
  SNIJVLAK_MODE: 'production',
  BASE_URL: 'https://snijvlak.example/',
  SMTP_URL: 'smtp://mail.example',
  OIDC_ISSUER: 'https://id.example',
  OIDC_CLIENT_ID: 'snijvlak',
  OIDC_CLIENT_SECRET: 'geheim',
}

test('a production instance runs on the real date and says everything it still needs at once', () => {
  expect(value(PRODUCTION)).toMatchObject({
    referenceDate: null,
    baseUrl: 'https://snijvlak.example',
  })
  expect(faults({ SNIJVLAK_MODE: 'production' })).toEqual(Object.keys(PRODUCTION).slice(1))
})
