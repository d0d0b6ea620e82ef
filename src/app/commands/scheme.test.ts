import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testServices } from '../../../tests/app.ts'
import { keepSchemeTexts } from '../../scheme/index.ts'
import { schemeTextOf } from '../../scheme/testing.ts'
import { COMMANDS } from './all.ts'
import type { Console } from './command.ts'
import { runCommand } from './run-command.ts'

const services = await testServices()
const FACTS = 'tests/fixtures/schemes/facts/eleventh.yaml'
const folder = mkdtempSync(join(tmpdir(), 'snijvlak-facts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: string[]) => {
  const out: string[] = []
  const said: string[] = []
  const console: Console = {
    print: (line) => void out.push(line),
    say: (line) => void said.push(line),
    progress: () => undefined,
    services: async () => services,
  }
  const code = await runCommand(COMMANDS, ['scheme', ...words], console)
  return { code, out: out.join('\n'), said: said.join('\n') }
}

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

beforeAll(async () => {
  const other = schemeTextOf(readFileSync('tests/fixtures/schemes/opvolger.yaml', 'utf8'))
  await keepSchemeTexts(services.db, [other], services.clock.now())
})

describe('scheme', () => {
  it('lists, with a star at what is in force', async () => {
    const { out } = await run('list')
    expect(out).toMatch(/^\* experiment-2017 {2}versie 1 {2}2017-08-01 – 2025-07-31/m)
    expect(out).toMatch(/^ {2}opvolger-verzonnen/m)
    expect(JSON.parse((await run('list', '--json')).out)).toContainEqual(
      expect.objectContaining({ id: 'experiment-2017', inForce: true }),
    )
  })

  it('shows every rule with its source and mark, that of today when none is named', async () => {
    const { out } = await run('show')
    expect(out).toContain('Opleidingen per school, ten hoogste: 10 [staat vast;')
    expect(out).toContain('Beslissen op de aanvraag: 8 weken, voor de minister [aanname;')
    expect(JSON.parse((await run('show', 'opvolger-verzonnen', '--json')).out)).toMatchObject({
      id: 'opvolger-verzonnen',
      limits: { programmesPerSchool: { value: 4 } },
    })
    expect(await run('show', 'onzin')).toMatchObject({ code: 1 })
  })

  it('judges facts in Dutch words and as they are kept', async () => {
    const dutch = await run('try', FACTS)
    expect(dutch.code).toBe(1)
    expect(dutch.out).toMatch(/^V12 {2}voldoet niet .*het er 11 zijn/m)
    const kept = await run('try', file('kept.json', '{ "permissions": 3 }'), '--json')
    const { outcomes } = JSON.parse(kept.out) as { outcomes: { code: string; facts: unknown[] }[] }
    expect(outcomes.find(({ code }) => code === 'V12')?.facts).toContainEqual({
      label: 'toestemmingen van de school',
      value: '3',
    })
  })

  it.each([
    ['a file that is not there', 'onzin.yaml', 'kan niet worden gelezen'],
    ['facts that nobody knows', file('wrong.json', '{ "kleur": "groen" }'), 'kleur'],
    ['a Dutch word that is unknown', file('word.yaml', 'feiten: { kleur: groen }'), 'kleur'],
    ['something that is no YAML', file('broken.yaml', 'a: [b'), 'geen feiten'],
    ['nothing', file('empty.yaml', ''), 'geen feiten'],
  ])('says what to do with %s', async (_, path, text) => {
    const { code, said } = await run('try', path)
    expect(code).toBe(2)
    expect(said).toContain(text)
  })

  it('compares the rules, and how the same facts come out', async () => {
    const ids = ['experiment-2017', 'opvolger-verzonnen']
    expect((await run('compare', ...ids)).out).toContain(
      'Opleidingen per school, ten hoogste: 10 → 4',
    )
    const byFacts = await run('compare', ...ids, '--facts', FACTS)
    expect(byFacts.out).not.toContain('Opleidingen per school')
    expect(JSON.parse((await run('compare', ...ids, '--json')).out)).toContainEqual(
      expect.objectContaining({ path: 'limits.programmesPerSchool', before: '10', after: '4' }),
    )
    expect((await run('compare', ids[0] ?? '', ids[0] ?? '')).out).toBe('Er is geen verschil.')
    expect(await run('compare', 'onzin', ids[0] ?? '')).toMatchObject({ code: 1 })
    expect(await run('compare', ...ids, '--facts', 'onzin')).toMatchObject({ code: 2 })
  })
})
