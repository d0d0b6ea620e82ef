import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../platform/time.ts'
import { readFacts } from '../facts/read-facts.ts'
import type { CoreTask } from '../structure.ts'
import { readSbbXml } from './collect-sbb.ts'
import { compareStructure } from './compare-structure.ts'
import { contentOfFacts, emptyContent, type StructureImport } from './content.ts'
import { entitiesOf } from './entities.ts'
import { mergeStructure } from './merge-structure.ts'

const on = plainDate('2019-10-01')
const small = await readSbbXml([readFileSync('tests/fixtures/structure/sbb-small.xml')], {
  file: 'x.xml',
  on,
})
const shipped = contentOfFacts(await readFacts('data'))
const NOTHING = { new: [], changed: [], ended: [], conflicts: [] }

const withTasks = (change: (task: CoreTask) => CoreTask[]): StructureImport => ({
  ...small,
  coreTasks: small.coreTasks.flatMap(change),
})

describe('comparing an import with what is there', () => {
  it('finds nothing when they are the same', () => {
    expect(compareStructure(small, small)).toEqual(NOTHING)
    expect(compareStructure(shipped, { ...shipped, completeOwners: [], problems: [] })).toEqual(
      NOTHING,
    )
  })

  it('finds everything new where there is nothing', () => {
    const changes = compareStructure(emptyContent(), small)
    expect(changes.new).toHaveLength(entitiesOf(small).length)
    expect(changes).toMatchObject({ changed: [], ended: [], conflicts: [] })
  })

  it('names each field that changes', () => {
    const incoming = withTasks((task) => [
      task.code === 'B1-K1' ? { ...task, title: 'Anders' } : task,
    ])
    expect(compareStructure(small, incoming)).toEqual({
      ...NOTHING,
      changed: [
        {
          kind: 'coreTasks',
          key: '23999:B1-K1',
          fields: [{ field: 'title', from: 'Maakt plannen', to: 'Anders' }],
        },
      ],
    })
  })

  it('never erases what the import does not know', () => {
    const incoming = withTasks((task) => [{ ...task, complexity: null, knowledge: [] }])
    expect(compareStructure(small, incoming)).toEqual(NOTHING)
  })

  it('ends a unit that its complete owner no longer holds, and no other', () => {
    const incoming = withTasks((task) => (task.code === 'P2-K1' ? [] : [task]))
    expect(compareStructure(small, incoming).ended).toEqual([
      { kind: 'coreTasks', key: '27996:P2-K1', fields: [] },
    ])
    expect(compareStructure(small, { ...incoming, completeOwners: [] })).toEqual(NOTHING)
  })

  it('ends what gets an end day', () => {
    const [dossier] = small.dossiers
    if (dossier === undefined) throw new Error('the fixture holds a dossier')
    const incoming = { ...small, dossiers: [{ ...dossier, intakeUntil: plainDate('2021-07-31') }] }
    expect(compareStructure(small, incoming).ended).toEqual([
      {
        kind: 'dossiers',
        key: '23999',
        fields: [{ field: 'intakeUntil', from: '', to: '2021-07-31' }],
      },
    ])
  })

  it('calls it a conflict when less certain or older facts come in', () => {
    const unsure = withTasks((task) => [{ ...task, title: 'Anders', confidence: 'low' }])
    expect(compareStructure(small, unsure).conflicts.map(({ reason }) => reason)).toEqual(
      small.coreTasks.map(() => 'less-certain'),
    )
    const older = {
      ...small,
      dossiers: small.dossiers.map((item) => ({ ...item, validFrom: plainDate('2010-08-01') })),
    }
    expect(compareStructure(small, older).conflicts).toEqual([
      { kind: 'dossiers', key: '23999', reason: 'older-edition' },
    ])
  })
})

describe('merging an import', () => {
  const parts = fc.record({
    tasks: fc.subarray(small.coreTasks),
    title: fc.constantFrom('', 'Anders', 'Maakt plannen'),
    complexity: fc.constantFrom(null, 'Zwaar'),
    whole: fc.boolean(),
  })

  it('leaves nothing to do: a second import of the same changes nothing', () => {
    fc.assert(
      fc.property(parts, parts, (first, second) => {
        const [current, incoming] = [first, second].map(({ tasks, title, complexity, whole }) => ({
          ...small,
          coreTasks: tasks.map((task) => ({ ...task, title, complexity })),
          completeOwners: whole ? small.completeOwners : [],
        }))
        if (current === undefined || incoming === undefined) return
        expect(compareStructure(mergeStructure(current, incoming), incoming)).toEqual(NOTHING)
      }),
    )
  })

  it('keeps what is surer', () => {
    const unsure = withTasks((task) => [{ ...task, title: 'Anders', confidence: 'low' }])
    expect(mergeStructure(small, unsure).coreTasks).toEqual(small.coreTasks)
  })

  it('lays official texts over the shipped facts and keeps the rest of them', () => {
    const merged = mergeStructure(shipped, small)
    expect(merged.qualifications).toHaveLength(shipped.qualifications.length + 2)
    expect(merged.coreTasks).toHaveLength(shipped.coreTasks.length + 3)
    expect(merged.electives).toEqual(shipped.electives)
  })
})
