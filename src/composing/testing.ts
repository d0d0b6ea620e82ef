import type { Person } from '../access/index.ts'
import { VISITOR } from '../access/index.ts'
import { type Db, inTransaction } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import { Temporal } from '../platform/time.ts'
import { type Changed, changeComposition } from './change-composition.ts'
import type { ComposeCommand, StructureView } from './engine/index.ts'
import { emptyComposition, unitsOf } from './engine/index.ts'
import { sketch, sketchView } from './engine/testing.ts'
import { makeComposition } from './make-composition.ts'
import type { ComposeProblem } from './problem.ts'
import type { Result } from '../platform/result.ts'
import type { Reader } from './stored-composition.ts'

/** A small structure of two domains for tests. */
export const smallStructure = (): StructureView =>
  sketchView([
    sketch({ code: '25001', domain: '79000', tasks: [['Meet', 'Zaagt'], ['Levert op']] }),
    sketch({ code: '25002', domain: '79140', tasks: [['Verzorgt', 'Begeleidt', 'Rapporteert']] }),
  ])

/** A moment on the first day of the demo. */
export const at = (time: string): Instant => Temporal.Instant.from(`2019-10-01T${time}:00Z`)

/** A visitor with a key, or a person. */
export const visitor = (keyHash = 'key-1'): Reader => ({ actor: VISITOR, keyHash })
export const reader = (person: Person | undefined): Reader => {
  if (!person) throw new Error('There is no such person in the demo.')
  return { actor: person, keyHash: null }
}

/** The command that adds the work process with this title of the small structure. */
export const adding = (title: string): ComposeCommand => {
  for (const content of smallStructure().facts.contents) {
    const unit = unitsOf(content).find(({ workProcess }) => workProcess.title === title)
    if (!unit) continue
    const { ownerCode, code } = unit.workProcess
    const qualificationCode = content.qualification.code
    return { kind: 'add-work-process', qualificationCode, ownerCode, code }
  }
  throw new Error(`The small structure has no work process ${title}.`)
}

/** Makes an empty composition. */
export const makeEmpty = (db: Db, by: Reader, title = 'Proef'): Promise<string> =>
  inTransaction(db, (tx) =>
    makeComposition(
      tx,
      { doc: emptyComposition(title), change: { kind: 'made' } },
      by,
      at('08:00'),
    ),
  )

/** Carries out one command. */
export const change = (
  db: Db,
  id: string,
  command: ComposeCommand,
  by: Reader,
): Promise<Result<Changed, ComposeProblem>> =>
  inTransaction(db, (tx) =>
    changeComposition(tx, { id, commands: [command] }, smallStructure(), by, at('09:00')),
  )
