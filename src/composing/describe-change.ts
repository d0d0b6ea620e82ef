import type { Change } from './change.ts'
import type { CommandOf, ComposeCommand, Composition } from './engine/index.ts'
import { numbered, partsOf } from './engine/index.ts'
import { unitId } from '../structure/index.ts'

type About = Omit<Change, 'kind'>

const partTitle = (composition: Composition, id: string): string =>
  partsOf(composition).find((part) => unitId(part) === id)?.title ?? id

const taskTitle = (composition: Composition, id: string): string =>
  composition.coreTasks.find((task) => task.id === id)?.title ?? id

const electiveTitle = ({ electives }: Composition, code: string): string => {
  const title = electives.find((elective) => elective.code === code)?.title
  return title ? `${code} ${title}` : code
}

/** The code that a part has inside a composition, as B1-K2-W1. */
const placeOf = (composition: Composition, id: string): string | undefined =>
  numbered(composition)
    .flatMap(({ parts }) => parts)
    .find(({ part }) => unitId(part) === id)?.code

const addedTask = (after: Composition): About => {
  const id = `k${after.nextTask - 1}`
  const task = after.coreTasks.find((one) => one.id === id)
  return { what: task?.title ?? id, count: task?.parts.length ?? 0 }
}

const removedTask = (before: Composition, id: string): About => ({
  what: taskTitle(before, id),
  count: before.coreTasks.find((task) => task.id === id)?.parts.length ?? 0,
})

type Describe = {
  [K in ComposeCommand['kind']]: (
    command: CommandOf<K>,
    before: Composition,
    after: Composition,
  ) => About
}

const DESCRIBE: Describe = {
  'set-title': ({ title }) => ({ to: title }),
  'set-official-name': ({ name }) => ({ to: name }),
  'set-level': ({ level }) => ({ to: level }),
  'set-pathways': ({ pathways }) => ({ to: pathways.join(', ') }),
  'set-duration': ({ years }) => ({ to: years }),
  'new-core-task': ({ title }) => ({ what: title }),
  'add-core-task': (_, _before, after) => addedTask(after),
  'add-work-process': (command, _, after) => ({
    what: partTitle(after, unitId(command)),
    to: placeOf(after, unitId(command)),
  }),
  'remove-part': ({ part }, before) => ({ what: partTitle(before, part) }),
  'remove-core-task': ({ coreTask }, before) => removedTask(before, coreTask),
  'move-part': ({ part }, before, after) => ({
    what: partTitle(before, part),
    to: placeOf(after, part),
  }),
  'move-core-task': ({ coreTask }, before, after) => ({
    what: taskTitle(before, coreTask),
    to: `B1-K${after.coreTasks.findIndex(({ id }) => id === coreTask) + 1}`,
  }),
  'rename-core-task': ({ coreTask, title }, before) => ({
    what: taskTitle(before, coreTask),
    to: title,
  }),
  'merge-core-tasks': ({ from, into }, before) => ({
    what: taskTitle(before, from),
    to: taskTitle(before, into),
  }),
  'set-core-task-weight': ({ coreTask, weight }, before) => ({
    what: taskTitle(before, coreTask),
    to: weight,
  }),
  'set-part-weight': ({ part, weight }, before) => ({ what: partTitle(before, part), to: weight }),
  'set-part-year': ({ part, year }, before) => ({ what: partTitle(before, part), to: year }),
  'set-core-task-year': ({ coreTask, year }, before) => ({
    what: taskTitle(before, coreTask),
    to: year,
  }),
  'set-part-note': ({ part, note }, before) => ({
    what: partTitle(before, part),
    to: note === '' ? null : 'note',
  }),
  'refresh-part': ({ part }, _, after) => ({ what: partTitle(after, part) }),
  'add-elective': ({ code }, _, after) => ({ what: electiveTitle(after, code) }),
  'remove-elective': ({ code }, before) => ({ what: electiveTitle(before, code) }),
  'set-elective-year': ({ code, year }, before) => ({
    what: electiveTitle(before, code),
    to: year,
  }),
}

/** What a command did, to keep beside the version that it made. The text of a note is not repeated. */
export const describeChange = (
  command: ComposeCommand,
  before: Composition,
  after: Composition,
): Change => {
  const describe = DESCRIBE[command.kind] as (
    command: ComposeCommand,
    before: Composition,
    after: Composition,
  ) => About
  return { kind: command.kind, ...describe(command, before, after) }
}
