import { describe, expect, it } from 'vitest'
import { readCodeList } from './read-code-list.ts'
import { readFiles } from './read-files.ts'
import { readKoppeltabel } from './read-koppeltabel.ts'
import { CODE_LIST, ENDED, inMemory, on, sheets } from '../../../tests/fixtures/structure/files.ts'

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
