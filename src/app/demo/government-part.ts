import type { Person } from '../../access/index.ts'
import {
  type Advice,
  makeSchoolMove,
  type Move,
  readApplication,
  recordMove,
  schemeOfCase,
  sources,
  writeHandler,
} from '../../applying/index.ts'
import { inTransaction } from '../../platform/database.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf, type Instant } from '../../platform/time.ts'
import { proposedEnd, type Scheme } from '../../scheme/index.ts'
import type { Stage } from './cases.ts'
import { demoPerson, must } from './school-part.ts'

/** A filed case in the demo. */
interface Played {
  services: Services
  id: string
  scheme: Scheme
  /** When the government took it up. */
  now: Instant
}

const current = async ({ services, id }: Played) => {
  const application = await readApplication(services.db, id)
  if (!application) throw new Error('A case of the demo is gone.')
  return application
}

const move = async (played: Played, actor: Person, made: Move): Promise<void> => {
  const { services, id, now } = played
  const { lifeVersion } = await current(played)
  const request = { applicationId: id, expectedVersion: lifeVersion, move: made, actor, now }
  must(made.kind, await inTransaction(services.db, (tx) => recordMove(tx, services, request)))
}

const claim = ({ services, id }: Played): Promise<boolean> =>
  inTransaction(services.db, (tx) => writeHandler(tx, id, null, demoPerson('Peter').id))

const findings = (scheme: Scheme): Pick<Advice, 'findings' | 'summary'> => ({
  findings: scheme.criteria.map(({ id }) => ({
    criterion: id,
    finding: 'meets',
    reason: 'Voldoet (oefengegeven).',
  })),
  summary: 'De inhoud is goed onderbouwd (oefengegeven).',
})

const askCompletion = (played: Played): Promise<void> =>
  move(played, demoPerson('Peter'), {
    kind: 'ask-completion',
    until: proposedEnd(played.scheme, 'completion', dayOf(played.now)),
    missing: 'In de overeenkomst staat niet hoeveel praktijkplaatsen er in de bbl zijn.',
  })

const findComplete = (played: Played): Promise<void> =>
  move(played, demoPerson('Peter'), { kind: 'find-complete' })

const inspect = async (played: Played): Promise<void> => {
  const { domains } = await current(played)
  for (const domain of domains)
    await move(played, demoPerson('Wim'), {
      kind: 'answer-inspection',
      domain,
      answer: 'no-shortcoming',
      reason: '',
    })
}

const advise = async (played: Played): Promise<void> =>
  move(played, demoPerson('Els'), {
    kind: 'advise',
    advice: { conclusion: 'positive', ...findings(played.scheme) },
    until: dayOf(played.now),
  })

const workOut = async (played: Played): Promise<void> => {
  const { services, id, now } = played
  const { lifeVersion, version } = await current(played)
  const request = {
    applicationId: id,
    expectedVersion: lifeVersion,
    shownVersion: version,
    move: { kind: 'submit-worked-out' as const },
    actor: demoPerson('Karim'),
    now,
  }
  must('work out', await makeSchoolMove(services, sources, request))
}

const finalTest = (played: Played): Promise<void> =>
  move(played, demoPerson('Els'), {
    kind: 'final-test',
    test: { conclusion: 'positive', ...findings(played.scheme) },
  })

const propose = (played: Played): Promise<void> =>
  move(played, demoPerson('Peter'), {
    kind: 'propose',
    outcome: 'approve',
    reason: 'De aanvraag voldoet aan alle voorwaarden (oefengegeven).',
  })

/** What the government does with a case to bring it to a stage; the decision itself is taken on the page for it. */
const STEPS: Record<Stage, ((played: Played) => Promise<unknown>)[]> = {
  composed: [],
  draft: [],
  filed: [],
  incomplete: [claim, askCompletion],
  'in-advice': [claim, findComplete],
  approved: [claim, findComplete, inspect, advise, workOut, finalTest, propose],
}

/** Plays the part of the government with a filed case, up to its stage. Returns the reference number. */
export const playGovernmentPart = async (
  services: Services,
  id: string,
  stage: Stage,
  now: Instant,
): Promise<string> => {
  const filing = (await readApplication(services.db, id))?.filing
  if (!filing) throw new Error('A case of the demo was not filed.')
  const played = { services, id, scheme: await schemeOfCase(services.db, filing), now }
  for (const step of STEPS[stage]) await step(played)
  return filing.reference
}
