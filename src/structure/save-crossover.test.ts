import { expect, it } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { inTransaction } from '../platform/database.ts'
import { plainDate, Temporal } from '../platform/time.ts'
import { structureVersion } from './keeping/load.store.ts'
import { loadShippedFacts } from './load-facts.ts'
import { allContents, findQualification } from './qualification.store.ts'
import { saveCrossOverQualification } from './save-crossover.ts'
import { searchStructure } from './search-structure.ts'
import type { CoreTask, Qualification } from './structure.ts'

const on = plainDate('2019-10-01')
const at = Temporal.Instant.from('2019-10-01T09:00:00Z')

const qualification: Qualification = {
  code: '26045',
  name: 'Fictieve zorgrobotbegeleider',
  kind: 'cross-over',
  level: 4,
  programmeType: 'middenkaderopleiding',
  dossierCode: null,
  domainCode: null,
  pathways: ['bol'],
  durationYears: 3,
  durationSource: null,
  studyLoad: 4800,
  current: true,
}

const coreTask: CoreTask = {
  ownerCode: '26045',
  part: 'basis',
  code: 'B1-K1',
  title: 'Zet zorgrobots in',
  confidence: 'official',
  complexity: null,
  responsibility: null,
  knowledge: [],
  workProcesses: [
    {
      ownerCode: '26045',
      code: 'B1-K1-W1',
      title: 'Stelt de zorgrobot in',
      confidence: 'official',
      description: null,
      result: null,
      behaviour: null,
      competences: [],
    },
  ],
}

const saved = { qualification, coreTasks: [coreTask], at, actor: 'system:test' }

it('stands in the structure like any other, survives a start, and is written once', async () => {
  const db = await testDatabase()
  await loadShippedFacts(db, { folder: 'data', at })
  const before = (await allContents(db, on)).length
  await inTransaction(db, (tx) => saveCrossOverQualification(tx, saved))
  const version = await structureVersion(db)
  await inTransaction(db, (tx) => saveCrossOverQualification(tx, saved))
  expect(await structureVersion(db)).toBe(version)

  const contents = await allContents(db, on)
  expect(contents).toHaveLength(before + 1)
  expect(contents.find((one) => one.qualification.code === '26045')?.coreTasks).toEqual([coreTask])
  const found = await searchStructure(db, { text: 'zorgrobot', filters: {}, on, page: 1, limit: 5 })
  expect(found.rows[0]?.code).toBe('26045')

  await db.updateTable('structure_edition').set({ hash: 'older' }).execute()
  await loadShippedFacts(db, { folder: 'data', at })
  expect((await findQualification(db, '26045', on))?.coreTasks).toEqual([coreTask])
})

it('refuses another code, and units of something else', async () => {
  const db = await testDatabase()
  const save = (changed: Partial<typeof saved>) =>
    inTransaction(db, (tx) => saveCrossOverQualification(tx, { ...saved, ...changed }))
  await expect(save({ qualification: { ...qualification, code: '25655' } })).rejects.toThrow(
    'not the code of a cross-over',
  )
  await expect(save({ coreTasks: [{ ...coreTask, ownerCode: '23183' }] })).rejects.toThrow(
    'does not belong',
  )
  expect(await structureVersion(db)).toBe(0)
})
