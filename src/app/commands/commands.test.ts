import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testServices } from '../../../tests/app.ts'
import { loadShippedFacts } from '../../structure/index.ts'
import { COMMANDS } from './all.ts'
import type { Console } from './command.ts'
import { runCommand } from './run-command.ts'

const services = await testServices()
await loadShippedFacts(services.db, { folder: 'data', at: services.clock.now() })
const SMALL = 'tests/fixtures/structure/sbb-small.xml'

const run = async (...words: string[]) => {
  const out: string[] = []
  const said: string[] = []
  const console: Console = {
    print: (line) => void out.push(line),
    say: (line) => void said.push(line),
    progress: () => undefined,
    services: async () => services,
  }
  const code = await runCommand(COMMANDS, words, console)
  return { code, out: out.join('\n'), said: said.join('\n') }
}

describe('the command line', () => {
  it('gives the overview, and 2 when nothing was asked', async () => {
    expect(await run('--help')).toMatchObject({ code: 0 })
    expect((await run('--help')).out).toContain('import structure')
    expect(await run()).toMatchObject({ code: 2 })
  })

  it.each(COMMANDS.map(({ name }) => name))('%s explains itself', async (name) => {
    const { code, out } = await run(...name.split(' '), '--help')
    expect(code).toBe(0)
    expect(out).toContain(`Gebruik: snijvlak ${name}`)
  })

  it.each([
    ['an unknown command', ['bestaat', 'niet'], 'Onbekende opdracht'],
    ['an unknown option', ['search', 'x', '--vreemd'], 'Gebruik: snijvlak search'],
    ['a missing word', ['import', 'structure'], 'Er ontbreekt iets'],
  ])('answers 2 to %s and says the right use', async (_, words, text) => {
    const { code, said } = await run(...words)
    expect(code).toBe(2)
    expect(said).toContain(text)
  })
})

describe('import structure', () => {
  it('counts in JSON, changes nothing in a dry run, and everything once', async () => {
    const dry = await run('import', 'structure', SMALL, '--dry-run', '--json')
    expect(dry.code).toBe(0)
    const answer: unknown = JSON.parse(dry.out)
    expect(answer).toMatchObject({
      dossiers: 1,
      qualifications: 2,
      coreTasks: 3,
      problems: expect.any(Number),
      applied: false,
      changes: { ended: 0 },
    })
    expect(answer).toHaveProperty('workProcesses')
    expect(answer).toHaveProperty('competences')
    expect(answer).toHaveProperty('knowledge')
    expect((await run('structure', 'show', '23999')).code).toBe(1)
    expect((await run('import', 'structure', SMALL)).out).toContain('Ingelezen.')
    expect((await run('structure', 'show', '23999')).out).toContain('B1-K1')
    expect((await run('import', 'structure', SMALL)).out).toContain('Er was niets te wijzigen.')
  })

  it('answers 1 to a file that cannot be read, says why, and takes nothing in', async () => {
    const { code, said, out } = await run('import', 'structure', 'bestaat-niet.xml')
    expect(code).toBe(1)
    expect(said).toContain('bestaat-niet.xml')
    expect(said).toContain('Controleer de naam')
    expect(out).toContain('Niets ingelezen')
    expect(existsSync('bestaat-niet.xml')).toBe(false)
  })
})

describe('the other commands', () => {
  it('search finds, in words and in JSON', async () => {
    expect((await run('search', 'verpleegkudnige')).out).toContain('25655')
    const json: unknown = JSON.parse((await run('search', '25655', '--json')).out)
    expect(json).toMatchObject({ kind: 'qualification', total: 1, rows: [{ code: '25655' }] })
    expect((await run('search', 'xyzzyq')).said).toContain('Niets gevonden')
  })

  it('structure show tells what is known of a code', async () => {
    const json: unknown = JSON.parse((await run('structure', 'show', '25485', '--json')).out)
    expect(json).toMatchObject({ qualification: { code: '25485', level: 4 } })
    expect((await run('structure', 'show', 'k0022')).out).toContain('Digitale vaardigheden')
    expect(await run('structure', 'show', '99999')).toMatchObject({ code: 1 })
  })

  it('check audit and health look at the instance', async () => {
    expect(await run('check', 'audit')).toMatchObject({ code: 0, out: 'Het logboek is heel.' })
    expect(JSON.parse((await run('health', '--json')).out)).toMatchObject({ database: true })
  })
})
