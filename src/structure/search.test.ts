import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { plainDate, Temporal } from '../platform/time.ts'
import { loadShippedFacts } from './load-facts.ts'
import { searchParts } from './search-parts.ts'
import { searchStructure } from './search-structure.ts'
import type { FoundKind } from './search/found.ts'
import { probableWords, searchQuery, typingErrors } from './search/search-query.ts'

const db = await testDatabase()
const on = plainDate('2019-10-01')
await loadShippedFacts(db, { folder: 'data', at: Temporal.Instant.from('2019-10-01T08:00:00Z') })

const find = (text: string, kind?: FoundKind, limit = 20) =>
  searchStructure(db, { text, filters: kind ? { kind } : {}, on, page: 1, limit })

const titles = async (text: string, kind?: FoundKind) =>
  (await find(text, kind)).rows.map(({ title }) => title)

describe('searching', () => {
  it.each([
    // exact first
    ['25655', undefined, 'Mbo-Verpleegkundige'],
    ['k0022', undefined, 'Digitale vaardigheden basis'],
    ['timmerman', undefined, 'Timmerman'],
    ['Uitvoerend bakker', undefined, 'Uitvoerend bakker'],
    // while typing
    ['verpleegk', undefined, 'Mbo-Verpleegkundige'],
    ['timmerm', undefined, 'Timmerman'],
    // typing errors
    ['verpleegkudnige', undefined, 'Mbo-Verpleegkundige'],
    ['verpleegkundge', undefined, 'Mbo-Verpleegkundige'],
    ['timmermna', undefined, 'Timmerman'],
    ['onderwijsasistent', undefined, 'Onderwijsassistent'],
    // accents, capitals, punctuation
    ['coordinator sport', undefined, 'Coördinator sport, bewegen en gezondheid'],
    ['COÖRDINATOR SPORT', undefined, 'Coördinator sport, bewegen en gezondheid'],
    // inflections
    ['begeleidt', 'core-task', 'Begeleiden van kinderen bij hun ontwikkeling'],
    ['begeleiden', 'core-task', 'Begeleiden van kinderen bij hun ontwikkeling'],
    ['begeleiding kind', 'core-task', 'Begeleiden van kinderen bij hun ontwikkeling'],
    ['voert lesactiviteit uit', 'work-process', 'Voert lesactiviteiten uit'],
    // parts of long words
    ['techniek', 'qualification', 'Allround machineoperator houttechniek'],
    // other words for the same
    ['brood', undefined, 'Uitvoerend bakker'],
    ['kapster', undefined, 'Allround kapper'],
  ] as const)('%s finds %s', async (text, kind, title) => {
    expect((await find(text, kind, 60)).rows.map((row) => row.title.toLowerCase())).toContain(
      title.toLowerCase(),
    )
  })

  it.each(['timmerman', 'Uitvoerend bakker', 'Onderwijsassistent'])(
    'puts the exact title first: %s',
    async (text) => {
      expect((await titles(text))[0]?.toLowerCase()).toBe(text.toLowerCase())
    },
  )

  it('finds the same for singular and plural, and for verb forms', async () => {
    const count = async (text: string) => (await find(text, 'work-process')).total
    expect(await count('machine')).toBe(await count('machines'))
    expect(await count('begeleidt')).toBeGreaterThanOrEqual(await count('begeleiden'))
  })

  it('falls back to one of the words when nothing holds them all', async () => {
    const page = await find('timmerman verpleegkundige')
    expect(page.anyWord).toBe(true)
    expect(page.total).toBeGreaterThan(3)
    expect((await find('sociaal werker')).anyWord).toBe(false)
  })

  it('counts facets that add up, and pages without losing or doubling a row', async () => {
    const first = await find('medewerker', 'qualification', 7)
    const levels = [...first.facets.levels.values()].reduce((sum, count) => sum + count, 0)
    expect(levels).toBe(first.total)
    const seen = new Set<string>()
    for (let page = 1; page <= first.pages; page += 1) {
      const { rows } = await searchStructure(db, {
        text: 'medewerker',
        filters: { kind: 'qualification' },
        on,
        page,
        limit: 7,
      })
      for (const { code } of rows) seen.add(code)
    }
    expect(seen.size).toBe(first.total)
  })

  it('never shows what is too uncertain', async () => {
    const { rows } = await sql<{ id: string }>`
      select s.id from structure_search s
      join structure_work_process w on w.key = s.id
      where w.confidence in ('low', 'title-only')`.execute(db)
    expect(rows).toEqual([])
  })

  it('leaves out what did not exist yet on the day', async () => {
    const asked = { filters: { kind: 'qualification' as const }, page: 1, limit: 1, text: '' }
    const before = await searchStructure(db, { ...asked, on: plainDate('2010-01-01') })
    const after = await searchStructure(db, { ...asked, on })
    expect(before.total).toBeLessThan(after.total)
  })

  it('takes any text without failing', async () => {
    for (const text of ["'", '\\', ':*', '& | !', '%_', '\u0000x'.slice(1), '(((', 'a'.repeat(300)])
      await expect(find(text)).resolves.toBeDefined()
  })
})

describe('searching parts to compose with', () => {
  it('groups by qualification, whole tasks and single processes apart', async () => {
    const page = await searchParts(db, { text: 'begeleidt de cliënt', on, limit: 5, page: 1 })
    expect(page.groups.length).toBeGreaterThan(0)
    for (const { parts } of page.groups)
      for (const { matched, workProcesses } of parts)
        expect(matched || workProcesses.length > 0).toBe(true)
  })

  it('gives a qualification whole when its name fits', async () => {
    const page = await searchParts(db, { text: '25655', on, limit: 5, page: 1 })
    expect(page.groups[0]?.parts.every(({ matched }) => matched)).toBe(true)
    expect(page.groups[0]?.others).toEqual([])
  })

  it('filters by domain, level and dossier', async () => {
    const page = await searchParts(db, {
      text: '',
      on,
      limit: 50,
      page: 1,
      domain: '79140',
      level: 4,
      dossier: '23183',
    })
    expect(page.total).toBeGreaterThan(0)
    for (const { qualification } of page.groups)
      expect(qualification).toMatchObject({ dossierCode: '23183', domainCode: '79140', level: 4 })
  })
})

describe('reading a search text', () => {
  it('drops words that say nothing, unless there are no others', () => {
    expect(searchQuery('het begeleiden van de cliënt').terms).toEqual(['begeleiden', 'client'])
    expect(searchQuery('van de').terms).toEqual(['van', 'de'])
  })

  it('counts typing errors: more, less, other, swapped', () => {
    expect(typingErrors('lassen', 'lassen')).toBe(0)
    expect(typingErrors('lasen', 'lassen')).toBe(1)
    expect(typingErrors('lasssen', 'lassen')).toBe(1)
    expect(typingErrors('lessen', 'lassen')).toBe(1)
    expect(typingErrors('lsasen', 'lassen')).toBe(1)
    expect(typingErrors('', 'abc')).toBe(3)
  })

  it('corrects only as far as the length allows', () => {
    expect(probableWords('lsasen', ['lassen', 'lessen'])).toEqual(['lassen'])
    expect(probableWords('abc', ['abd'])).toEqual([])
  })
})
