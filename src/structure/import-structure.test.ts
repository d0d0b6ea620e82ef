import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { auditOf } from '../platform/audit.ts'
import type { Db } from '../platform/database.ts'
import { plainDate, Temporal } from '../platform/time.ts'
import {
  importStructure,
  type ImportResult,
  previewImport,
  readImport,
} from './import-structure.ts'
import { fileOnDisk, type ImportFile } from './importing/read-files.ts'
import { listLoads, structureVersion } from './keeping/load.store.ts'
import { loadShippedFacts } from './load-facts.ts'
import { findDossier } from './dossier.store.ts'
import { findQualification, selectTasks } from './qualification.store.ts'
import { searchStructure } from './search-structure.ts'

const on = plainDate('2019-10-01')
const at = (text: string) => Temporal.Instant.from(text)
const SMALL = 'tests/fixtures/structure/sbb-small.xml'
const REAL = '../shared/data/sbb-xml'
const small = readFileSync(SMALL, 'utf8')

const inMemory = (name: string, text: string): ImportFile => ({
  name,
  open: () => [new TextEncoder().encode(text)],
})

const applying = (version?: number) => ({
  actor: 'system:test',
  now: at('2019-10-01T08:00:00Z'),
  ...(version === undefined ? {} : { version }),
})

const valueOf = <T, E>(result: { ok: true; value: T } | { ok: false; error: E }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const take = async (db: Db, ...files: ImportFile[]) =>
  valueOf(await importStructure(db, await readImport(files, on), applying()))

const changeCount = ({ changes }: Pick<ImportResult, 'changes'>) =>
  [changes.new, changes.changed, changes.ended, changes.conflicts].flat().length

describe('an import', async () => {
  const [fresh, timely, broken, both] = [
    await testDatabase(),
    await testDatabase(),
    await testDatabase(),
    await testDatabase(),
  ]

  it('does what the preview said; a second one changes nothing and leaves no line', async () => {
    const read = await readImport([fileOnDisk(SMALL)], on)
    const preview = await previewImport(fresh, read)
    expect(preview.counts).toMatchObject({ dossiers: 1, qualifications: 2, coreTasks: 3 })
    expect(preview.changes.new.length).toBeGreaterThan(10)
    expect(await structureVersion(fresh)).toBe(0)

    const first = valueOf(await importStructure(fresh, read, applying(preview.version)))
    expect(first.changes).toEqual(preview.changes)
    expect(first.load).toBe(await structureVersion(fresh))
    const view = await findQualification(fresh, '27998', on)
    expect(view?.coreTasks.map(({ code }) => code)).toEqual(['B1-K1', 'P1-K1'])
    expect(view?.qualification.edition?.number).toBeTruthy()

    const second = valueOf(await importStructure(fresh, read, applying()))
    expect(second.load).toBeNull()
    expect(changeCount(second)).toBe(0)
    expect((await listLoads(fresh, { limit: 10, offset: 0 })).total).toBe(1)
    expect(await auditOf(fresh, 'structure')).toHaveLength(1)
  })

  it('keeps an edition that is followed by a later one, for who asks about its days', async () => {
    const later = small
      .replace('<dossier nr="10" titel="Verzonnen werk"', '<dossier nr="11" titel="Nieuw werk"')
      .replaceAll('Geldig_vanaf="01-08-2015"', 'Geldig_vanaf="01-08-2018"')
      .replace(/Maakt +plannen/g, 'Maakt betere plannen')
    await take(timely, fileOnDisk(SMALL))
    await take(timely, inMemory('later.xml', later))
    const nameOn = async (day: string) =>
      (await findDossier(timely, '23999', plainDate(day)))?.dossier.name
    expect(await nameOn('2017-01-01')).toBe('Verzonnen werk')
    expect(await nameOn('2018-07-31')).toBe('Verzonnen werk')
    expect(await nameOn('2018-08-01')).toBe('Nieuw werk')
    const tasksOn = async (day: string) =>
      (await selectTasks(timely, ['23999'], plainDate(day))).map(({ title }) => title)
    expect(await tasksOn('2017-01-01')).toEqual(['Maakt plannen'])
    expect(await tasksOn('2019-01-01')).toEqual(['Maakt betere plannen'])
    expect(await tasksOn('2015-07-31')).toEqual([])

    const back = await take(timely, fileOnDisk(SMALL))
    expect(back.load).toBeNull()
    expect(back.changes.conflicts).toEqual([
      { kind: 'dossiers', key: '23999', reason: 'older-edition' },
    ])
    expect(await tasksOn('2019-01-01')).toEqual(['Maakt betere plannen'])
  })

  it('is refused when the structure changed after the preview', async () => {
    const read = await readImport([inMemory('x.xml', small)], on)
    const result = await importStructure(broken, read, applying(999_999))
    expect(result).toMatchObject({ ok: false, error: { kind: 'changed-meanwhile' } })
  })

  it.each([
    ['cut off', small.slice(0, small.length / 2)],
    ['with entities', `<!DOCTYPE sbb [<!ENTITY a "b">]>${small}`],
    ['of something else', '<html><body>niets</body></html>'],
    ['empty', ''],
  ])('of a file %s changes nothing and says what to do', async (_, text) => {
    const read = await readImport([fileOnDisk(SMALL), inMemory('kapot.xml', text)], on)
    expect(await importStructure(broken, read, applying())).toEqual({
      ok: false,
      error: { kind: 'refused-file' },
    })
    const [problem] = read.found.problems
    expect(problem).toMatchObject({ file: 'kapot.xml', severity: 'file' })
    expect(problem?.reason).not.toBe('')
    expect(problem?.whatToDo).not.toBe('')
    expect(await structureVersion(broken)).toBe(0)
  })

  it('of two at once ends with one line', async () => {
    const read = await readImport([inMemory('a', small)], on)
    const results = await Promise.all([1, 2].map(() => importStructure(both, read, applying())))
    expect(results.map((result) => valueOf(result).load === null).toSorted()).toEqual([false, true])
  })
})

describe.runIf(existsSync(REAL))(
  'the three real files (skipped where ../shared is absent)',
  async () => {
    const db = await testDatabase()
    const names = ['23183-pedagogisch-werk', '23185-sociaal-werk', '23189-dienstverlening']
    const files = names.map((name) => fileOnDisk(`${REAL}/dossier-${name}.xml`))

    it('arrive once over the shipped facts, are found, and are not undone by them', async () => {
      await loadShippedFacts(db, { folder: 'data', at: at('2019-10-01T07:00:00Z') })
      for (const file of files) {
        const text = readFileSync(file.name, 'utf8')
        const result = await take(db, file)
        expect(result.counts).toMatchObject({
          coreTasks: [...text.matchAll(/<kerntaak /g)].length,
          workProcesses: [...text.matchAll(/<werkproces /g)].length,
          knowledge: [...text.matchAll(/<kennisofvaardigheid /g)].length,
          problems: 0,
        })
        expect(result.load).not.toBeNull()
      }
      const again = await take(db, ...files)
      expect(again.load).toBeNull()
      expect(changeCount(again)).toBe(0)

      const view = await findQualification(db, '25485', on)
      expect(view?.qualification.current).toBe(false)
      expect(view?.hidden).toEqual({ coreTasks: 0, workProcesses: 0 })
      expect(view?.coreTasks.every((task) => task.confidence === 'official')).toBe(true)
      expect(view?.coreTasks[0]?.workProcesses[0]?.description?.length).toBeGreaterThan(50)
      const page = await searchStructure(db, { text: '25485', filters: {}, on, page: 1, limit: 5 })
      expect(page.rows[0]?.code).toBe('25485')

      await db.updateTable('structure_edition').set({ hash: 'older' }).execute()
      await loadShippedFacts(db, { folder: 'data', at: at('2019-10-02T07:00:00Z') })
      expect(await findQualification(db, '25485', on)).toEqual(view)
    }, 60_000)
  },
)
