import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placeName, readDuoInstitutions } from './read-duo-institutions.ts'
import { FIXTURES } from '../../../tests/fixtures/structure/files.ts'

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
