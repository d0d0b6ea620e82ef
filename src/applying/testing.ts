import { randomUUID } from 'node:crypto'
import type { Person } from '../access/index.ts'
import { inTransaction } from '../platform/database.ts'
import type { Services } from '../platform/services.ts'
import type { Answers } from './answers.ts'
import type { Application, Subject } from './application.ts'
import { holdApplication, insertDraft, readApplication, writeChange } from './application.store.ts'
import type { Content } from './content.ts'
import type { Move } from './life/move.ts'
import { moveHeld, recordMove } from './record-move.ts'

/** A cross-over of two domains, as the composer would hand it over. */
export const sampleContent = (over: Partial<Content> = {}): Content => ({
  source: { kind: 'composition', id: randomUUID(), version: 1 },
  title: 'Mechatronica en zorgtechniek',
  officialName: null,
  level: 4,
  pathways: ['bol', 'bbl'],
  durationYears: 3,
  domains: [
    { code: '79000', name: 'Domein A', share: 0.6 },
    { code: '79140', name: 'Domein B', share: 0.4 },
  ],
  tasks: [
    {
      code: 'B1-K1',
      title: 'Onderhoudt zorgtechniek',
      parts: [
        {
          code: 'B1-K1-W1',
          title: 'Bereidt onderhoud voor',
          source: { code: '25001', name: 'Bron A' },
          sbu: 1800,
        },
        {
          code: 'B1-K1-W2',
          title: 'Begeleidt cliënten',
          source: { code: '25002', name: 'Bron B' },
          sbu: 1200,
        },
      ],
    },
  ],
  electives: [{ code: 'K0138', title: 'Keuzedeel', sbu: 720 }],
  fallbacks: [{ code: '25001', name: 'Bron A', level: 4, year: 1, done: 0.3 }],
  facts: {
    sources: [
      { code: '25001', name: 'Bron A', ofSource: 0.5, ofCrossOver: 0.6 },
      { code: '25002', name: 'Bron B', ofSource: 0.4, ofCrossOver: 0.4 },
    ],
    untracedParts: 0,
    studyLoad: 4800,
    electiveLoad: 720,
    coverage: [],
    equals: [],
  },
  ...over,
})

/** Puts a draft of the person's school in the database. */
export const putDraft = async (
  services: Services,
  person: Person,
  answers: Answers = {},
  subject: Subject = { kind: 'new', compositionId: randomUUID() },
): Promise<Application> => {
  const draft = {
    id: randomUUID(),
    subject,
    organisationId: person.organisation.id,
    title: 'Mechatronica en zorgtechniek',
  }
  const now = services.clock.now()
  await inTransaction(services.db, async (tx) => {
    await insertDraft(tx, draft, person.id, now)
    await writeChange(tx, { id: draft.id, version: 1 }, { answers }, person.id, now)
  })
  const application = await readApplication(services.db, draft.id)
  if (!application) throw new Error('The draft was not written.')
  return application
}

let number = 0

/** Files a draft as it is, without the checks of `file-application.ts`. */
export const fileAsIs = async (
  services: Services,
  application: Application,
  board: Person,
): Promise<Application> => {
  const now = services.clock.now()
  const moved = await inTransaction(services.db, async (tx) => {
    const held = await holdApplication(tx, application.id)
    if (!held) throw new Error('There is no such application.')
    return moveHeld(
      tx,
      services,
      held,
      {
        applicationId: held.id,
        expectedVersion: held.lifeVersion,
        move: { kind: 'file' },
        actor: board,
        now,
      },
      {
        filing: {
          reference: `CO-2019-TEST${++number}`,
          schemeId: 'experiment-2017',
          filedAt: now,
          filedBy: board.id,
          handedInVersion: held.version,
        },
        handedIn: { version: held.version, domains: ['79000', '79140'] },
      },
    )
  })
  if (!moved.ok) throw new Error(moved.error.code)
  return moved.value.application
}

/** Makes a move as it stands now. */
export const moveNow = async (
  services: Services,
  application: Pick<Application, 'id'>,
  actor: Person,
  move: Move,
): ReturnType<typeof recordMove> => {
  const now = await readApplication(services.db, application.id)
  return inTransaction(services.db, (tx) =>
    recordMove(tx, services, {
      applicationId: application.id,
      expectedVersion: now?.lifeVersion ?? 0,
      move,
      actor,
      now: services.clock.now(),
    }),
  )
}
