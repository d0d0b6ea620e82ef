import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from '../../../tests/database.ts'
import { inTransaction } from '../../platform/database.ts'
import { compareDates, type PlainDate, plainDate, Temporal } from '../../platform/time.ts'
import { readSbbXml } from '../importing/collect-sbb.ts'
import type { StructureImport } from '../importing/content.ts'
import { mergeStructure } from '../importing/merge-structure.ts'
import { selectFacts, selectKeptFacts, selectPastDays } from './fact.store.ts'
import { contentOf, factsOf, type KeptFact } from './facts.ts'
import { planWrites } from './plan-writes.ts'
import { saveFacts } from './save-facts.ts'

const db = await testDatabase()
const start = Temporal.Instant.from('2019-10-01T08:00:00Z')
const small = await readSbbXml([readFileSync('tests/fixtures/structure/sbb-small.xml')], {
  file: 'x.xml',
  on: plainDate('2019-10-01'),
})

interface Step {
  from: PlainDate | null
  title: string
  tasks: StructureImport['coreTasks']
}

/** The fixture with another first day, another title and only some of its core tasks. */
const incomingOf = ({ from, title, tasks }: Step): StructureImport => ({
  ...small,
  dossiers: small.dossiers.map((item) => ({ ...item, validFrom: from })),
  qualifications: small.qualifications.map(({ edition: _edition, ...item }) => item),
  coreTasks: tasks.map((task) => ({ ...task, title })),
})

const wantedOf = (present: KeptFact[], step: Step) =>
  factsOf(mergeStructure(contentOf(present), incomingOf(step)))

const write = (step: Step, minute: number) =>
  inTransaction(db, async (tx) => {
    const present = await selectKeptFacts(tx)
    const load = {
      source: 'import' as const,
      at: start.add({ minutes: minute }),
      actor: 'system:test',
      hash: '',
      files: [],
      counts: {},
      changes: { new: 0, changed: 0, ended: 0, conflicts: 0 },
      problems: [],
    }
    await saveFacts(tx, present, wantedOf(present, step), load)
  })

const empty = () =>
  sql`truncate structure_edition, structure_domain, structure_sector_chamber, structure_competence,
    structure_dossier, structure_qualification, structure_core_task, structure_work_process,
    structure_knowledge, structure_search cascade`.execute(db)

/** First days never go back: an older edition is refused before it comes this far. */
const inOrder = (list: Step[]): Step[] => {
  const days = list.flatMap(({ from }) => from ?? []).toSorted(compareDates)
  return list.map((step) => ({ ...step, from: step.from === null ? null : (days.shift() ?? null) }))
}

const steps = fc
  .array(
    fc.record({
      from: fc.constantFrom(null, ...['2015-08-01', '2018-08-01', '2021-08-01'].map(plainDate)),
      title: fc.constantFrom('Eén', 'Twee'),
      tasks: fc.subarray(small.coreTasks),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(inOrder)

it('whatever comes in, in whatever order: one truth a day, the last one holds, again writes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      await empty()
      for (const [index, step] of list.entries()) await write(step, index)
      const last = list.at(-1)
      if (!last) return
      const kept = await selectKeptFacts(db)
      const again = planWrites(kept, wantedOf(kept, last), await selectPastDays(db))
      expect(again).toEqual({ close: [], add: [] })
      const far = await selectFacts(db, 'coreTasks', { on: plainDate('2030-01-01') })
      expect(far.map(({ title }) => title)).toEqual(last.tasks.map(() => last.title))
      const first = list[0]
      const then = await selectFacts(db, 'coreTasks', {
        on: plainDate('2030-01-01'),
        known: start.add({ seconds: 30 }),
      })
      expect(then).toHaveLength(first?.tasks.length ?? 0)
    }),
    { numRuns: 40 },
  )
}, 120_000)
