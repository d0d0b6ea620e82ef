import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from './decode.ts'
import { fileOnDisk, readFiles } from './read-files.ts'
import { unpackedSize } from './unpacked-size.ts'
import {
  CODE_LIST,
  FIXTURES,
  inMemory,
  on,
  RIO,
  sheets,
} from '../../../tests/fixtures/structure/files.ts'

describe('files of all kinds together', () => {
  it('are told apart by content, whatever their names', async () => {
    const list = await sheets({ 'Complete lijst': CODE_LIST })
    const xml = readFileSync(`${FIXTURES}/sbb-small.xml`)
    const duo = readFileSync(`${FIXTURES}/instellingenmbo.csv`)
    const found = await readFiles(
      [inMemory('a.bin', list), inMemory('b.txt', xml), inMemory('c', duo), ...RIO],
      { on },
    )
    expect(found.coreTasks).toHaveLength(3)
    expect(found.institutions).toHaveLength(2)
    expect(found.electives).toHaveLength(2)
    const first = found.qualifications.find((item) => item.code === '27998')
    expect(first).toMatchObject({ studyLoad: 4800, pathways: ['bbl', 'bol'], profile: 'P1' })
    expect(found.problems.filter(({ severity }) => severity === 'file')).toEqual([])
  })

  it('lose nothing when one of them is refused', async () => {
    const found = await readFiles(
      [
        inMemory('bomb.xml', '<!DOCTYPE sbb [<!ENTITY a "b">]><sbb>&a;</sbb>'),
        inMemory('odd.csv', 'a;b\n1;2\n'),
        inMemory('odd.xlsx', 'PK\u0003\u0004 and then nothing'),
        inMemory('empty', ''),
        inMemory('utf16.csv', Buffer.from('\ufeffOPLEIDINGSEENHEIDCODE;TYPE\n', 'utf16le')),
        fileOnDisk('tests/fixtures/structure/absent.csv'),
        fileOnDisk(`${FIXTURES}/instellingenmbo.csv`),
      ],
      { on },
    )
    expect(found.institutions).toHaveLength(2)
    const refused = found.problems.filter(({ severity }) => severity === 'file')
    expect(refused.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'bomb.xml doctype',
      'odd.csv unknown-file',
      'odd.xlsx broken-xlsx',
      'empty broken-csv',
      'utf16.csv not-utf8',
      'tests/fixtures/structure/absent.csv unreadable',
    ])
    expect(
      refused.every(({ reason, whatToDo }) => reason.length > 10 && whatToDo.length > 10),
    ).toBe(true)
  })

  it('say where two files disagree and keep the first', async () => {
    const csv = (name: string) =>
      `Crebonummer;Kwalificatie;Niveau;Soort\n27998;${name};3;vakopleiding\n`
    const files = [inMemory('a.csv', csv('Eerste')), inMemory('b.csv', csv('Tweede'))]
    const found = await readFiles(files, { on })
    expect(found.qualifications.map((item) => item.name)).toEqual(['Eerste'])
    expect(found.problems).toMatchObject([
      { code: 'duplicate', file: 'b.csv', where: 'qualifications 27998' },
    ])
  })

  it('use the newest edition of a dossier', async () => {
    const text = readFileSync(`${FIXTURES}/sbb-small.xml`, 'utf8')
    const newer = text
      .replace('<dossier nr="10" titel="Verzonnen werk"', '<dossier nr="11" titel="Nieuw werk"')
      .replaceAll('Geldig_vanaf="01-08-2015"', 'Geldig_vanaf="01-08-2017"')
    const found = await readFiles([inMemory('new', newer), inMemory('old', text)], { on })
    expect(found.dossiers.map((item) => item.name)).toEqual(['Nieuw werk'])
    expect(found.coreTasks).toHaveLength(3)
    expect(found.problems.map(({ code }) => code)).toEqual(['older-edition'])
  })

  it('are refused above the size that is allowed, and report progress', async () => {
    const seen: number[] = []
    const found = await readFiles([fileOnDisk(`${FIXTURES}/sbb-small.xml`)], {
      on,
      limits: { ...DEFAULT_LIMITS, maxBytes: 1000 },
      onProgress: (_, bytes) => seen.push(bytes),
    })
    expect(found.problems.map(({ code }) => code)).toEqual(['too-large'])
    expect(seen.length).toBeGreaterThan(0)
  })

  it('know what an archive unpacks to before it is unpacked', async () => {
    const plain = await sheets({
      A: Array.from({ length: 500 }, () => ['aaaaaaaaaa', 'bbbbbbbbbb']),
    })
    expect(unpackedSize(plain)).toBeGreaterThan(plain.byteLength)
    expect(unpackedSize(new Uint8Array(10))).toBe(0)
  })
})

describe.runIf(existsSync('../shared/data/sbb-xml'))(
  'the real files (skipped where ../shared is absent)',
  () => {
    it('are read together without a problem', async () => {
      const names = ['23183-pedagogisch-werk', '23185-sociaal-werk', '23189-dienstverlening']
      const files = names.map((name) => fileOnDisk(`../shared/data/sbb-xml/dossier-${name}.xml`))
      const found = await readFiles(files, { on })
      expect(found.problems).toEqual([])
      expect(found.dossiers).toHaveLength(3)
      expect(found.competences).toHaveLength(25)
      expect(found.domains).toHaveLength(17)
    })
  },
)
