import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { plainDate, Temporal } from '../platform/time.ts'
import { findElective } from './elective.store.ts'
import { contentOfFacts } from './importing/content.ts'
import { readFacts } from './facts/read-facts.ts'
import { selectKeptFacts } from './keeping/fact.store.ts'
import { factsOf } from './keeping/facts.ts'
import { listLoads } from './keeping/load.store.ts'
import { planWrites } from './keeping/plan-writes.ts'
import { loadShippedFacts } from './load-facts.ts'
import { allContents, findQualification } from './qualification.store.ts'

const at = (text: string) => Temporal.Instant.from(text)
const on = plainDate('2019-10-01')
const folder = mkdtempSync(join(tmpdir(), 'snijvlak-facts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
cpSync('data', folder, { recursive: true })

it('loads what ships, once; a change in a file changes that fact and nothing else', async () => {
  const db = await testDatabase()
  const load = (moment: string) => loadShippedFacts(db, { folder, at: at(moment) })
  expect(await load('2019-10-01T08:00:00Z')).toBe(true)
  expect(await load('2019-10-01T09:00:00Z')).toBe(false)

  const kept = await selectKeptFacts(db)
  const facts = factsOf(contentOfFacts(await readFacts(folder)))
  expect(kept).toHaveLength(facts.length)
  expect(planWrites(kept, facts)).toEqual({ close: [], add: [] })

  const file = join(folder, 'structure/electives.csv')
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace('Digitale vaardigheden basis', 'Digitale basis').replace(/^K0008,.*\n/m, ''),
  )
  expect(await load('2019-10-02T08:00:00Z')).toBe(true)
  expect((await findElective(db, 'K0022'))?.elective.title).toBe('Digitale basis')
  expect(await findElective(db, 'K0008')).toBeUndefined()
  const changed = (await db.selectFrom('structure_elective').selectAll().execute()).filter(
    ({ known_until }) => known_until !== null,
  )
  expect(changed.map(({ code }) => code).toSorted()).toEqual(['K0008', 'K0022'])
  expect((await listLoads(db, { limit: 5, offset: 0 })).total).toBe(2)
})

it('is loaded once when two start together', async () => {
  const db = await testDatabase()
  const load = () => loadShippedFacts(db, { folder: 'data', at: at('2019-10-01T08:00:00Z') })
  const loaded = await Promise.all([load(), load()])
  expect(loaded.toSorted()).toEqual([false, true])
})

it('gives the engine every qualification with the parts that may be shown', async () => {
  const db = await testDatabase()
  await loadShippedFacts(db, { folder: 'data', at: at('2019-10-01T08:00:00Z') })
  const contents = await allContents(db, on)
  const byCode = new Map(contents.map((one) => [one.qualification.code, one]))
  const codesOf = (code: string) => byCode.get(code)?.coreTasks.map((task) => task.code)
  expect(codesOf('25485')).toEqual(['B1-K1', 'B1-K2', 'P3-K1', 'P3-K2'])
  expect(codesOf('26005')?.every((code) => code.startsWith('B1-'))).toBe(true)
  expect(byCode.get('25485')?.coreTasks[0]).toBe(byCode.get('25486')?.coreTasks[0])
  const one = await findQualification(db, '25485', on)
  expect(one?.coreTasks).toEqual(byCode.get('25485')?.coreTasks)
})
