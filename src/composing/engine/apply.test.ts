import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import type { ComposeCommand } from './commands.ts'
import { composeErrorText } from './compose-error.ts'
import type { Composition } from './composition.ts'
import { emptyComposition, numbered, parseComposition, partsOf } from './composition.ts'
import { LIMITS } from './limits.ts'
import { sketch, sketchView } from './testing.ts'

const view = sketchView([
  sketch({ code: '25001', tasks: [['Meet op', 'Tekent'], ['Begroot']] }),
  sketch({ code: '25002', domain: '79010', tasks: [['Verzorgt'], []] }),
])

const source = (qualificationCode: string, code: string) => ({
  qualificationCode,
  ownerCode: qualificationCode,
  code,
})

const run = (commands: ComposeCommand[], from = emptyComposition('Proef')): Composition =>
  commands.reduce((composition, command) => {
    const done = apply(composition, command, view)
    if (!done.ok) throw new Error(composeErrorText(done.error).en)
    return done.value
  }, from)

const addBoth: ComposeCommand[] = [
  { kind: 'add-core-task', ...source('25001', 'B1-K1') },
  { kind: 'add-work-process', ...source('25002', 'B1-K1-W1') },
]

const codes = (composition: Composition): string[] =>
  partsOf(composition).map((part) => `${part.ownerCode}:${part.code}`)

describe('apply', () => {
  it('adds a whole core task as its work processes, with the version it was taken from', () => {
    const composition = run(addBoth)
    expect(codes(composition)).toEqual(['25001:B1-K1-W1', '25001:B1-K1-W2', '25002:B1-K1-W1'])
    expect(composition.coreTasks[0]?.parts[0]?.taken).toMatchObject({ structureDate: '2019-10-01' })
  })

  it('renumbers in the author’s order', () => {
    const moved = run([...addBoth, { kind: 'move-core-task', coreTask: 'k2', to: 'up' }])
    expect(numbered(moved).flatMap((t) => t.parts.map((p) => [p.code, p.part.code]))).toEqual([
      ['B1-K1-W1', 'B1-K1-W1'],
      ['B1-K2-W1', 'B1-K1-W1'],
      ['B1-K2-W2', 'B1-K1-W2'],
    ])
  })

  it('moves a part over the edge of its core task into the neighbour', () => {
    const moved = run([...addBoth, { kind: 'move-part', part: '25001:B1-K1-W2', to: 'down' }])
    expect(moved.coreTasks.map((task) => task.parts.length)).toEqual([1, 2])
    expect(codes(moved)[1]).toBe('25001:B1-K1-W2')
    expect(run([{ kind: 'move-part', part: '25001:B1-K1-W2', to: 'up' }], moved)).toEqual(
      run(addBoth),
    )
  })

  it('leaves a part at the very edge where it is', () => {
    const composition = run(addBoth)
    const same = run([{ kind: 'move-part', part: '25001:B1-K1-W1', to: 'up' }], composition)
    expect(same).toEqual(composition)
  })

  it('merges core tasks and keeps the title of the one that stays', () => {
    const merged = run([...addBoth, { kind: 'merge-core-tasks', from: 'k1', into: 'k2' }])
    expect(merged.coreTasks.map((task) => [task.id, task.parts.length])).toEqual([['k2', 3]])
  })

  it('never gives an id twice', () => {
    const again = run([
      ...addBoth,
      { kind: 'remove-core-task', coreTask: 'k2' },
      { kind: 'new-core-task', title: 'Eigen kerntaak' },
    ])
    expect(again.coreTasks.map((task) => task.id)).toEqual(['k1', 'k3'])
  })

  it.each<[ComposeCommand, string]>([
    [{ kind: 'add-core-task', ...source('25009', 'B1-K1') }, 'unknown-source'],
    [{ kind: 'add-core-task', ...source('25002', 'B1-K2') }, 'core-task-without-parts'],
    [{ kind: 'add-core-task', ...source('25001', 'B1-K1') }, 'already-present'],
    [{ kind: 'add-work-process', ...source('25001', 'B1-K1-W1') }, 'already-present'],
    [{ kind: 'add-work-process', ...source('25001', 'B1-K9-W1') }, 'unknown-source'],
    [
      { kind: 'add-work-process', ...source('25001', 'B1-K2-W1'), coreTask: 'k9' },
      'unknown-core-task',
    ],
    [{ kind: 'remove-part', part: '25001:B1-K2-W1' }, 'unknown-part'],
    [{ kind: 'move-part', part: '25001:B1-K1-W1', to: { coreTask: 'k9' } }, 'unknown-core-task'],
    [{ kind: 'refresh-part', part: 'nee' }, 'unknown-part'],
    [{ kind: 'remove-core-task', coreTask: 'k9' }, 'unknown-core-task'],
    [{ kind: 'merge-core-tasks', from: 'k1', into: 'k1' }, 'same-core-task'],
    [{ kind: 'add-elective', code: 'K9999' }, 'unknown-elective'],
    [{ kind: 'set-elective-year', code: 'K9999', year: 1 }, 'unknown-elective'],
    [{ kind: 'rename-core-task', coreTask: 'k1', title: '  ' }, 'invalid-command'],
    [{ kind: 'set-part-weight', part: '25001:B1-K1-W1', weight: 0.5 }, 'invalid-command'],
  ])('refuses %j and says what to do', (command, kind) => {
    const done = apply(run(addBoth), command, view)
    expect(done.ok ? 'done' : done.error.kind).toBe(kind)
    if (!done.ok) expect(composeErrorText(done.error).nl).toMatch(/\.$/)
  })

  it('stops at the limits', () => {
    const titles = Array.from({ length: LIMITS.coreTasks }, (_, i) => `Kerntaak ${i}`)
    const full = run(titles.map((title) => ({ kind: 'new-core-task', title })))
    const done = apply(full, { kind: 'new-core-task', title: 'Te veel' }, view)
    expect(done.ok ? 'done' : done.error.kind).toBe('too-many-core-tasks')
  })

  it('takes the version of today on request', () => {
    const changed = sketchView([sketch({ code: '25001', tasks: [['Meet alles op', 'Tekent']] })])
    const done = apply(run(addBoth), { kind: 'refresh-part', part: '25001:B1-K1-W1' }, changed)
    expect(done.ok && partsOf(done.value)[0]?.title).toBe('Meet alles op')
  })
})

const command: fc.Arbitrary<ComposeCommand> = fc.oneof(
  fc.constantFrom<ComposeCommand>(
    ...addBoth,
    { kind: 'add-core-task', ...source('25001', 'B1-K2') },
    { kind: 'new-core-task', title: 'Eigen' },
    { kind: 'set-level', level: 3 },
    { kind: 'set-pathways', pathways: ['bol', 'bol'] },
  ),
  fc.record({
    kind: fc.constant('move-part' as const),
    part: fc.constantFrom('25001:B1-K1-W1', '25002:B1-K1-W1'),
    to: fc.constantFrom('up' as const, 'down' as const, { coreTask: 'k1', position: 9 }),
  }),
  fc.record({
    kind: fc.constant('merge-core-tasks' as const),
    from: fc.constantFrom('k1', 'k2', 'k3'),
    into: fc.constantFrom('k1', 'k2'),
  }),
  fc.record({
    kind: fc.constant('remove-part' as const),
    part: fc.constantFrom('25001:B1-K1-W1', '25001:B1-K1-W2'),
  }),
  fc.record({
    kind: fc.constant('set-part-weight' as const),
    part: fc.constant('25001:B1-K1-W2'),
    weight: fc.constantFrom(null, 40, 480),
  }),
)

describe('a composition under any commands', () => {
  it('stays a valid document that round-trips and is never changed in place', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        let composition = emptyComposition('Proef')
        for (const next of commands) {
          const before = JSON.stringify(composition)
          const done = apply(composition, next, view)
          expect(JSON.stringify(composition)).toBe(before)
          if (done.ok) composition = done.value
        }
        const read = parseComposition(JSON.parse(JSON.stringify(composition)))
        expect(read).toEqual({ ok: true, value: composition })
      }),
    )
  })
})

describe('parseComposition', () => {
  it('says where the fault is', () => {
    const read = parseComposition({ ...emptyComposition(), level: 7, extra: true })
    expect(read.ok ? [] : read.error.map((problem) => problem.path)).toContain('level')
  })

  it('refuses a work process that is used twice', () => {
    const composition = run(addBoth)
    const [first] = composition.coreTasks
    const twice = { ...composition, coreTasks: first ? [first, { ...first, id: 'k7' }] : [] }
    expect(parseComposition(twice).ok).toBe(false)
  })
})
