import { randomUUID } from 'node:crypto'
import type { Person } from '../access/index.ts'
import { inTransaction } from '../platform/database.ts'
import type { Services } from '../platform/services.ts'
import { compositionsOf, freezeComposition, readComposition } from '../composing/index.ts'
import { emptyComposition } from '../composing/engine/index.ts'
import { addAttachment } from './add-attachment.ts'
import type { Answers } from './answers.ts'
import type { Application, Subject } from './application.ts'
import { holdApplication, insertDraft, readApplication, writeChange } from './application.store.ts'
import type { Content } from './content.ts'
import type { Move } from './life/move.ts'
import type { Neighbours, ShortenedChoice } from './neighbours.ts'
import { moveHeld, recordMove } from './record-move.ts'
import { insertRevision } from './revision.store.ts'
import { completeAnswers, QUALIFICATIONS, sampleContent } from './samples.fixture.ts'

/** Puts a composition of a school in the database, of which only the versions matter here. */
export const putComposition = async (services: Services, person: Person): Promise<string> => {
  const id = randomUUID()
  const [doc, now] = [JSON.stringify(emptyComposition('Proef')), services.clock.now()]
  const by = person.id
  await services.db
    .insertInto('composition')
    .values({
      id,
      organisation_id: person.organisation.id,
      shared: false,
      doc,
      created_at: now,
      created_by: by,
      changed_at: now,
      changed_by: by,
    })
    .execute()
  await services.db
    .insertInto('composition_revision')
    .values({ composition_id: id, version: 1, doc, change: '{}', by, at: now })
    .execute()
  return id
}

/** What the rooms before this one say in a test; the content of every composition is `content`. */
export interface FakeNeighbours extends Neighbours {
  content: Content
  /** Approved cross-overs by code. */
  crossOvers: Map<string, ShortenedChoice>
  /** Permissions that every school holds. */
  permissions: number
}

/** Neighbours without a structure or a register behind them. */
export const fakeNeighbours = (content: Content = sampleContent()): FakeNeighbours => {
  const fake: FakeNeighbours = {
    content,
    crossOvers: new Map(),
    permissions: 0,
    compositionsOf: async (db, organisationId) => {
      const rows = await compositionsOf(db, organisationId)
      return rows.map(({ id, changedAt }) => ({ id, title: fake.content.title, changedAt }))
    },
    compositionContent: async (db, id, organisationId) => {
      const stored = await readComposition(db, id)
      if (stored?.owner.kind !== 'school' || stored.owner.organisationId !== organisationId)
        return null
      const source = { kind: 'composition' as const, id, version: stored.version }
      return { ...fake.content, source }
    },
    freeze: freezeComposition,
    shortenedChoice: async (_db, code) => fake.crossOvers.get(code) ?? { kind: 'unknown-code' },
    countPermissions: async () => fake.permissions,
    permissionsOf: async () => [],
    qualification: async (_db, code) => QUALIFICATIONS.find((one) => one.code === code) ?? null,
  }
  return fake
}

/** Puts a file in the slot of the agreement, without a content behind it. */
export const putAgreement = (services: Services, application: Application, actor: Person) =>
  inTransaction(services.db, (tx) =>
    addAttachment(tx, services, {
      applicationId: application.id,
      slot: 'cooperation-agreement',
      file: {
        name: 'overeenkomst.pdf',
        type: 'application/pdf',
        size: 1000,
        sha256: randomUUID().replaceAll('-', '').padEnd(64, '0'),
      },
      actor,
      now: services.clock.now(),
    }),
  )

/** A draft that can be filed as it is. */
export const putReady = async (
  services: Services,
  person: Person,
  over: Answers = {},
): Promise<Application> => {
  const draft = await putDraft(services, person, completeAnswers(over))
  const added = await putAgreement(services, draft, person)
  if (!added.ok) throw new Error(added.error.code)
  return (await readApplication(services.db, draft.id)) ?? draft
}

/** Puts a draft of the person's school in the database. */
export const putDraft = async (
  services: Services,
  person: Person,
  answers: Answers = {},
  given?: Subject,
): Promise<Application> => {
  const subject = given ?? {
    kind: 'new' as const,
    compositionId: await putComposition(services, person),
  }
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
    await insertRevision(tx, draft.id, { version: 2, answers, by: person.id, at: now })
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
        handedIn: { version: held.version, domains: ['79000', '79140'], title: held.title },
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
