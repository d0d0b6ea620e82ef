import { findOrganisation, type Organisation } from '../access/index.ts'
import type { Db } from '../platform/database.ts'
import { dayOf, type PlainDate } from '../platform/time.ts'
import { evaluate, type Facts, type Outcome, type Scheme, schemeFor } from '../scheme/index.ts'
import type { Lang } from '../ui/texts.ts'
import type { Answers } from './answers.ts'
import { type Application, isEditable, kindOf } from './application.ts'
import { type Attachment, attachmentsAt } from './attachment.ts'
import { attachmentsOf } from './attachment.store.ts'
import type { Content } from './content.ts'
import { factsOf, fallbackCodes } from './facts.ts'
import { countOpenApplications } from './life.store.ts'
import type { Neighbours } from './neighbours.ts'
import { schemeOfCase } from './scheme-of-case.ts'
import { answersAt } from './revision.store.ts'
import type { KnownQualification, StepContext } from './step-context.ts'
import { holdsDocument } from './step-context.ts'
import { type StepState, stateOfStep } from './step-status.ts'
import { stepsFor, WRITTEN } from './steps.ts'
import { submissionsOf } from './submission.store.ts'

/** An application with everything that is computed from it. */
export interface FileView {
  application: Application
  school: Organisation
  scheme: Scheme
  content: Content | null
  answers: Answers
  attachments: Attachment[]
  context: StepContext
  steps: StepState[]
  facts: Facts
  /** One for every condition of the scheme. */
  outcomes: Outcome[]
}

/** What is looked at: as it lies with the school now, or as it was handed in last. */
interface Material {
  content: Content | null
  answers: Answers
  attachments: Attachment[]
  filingDate: PlainDate
  /** Declarations that were given with it, by id. */
  declarations: Record<string, boolean>
}

const contentNow = async (
  db: Db,
  { compositionContent, shortenedChoice }: Neighbours,
  { subject, organisationId }: Application,
  today: PlainDate,
  lang: Lang,
): Promise<Content | null> => {
  if (subject.kind === 'new')
    return compositionContent(db, subject.compositionId, organisationId, today)
  const choice = await shortenedChoice(db, subject.crossoverCode, today, lang)
  return choice.kind === 'unknown-code' ? null : choice.content
}

const handedIn = async (db: Db, application: Application): Promise<Material | null> => {
  const { id, filing } = application
  const [last] = await submissionsOf(db, id)
  if (!filing || !last) return null
  return {
    content: last.content,
    answers: await answersAt(db, id, last.version),
    attachments: attachmentsAt(await attachmentsOf(db, id), last.version),
    filingDate: dayOf(filing.filedAt),
    declarations: Object.fromEntries(last.declarations.map((given) => [given, true])),
  }
}

const asItLies = async (
  db: Db,
  neighbours: Neighbours,
  application: Application,
  today: PlainDate,
  lang: Lang,
): Promise<Material> => ({
  content: await contentNow(db, neighbours, application, today, lang),
  answers: application.answers,
  attachments: attachmentsAt(await attachmentsOf(db, application.id), null),
  filingDate: application.filing ? dayOf(application.filing.filedAt) : today,
  declarations: {},
})

const qualificationsIn = async (
  db: Db,
  { qualification }: Neighbours,
  answers: Answers,
  today: PlainDate,
): Promise<ReadonlyMap<string, KnownQualification>> => {
  const codes = [...new Set(fallbackCodes(answers))]
  const found = await Promise.all(codes.map((code) => qualification(db, code, today)))
  return new Map(found.flatMap((one) => (one ? [[one.code, one]] : [])))
}

/** Slots with a document, and slots that the answers of their step fill. */
const documentsIn = (material: Material, steps: readonly StepState[]): string[] => {
  const done = new Set(steps.filter(({ status }) => status === 'done').map(({ step }) => step.id))
  const written = Object.keys(WRITTEN).filter((slot) => done.has(WRITTEN[slot] ?? 'documents'))
  const held = material.attachments
    .map(({ slot }) => slot)
    .filter((slot) => holdsDocument(material.attachments, slot))
  return [...new Set([...written, ...held])]
}

export interface ViewOptions {
  today: PlainDate
  lang: Lang
  /** `lying`: as it lies with the school; `handed-in`: what the government sees. */
  of: 'lying' | 'handed-in'
  /** Declarations given with this filing, by id. */
  declarations?: Record<string, boolean>
}

/** Everything about an application, for the pages of the school and for those who handle it. */
export const viewFile = async (
  db: Db,
  neighbours: Neighbours,
  application: Application,
  { today, lang, of, declarations = {} }: ViewOptions,
): Promise<FileView> => {
  const material =
    (of === 'handed-in' ? await handedIn(db, application) : null) ??
    (await asItLies(db, neighbours, application, today, lang))
  const school = await findOrganisation(db, application.organisationId)
  if (!school) throw new Error('The school of an application is not there.')
  const { filing } = application
  const scheme = filing ? await schemeOfCase(db, filing) : await schemeFor(db, today)
  const kind = kindOf(application)
  const { answers, content, attachments, filingDate } = material
  const qualifications = await qualificationsIn(db, neighbours, answers, today)
  const base = factsOf({
    kind,
    content,
    answers,
    school,
    filingDate,
    qualifications,
    permissions: await neighbours.countPermissions(db, school.id, today),
    openApplications: await countOpenApplications(db, school.id, application.id),
  })
  const context = { kind, content, scheme, answers, attachments, qualifications, facts: base, lang }
  const steps = stepsFor(scheme, kind, base).map((step) => stateOfStep(step, context))
  const given = { ...material.declarations, ...declarations }
  const facts = { ...base, documents: documentsIn(material, steps), declarations: given }
  const outcomes = evaluate(scheme, facts)
  return {
    application,
    school,
    scheme,
    content,
    answers,
    attachments,
    context,
    steps,
    facts,
    outcomes,
  }
}

/** What the school sees of its own application: as it lies while it may change it, else what it handed in. */
export const schoolSees = (application: Application): ViewOptions['of'] =>
  isEditable(application) ? 'lying' : 'handed-in'
