import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../platform/time.ts'
import { readFiles } from './read-files.ts'
import { FIXTURES, inMemory, on, RIO } from '../../../tests/fixtures/structure/files.ts'

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
