import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testServices } from '../../../tests/app.ts'
import { loadRegisterFacts } from '../../register/index.ts'
import { loadShippedFacts } from '../../structure/index.ts'
import { COMMANDS } from './all.ts'
import type { Console } from './command.ts'
import { runCommand } from './run-command.ts'

const services = await testServices()
await loadShippedFacts(services.db, { folder: 'data', at: services.clock.now() })
await loadRegisterFacts(services, () => {})
const folder = mkdtempSync(join(tmpdir(), 'snijvlak-register-'))
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
  const code = await runCommand(COMMANDS, words, console)
  return { code, out, said: said.join('\n') }
}

describe('register', () => {
  it('list answers the same questions as the page', async () => {
    expect((await run('register', 'list')).out).toHaveLength(45)
    const { out } = await run('register', 'list', 'niveau=2&zoek=keuken')
    expect(out).toEqual(['26017  Keukenmonteur'])
    expect((await run('register', 'list', 'stand=dicht')).said).toContain('stand')
  })

  it('show says what is known and what is not', async () => {
    const { code, out } = await run('register', 'show', '26018', '--op', '2026-11-24')
    expect(code).toBe(0)
    expect(out).toContain('Soort opleiding: niet bekend')
    expect(out.join('\n')).toContain('Kunt u nog starten? Nee.')
    expect((await run('register', 'show', '26099')).code).toBe(1)
  })

  it('export writes the file of the page, and refuses a format that it does not know', async () => {
    const path = join(folder, 'lijst.csv')
    expect((await run('register', 'export', path, 'niveau=2')).out).toEqual([
      `${path}: 7 cross-overs`,
    ])
    expect(readFileSync(path, 'utf8')).toMatch(/^Code,Naam,/)
    expect((await run('register', 'export', path, '--format', 'pdf')).code).toBe(2)
  })
})

describe('compare codes', () => {
  it('names every difference with a list, also of codes that only one side has', async () => {
    const path = join(folder, 'codes.csv')
    writeFileSync(
      path,
      [
        'Crebonummer;Kwalificatie;Niveau;Soort',
        '26000;Allround coördinator-instructeur buitensport;4;Middenkaderopleiding',
        '26001;Technicus hout;3;Vakopleiding',
        '26002;Zorgtechnicus;3;Middenkaderopleiding',
        '27999;Een nieuwe opleiding;4;Middenkaderopleiding',
        '',
      ].join('\r\n'),
    )
    const { code, out } = await run('compare', 'codes', path)
    expect(code).toBe(1)
    const line = (start: string) => out.filter((one) => one.startsWith(start))
    expect(line('26000')).toEqual([])
    expect(line('26001')).toEqual([
      '26001  Technicus hout en restauratie  heeft een andere naam: hier Technicus hout en restauratie, lijst Technicus hout',
    ])
    expect(line('26002').join()).toContain('heeft een ander niveau: hier 4, lijst 3')
    expect(line('27999').join()).toContain('staat wel in de lijst, maar niet hier')
    expect(line('26003').join()).toContain('staat wel hier, maar niet in de lijst')
  })
})
