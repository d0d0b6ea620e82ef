import type { Person, Role } from '../access/index.ts'
import type { Application, CriterionFinding, Move } from '../applying/index.ts'
import { sampleContent } from '../applying/samples.fixture.ts'
import { insertSubmission } from '../applying/submission.store.ts'
import { fileAsIs, moveNow, putDraft, putReady } from '../applying/testing.ts'
import { inTransaction } from '../platform/database.ts'
import type { Services } from '../platform/services.ts'
import { plainDate } from '../platform/time.ts'
import { claimCase } from './claim-case.ts'

type Content = ReturnType<typeof sampleContent>

const submit = async (
  services: Services,
  application: Application,
  board: Person,
  content: Content,
): Promise<void> =>
  inTransaction(services.db, (tx) =>
    insertSubmission(tx, application.id, {
      lifeVersion: application.lifeVersion,
      move: 'file',
      version: application.version,
      content,
      declarations: ['no-other-experiment', 'on-behalf-of-board'],
      by: board.id,
      at: services.clock.now(),
    }),
  )

/** A new cross-over that the person's school has filed, complete and with its agreement. */
export const fileNew = async (
  services: Services,
  board: Person,
  over: Partial<Content> = {},
): Promise<Application> => {
  const draft = await putReady(services, board)
  const id = draft.subject.kind === 'new' ? draft.subject.compositionId : ''
  const filed = await fileAsIs(services, draft, board)
  const content = sampleContent({ source: { kind: 'composition', id, version: 1 }, ...over })
  await submit(services, filed, board, content)
  return filed
}

/** A shortened application of the person's school for a cross-over that is in the register. */
export const fileShortened = async (
  services: Services,
  board: Person,
  code: string,
): Promise<Application> => {
  const draft = await putDraft(
    services,
    board,
    { 'programme.pathways': ['bol'], 'programme.durationYears': '3' },
    { kind: 'shortened', crossoverCode: code },
  )
  const filed = await fileAsIs(services, draft, board)
  await submit(services, filed, board, sampleContent({ source: { kind: 'crossover', code } }))
  return filed
}

/** Findings on every criterion of the shipped scheme, all of them good. */
const GOOD_FINDINGS: CriterionFinding[] = [
  'doelmatigheid',
  'uitvoerbaarheid',
  'herkenbaarheid',
  'transparantie',
  'flexibiliteit',
  'duurzaamheid',
].map((criterion) => ({ criterion, finding: 'meets', reason: '' }))

/** What the bodies do on the way of a new cross-over from filed to approved. */
export const GOOD_WAY: [Role, Move][] = [
  ['handler', { kind: 'find-complete' }],
  ['inspector', inspected('79000')],
  ['inspector', inspected('79140')],
  [
    'adviser',
    {
      kind: 'advise',
      advice: { conclusion: 'positive', findings: GOOD_FINDINGS, summary: 'Goed onderbouwd.' },
      until: plainDate('2019-11-01'),
    },
  ],
  ['board', { kind: 'submit-worked-out' }],
  [
    'adviser',
    {
      kind: 'final-test',
      test: { conclusion: 'positive', findings: GOOD_FINDINGS, summary: 'Voldoet.' },
    },
  ],
  ['handler', { kind: 'propose', outcome: 'approve', reason: 'Aan alles is voldaan.' }],
]

function inspected(domain: string): Move {
  return { kind: 'answer-inspection', domain, answer: 'no-shortcoming', reason: '' }
}

/** Makes moves one after the other, each by whoever holds the role; throws when one is refused. */
export const walk = async (
  services: Services,
  people: Record<string, Person>,
  application: Application,
  way: readonly [Role, Move][],
): Promise<void> => {
  for (const [role, move] of way) {
    const actor = Object.values(people).find(
      ({ roles, organisation }) =>
        roles.includes(role) &&
        (role !== 'board' || organisation.id === application.organisationId),
    )
    if (!actor) throw new Error(`Nobody is ${role}.`)
    const moved = await moveNow(services, application, actor, move)
    if (!moved.ok) throw new Error(`${move.kind}: ${moved.error.code}`)
  }
}

/** Puts a case in somebody's name. */
export const takeCase = async (
  services: Services,
  application: Application,
  handler: Person,
): Promise<void> => {
  const taken = await claimCase(services, application.id, handler, services.clock.now())
  if (!taken.ok) throw new Error(taken.error.code)
}
