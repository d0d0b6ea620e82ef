import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type CellValue, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../platform/time.ts'
import { dialectOf } from './csv-rows.ts'
import { DEFAULT_LIMITS } from './decode.ts'
import { readCodeList } from './read-code-list.ts'
import { placeName, readDuoInstitutions } from './read-duo-institutions.ts'
import { fileOnDisk, type ImportFile, readFiles } from './read-files.ts'
import { readKoppeltabel } from './read-koppeltabel.ts'
import { unpackedSize } from './unpacked-size.ts'
import { parseDay, parseDecimal, parsePathways } from './values.ts'

const FIXTURES = 'tests/fixtures/structure'
const on = plainDate('2019-10-01')
const RIO = [
  'mbo_relaties_opleidingseenheden',
  'mbo_groepen',
  'mbo_opleidingen',
  'mbo_opleidingsonderdelen',
  'mbo_opleidingserkenningen',
  'mbo_onderwijslicenties',
  'mbo_sancties',
].map((name) => fileOnDisk(`${FIXTURES}/rio/${name}.csv`))

const inMemory = (name: string, content: Uint8Array | string): ImportFile => ({
  name,
  open: () => [typeof content === 'string' ? new TextEncoder().encode(content) : content],
})

const sheets = (all: Record<string, CellValue[][]>) =>
  writeXlsx({ sheets: Object.entries(all).map(([name, rows]) => ({ name, rows })) })

const CODE_LIST: CellValue[][] = [
  [
    'Overzicht vastgestelde kwalificatiedossiers en kwalificaties geldig vanaf 01-08-2019',
    'Opleidingscode',
    'Kwalificatie',
    'Niveau',
    'Prijsfactor',
    'Soort opleiding',
    'Beroepsvereisten',
    'Leerweg',
  ],
  [null, 'Opleidingscode', 'Prijsfactor', 'Kwalificatiedossier'],
  ['Opleidingsdomein', '1. Verzonnen domein 79990'],
  [null, 23999, '1,10', 'Verzonnen werk'],
  [null, '27998\u00a0', 'Coördinator één', 3, '1,10', 'vakopleiding', 'Nee', 'bol/bbl'],
  [null, 27996, 'Coördinator twee', 4, '1,10', 'middenkaderopleiding', 'Nee', 'bol'],
  [null, 26099, 'Verzonnen cross-over', 4, '1,10', 'middenkaderopleiding', 'Nee', 'bol'],
  [null, 99999, 'Vreemde code', 4],
  ['Entree', 'Crebonummer', 'Kwalificatie', 'Niveau'],
  [null, 27993, 'Assistent verzonnen werk', 1],
]

const ENDED: CellValue[][] = [
  [
    'Opleidingscode',
    'dossiernaam',
    'datum einde instroom',
    'datum einde opleiding',
    'wordt vervangen door',
  ],
  [23998, 'Oud werk', new Date(Date.UTC(2018, 6, 31)), '31-07-2022', '23999'],
  [27995, 'Oude coördinator', '31-07-2018', '31-07-2022', '27998 en 27996'],
]

describe('the RIO set', () => {
  it('is read in any order into what holds on the day', async () => {
    const orders = fc.shuffledSubarray(RIO, { minLength: RIO.length })
    await fc.assert(
      fc.asyncProperty(orders, async (files) => {
        const found = await readFiles(files, { on })
        expect(found.domains).toEqual([{ code: '79990', name: 'Verzonnen domein' }])
        expect(found.dossiers).toMatchObject([
          { code: '23999', name: 'Verzonnen werk', domainCode: '79990', current: true },
        ])
        expect(String(found.dossiers[0]?.trainingUntil)).toBe('2020-07-31')
        expect(found.qualifications).toMatchObject([
          {
            code: '27998',
            name: 'Coördinator, één',
            level: 3,
            dossierCode: '23999',
            domainCode: '79990',
            pathways: ['bbl', 'bol'],
            studyLoad: 4800,
            current: true,
          },
          { code: '26099', kind: 'cross-over', dossierCode: null, studyLoad: null, current: false },
          { code: '27995', current: true },
        ])
      }),
      { numRuns: 10 },
    )
  })

  it('gives electives, links, successions, recognitions and licences', async () => {
    const found = await readFiles(RIO, { on })
    expect(found.electives).toEqual([
      {
        code: 'K0998',
        title: 'Verzonnen keuzedeel',
        sbu: 240,
        hasCertificate: true,
        confidence: 'official',
      },
      {
        code: 'K0999',
        title: 'Zonder eigen sleutel',
        sbu: null,
        hasCertificate: null,
        confidence: 'official',
      },
    ])
    expect(found.electiveLinks).toEqual([
      {
        electiveCode: 'K0998',
        targetCode: '27998',
        targetKind: 'qualification',
        evidence: 'official',
        documents: null,
      },
    ])
    expect(found.successions).toEqual([{ fromCode: '27998', toCode: '27999', since: '2022-08-01' }])
    expect(found.recognitions.map((item) => String(item.intakeUntil))).toEqual(['2021-07-31'])
    expect(found.licences).toMatchObject([
      { code: 'L1', brin: '99ZZ', funded: true, pathways: ['bol'] },
    ])
    expect(String(found.licences[0]?.applicationBanUntil)).toBe('2019-12-31')
  })

  it('names file and line of what it does not understand', async () => {
    const { problems } = await readFiles(RIO, { on })
    const places = problems.map(
      ({ code, file, where }) => `${code} ${file.split('/').at(-1)} ${where}`,
    )
    expect(places.toSorted()).toEqual([
      'bad-value mbo_opleidingen.csv line 4, BEGINDATUM',
      'bad-value mbo_opleidingen.csv line 5',
      'unknown-code mbo_groepen.csv line 5',
      'unknown-code mbo_onderwijslicenties.csv line 3',
    ])
  })

  it('takes the end day as excluded', async () => {
    const before = await readFiles(RIO, { on: plainDate('2019-09-30') })
    expect(before.qualifications.find((item) => item.code === '26099')?.current).toBe(true)
  })

  it('takes nothing of a file that breaks off', async () => {
    const whole = readFileSync(`${FIXTURES}/rio/mbo_opleidingen.csv`, 'utf8')
    const cut = whole.slice(0, whole.indexOf('Kapotte dag'))
    const found = await readFiles([inMemory('a.csv', cut)], { on })
    expect(found.qualifications).toEqual([])
    expect(found.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'file broken-csv',
    ])
  })
})

describe('the list of institutions', () => {
  it('gives BRIN, name, kind and place', async () => {
    const bytes = readFileSync(`${FIXTURES}/instellingenmbo.csv`)
    const found = await readDuoInstitutions([bytes], 'instellingenmbo.csv')
    expect(found.institutions).toMatchObject([
      { brin: '99ZZ', type: 'roc', city: "'s-Gravenhage" },
      { brin: '99ZY', type: null, city: 'Capelle aan den IJssel' },
    ])
    expect(found.problems.map(({ where }) => where)).toEqual(['line 4'])
  })

  it('writes places as people do', () => {
    expect(placeName("'S-HERTOGENBOSCH")).toBe("'s-Hertogenbosch")
    expect(placeName('DEN HAAG')).toBe('Den Haag')
    expect(placeName('ETTEN-LEUR')).toBe('Etten-Leur')
  })
})

describe('the code list', () => {
  it('is read with its traps: title in the header row, repeated headers, numbers and text', async () => {
    const bytes = await sheets({
      Wijzigingen: [['iets']],
      'Complete lijst': CODE_LIST,
      Vervallen: ENDED,
    })
    const found = await readCodeList(bytes, 'lijst.xlsx')
    expect(found.domains).toEqual([{ code: '79990', name: 'Verzonnen domein' }])
    expect(found.dossiers).toMatchObject([
      { code: '23999', name: 'Verzonnen werk', domainCode: '79990', current: true },
      { code: '23998', name: 'Oud werk', current: false },
    ])
    expect(String(found.dossiers[1]?.intakeUntil)).toBe('2018-07-31')
    expect(found.qualifications).toMatchObject([
      {
        code: '27998',
        name: 'Coördinator één',
        level: 3,
        dossierCode: '23999',
        pathways: ['bbl', 'bol'],
      },
      { code: '27996', level: 4, programmeType: 'middenkaderopleiding', domainCode: '79990' },
      { code: '26099', kind: 'cross-over', dossierCode: null, domainCode: null },
      { code: '27993', name: 'Assistent verzonnen werk', level: 1 },
    ])
    expect(found.successions.map(({ fromCode, toCode }) => `${fromCode} ${toCode}`)).toEqual([
      '23998 23999',
      '27995 27998',
      '27995 27996',
    ])
    expect(found.problems.map(({ where }) => where)).toEqual(['sheet Complete lijst, row 8'])
  })

  it('is also read as the csv that people derive from it', async () => {
    const csv =
      '\ufeffCrebonummer;Kwalificatie;Niveau;Soort\n27998;Coördinator;3;Vakopleiding\nx;y;1;z\n'
    const found = await readFiles([inMemory('crebo.csv', csv)], { on })
    expect(found.qualifications).toMatchObject([
      { code: '27998', level: 3, programmeType: 'vakopleiding' },
    ])
    expect(found.problems.map(({ where }) => where)).toEqual(['line 3'])
  })
})

describe('the coupling table', () => {
  it('gives what took the place of a code', async () => {
    const header = [
      'opleidingscode',
      'opleidingsnaam',
      'schooljaar',
      'verwijzende opleidingscode kwalificatie 2023-2024',
      'verwijzende opleidingscode dossier 2023-2024',
      'beroep_id',
    ]
    const rows = [
      ['Koppeltabel'],
      header,
      [27995, 'Oud', '2023-2024', 27998, 23999, 1],
      [27998, 'Nieuw', '2023-2024', 27998, 23999, 2],
      ['abc', 'Fout', '2023-2024', 27998, 23999, 3],
    ]
    const found = await readKoppeltabel(await sheets({ Blad1: rows }), 'koppel.xlsx')
    expect(found.successions).toEqual([
      { fromCode: '27995', toCode: '27998', since: '2023-2024' },
      { fromCode: '27995', toCode: '23999', since: '2023-2024' },
      { fromCode: '27998', toCode: '23999', since: '2023-2024' },
    ])
    expect(found.problems.map(({ where }) => where)).toEqual(['sheet Blad1, row 5'])
  })
})

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

describe('values and dialects', () => {
  it('are read in every way that the sources write them', () => {
    for (const text of [
      '2026-08-01',
      '2026-08-01T00:00:00',
      '01-08-2026',
      '1-8-2026',
      '20260801',
    ]) {
      expect(String(parseDay(text))).toBe('2026-08-01')
    }
    expect(parseDay(' ')).toBeNull()
    expect(parseDay('31-02-2026')).toBeUndefined()
    expect(parseDay('morgen')).toBeUndefined()
    expect([parseDecimal('1,10'), parseDecimal('1.1'), parseDecimal('')]).toEqual([1.1, 1.1, null])
    expect(parsePathways('BBL,BOL,OVO')).toEqual(['bbl', 'bol'])
    expect(parsePathways('CBL,COL')).toEqual([])
  })

  it('are found in the header', () => {
    expect(dialectOf('a;b,c;d')).toEqual({ delimiter: ';', quote: '"' })
    expect(dialectOf('"a,x","b;y"')).toEqual({ delimiter: ',', quote: '"' })
    expect(dialectOf("'a'|'b'")).toEqual({ delimiter: '|', quote: "'" })
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
