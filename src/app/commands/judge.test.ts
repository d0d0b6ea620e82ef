import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, testBrowser, testServices } from '../../../tests/app.ts'
import { composingRoutes } from '../../composing/index.ts'
import { loadShippedFacts } from '../../structure/index.ts'
import { COMMANDS } from './all.ts'
import type { Console } from './command.ts'
import { runCommand } from './run-command.ts'

const services = await testServices()
const folder = mkdtempSync(join(tmpdir(), 'snijvlak-judge-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let example = ''

const exampleFile = async (browser: Browser): Promise<string> => {
  const opened = await browser.post('/samenstellen/voorbeeld', {})
  return (await browser.get(`${opened.headers.get('location')}/samenstelling.json`)).text()
}

beforeAll(async () => {
  await loadShippedFacts(services.db, { folder: 'data', at: services.clock.now() })
  example = await exampleFile(await testBrowser(services, composingRoutes))
})

const run = async (content: string | null, ...options: string[]) => {
  const path = join(folder, 'samenstelling.json')
  if (content !== null) writeFileSync(path, content)
  const out: string[] = []
  const said: string[] = []
  const console: Console = {
    print: (line) => void out.push(line),
    say: (line) => void said.push(line),
    progress: () => undefined,
    services: async () => services,
  }
  const words = ['judge', content === null ? join(folder, 'weg.json') : path, ...options]
  const code = await runCommand(COMMANDS, words, console)
  return { code, out: out.join('\n'), said: said.join('\n') }
}

it('judges a downloaded composition as the page does', async () => {
  const { code, out } = await run(example)
  expect(code).toBe(0)
  expect(out).toContain('V01  Delen uit genoeg domeinen: voldoet.')
  expect(out).toContain('79000  Bouw en infra: 53,8%; 5,6%')
  expect(out).toContain('26005  Middenkaderfunctionaris smart building: 80,2%')
  expect(out).toContain('Terugvalopties na leerjaar 3:')
})

it('gives the whole judgement as JSON, with the conditions', async () => {
  const { out } = await run(example, '--json')
  const judgement = JSON.parse(out)
  expect(judgement.format).toBe('snijvlak-judgement/1')
  expect(Object.keys(judgement)).toEqual(
    expect.arrayContaining(['studyLoad', 'shares', 'coverage', 'necessity', 'fallback', 'equal']),
  )
  expect(judgement.conditions).toHaveLength(11)
})

it('says what is wrong with a file and what to do', async () => {
  expect(await run(null)).toMatchObject({ code: 1, said: expect.stringContaining('niet te lezen') })
  expect(await run('{')).toMatchObject({ code: 1, said: expect.stringContaining('JSON') })
  const unknown = example.replaceAll('"25297"', '"25000"')
  const refused = await run(unknown)
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.said).toContain('kwalificatie 25000 kennen wij niet')
  expect(await run(unknown, '--lenient')).toMatchObject({ code: 0 })
})
