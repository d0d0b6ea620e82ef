import type { z } from 'zod'
import type { FieldErrors } from '../ui/context.ts'
import { WHOLE_FORM } from '../ui/context.ts'
import { formatDate } from '../ui/dates.ts'
import { readForm } from '../ui/forms.ts'
import { compareDates } from '../platform/time.ts'
import { lastIntake } from '../scheme/index.ts'
import { type Answers, answersOf, asForm, textOf } from './answers.ts'
import { fallbackCodes } from './facts.ts'
import { readDay, readWhole } from './reading.ts'
import { rowAnswers, rowsOf, type Step, type StepId } from './step.ts'
import {
  cohortRows,
  durationOf,
  holdsDocument,
  offeredPathways,
  pathwaysOf,
  type StepContext,
} from './step-context.ts'
import { bblCompanyRow, placesInput, programmeSchema, schemasOf } from './step-schemas.ts'
import { labelsOf, stepFaults } from './step-texts.ts'
import { slotsOfStep, WRITTEN } from './steps.ts'

/** What has to change in a step before it is complete: a message per field. */
type Check = (step: Step, context: StepContext) => FieldErrors

/** The same for one row of a table. */
type RowCheck = (own: Answers, context: StepContext) => FieldErrors

const errorsIn = (schema: z.ZodType, answers: Answers, step: StepId, context: StepContext) => {
  const { lang } = context
  const read = readForm(schema, asForm(answers), { lang, labels: labelsOf(step, lang) })
  return read.ok ? {} : read.errors
}

/** The questions about the cross-over that this application has to answer itself. */
export const programmeQuestions = ({ kind, content }: StepContext) => ({
  officialName: kind === 'new' && !content?.officialName,
  pathways: kind === 'shortened',
  durationYears: kind === 'shortened' && !content?.durationYears,
})

const programme: Check = (step, context) => {
  const { kind, content, answers, scheme, lang } = context
  const texts = stepFaults(lang)
  if (!content) return { [WHOLE_FORM]: texts.noContent }
  const own = answersOf(answers, step.id)
  const asked = programmeQuestions(context)
  const errors: FieldErrors = errorsIn(programmeSchema(asked), own, step.id, context)
  const { level, pathways, durationYears } = content
  if (kind === 'new' && (!level || !durationYears || pathways.length === 0))
    errors[WHOLE_FORM] = texts.compositionIncomplete
  const offered = offeredPathways(content, scheme)
  if (asked.pathways && pathwaysOf(kind, content, answers).some((one) => !offered.includes(one)))
    errors['pathways'] ??= texts.otherPathway(offered.join(', '))
  return errors
}

const startFault = (own: Answers, { content, answers, scheme, lang }: StepContext) => {
  const start = readDay(own, 'start')
  if (start === 'unknown') return null
  const { from } = scheme.period
  if (compareDates(start, from) < 0) return stepFaults(lang).startsEarly(formatDate(from, lang))
  const years = durationOf(content, answers)
  const last = years === null ? scheme.period.until : lastIntake(scheme, years)
  return compareDates(start, last) > 0 ? stepFaults(lang).startsLate(formatDate(last, lang)) : null
}

const told = (field: string, message: string | null): FieldErrors =>
  message === null ? {} : { [field]: message }

const cohortRow: RowCheck = (own, context) => told('start', startFault(own, context))

const placesFaults = (own: Answers, context: StepContext): FieldErrors => {
  const texts = stepFaults(context.lang)
  const cohorts = cohortRows(context.answers).map(({ row }) => `places.${row}`)
  const typed = cohorts.filter((name) => textOf(own[name]) !== '')
  const wrong = typed.filter((name) => !placesInput.safeParse(textOf(own[name])).success)
  if (wrong.length > 0) return Object.fromEntries(wrong.map((name) => [name, texts.placesNumber]))
  const first = cohorts[0]
  const some = typed.some((name) => readWhole(own, name) !== 0)
  return first && !some ? { [first]: texts.noPlaces } : {}
}

/** Whether a company offers places to a cohort in the bbl pathway. */
const offersBbl = (own: Answers, answers: Answers): boolean =>
  cohortRows(answers)
    .filter(({ pathway }) => pathway === 'bbl')
    .some(({ row }) => {
      const places = readWhole(own, `places.${row}`)
      return places !== 'unknown' && places > 0
    })

const companyRow: RowCheck = (own, context) => ({
  ...(offersBbl(own, context.answers) ? errorsIn(bblCompanyRow, own, 'companies', context) : {}),
  ...placesFaults(own, context),
})

const codeFault = (code: string, { qualifications, answers, lang }: StepContext): string | null => {
  if (code === '') return null
  const texts = stepFaults(lang)
  const known = qualifications.get(code)
  if (!known) return texts.unknownCode(code)
  if (known.isCrossOver) return texts.crossOverCode(code)
  return fallbackCodes(answers).filter((one) => one === code).length > 1
    ? texts.twiceCode(code)
    : null
}

const fallbackRow: RowCheck = (own, context) =>
  told('code', codeFault(textOf(own['code']), context))

const table =
  (check: RowCheck, none: 'noCohort' | 'noCompany' | 'noFallback'): Check =>
  (step, context) => {
    const { answers, lang } = context
    const { row: schema } = schemasOf(step.id)
    const rows = rowsOf(step, answers)
    if (rows.length === 0) return { [WHOLE_FORM]: stepFaults(lang)[none] }
    const errors = rows.flatMap((row) => {
      const own = rowAnswers(step, answers, row)
      const found = {
        ...check(own, context),
        ...(schema ? errorsIn(schema, own, step.id, context) : {}),
      }
      return Object.entries(found).map(([name, message]) => [`${row}.${name}`, message] as const)
    })
    return Object.fromEntries(errors)
  }

const fields: Check = (step, context) => {
  const { fields: schema } = schemasOf(step.id)
  return schema ? errorsIn(schema, answersOf(context.answers, step.id), step.id, context) : {}
}

const branch: Check = (step, context) => {
  const { answers, attachments, lang } = context
  const written = textOf(answers['branch.importance']) !== ''
  if (written || holdsDocument(attachments, 'branch-importance')) return fields(step, context)
  return { importance: stepFaults(lang).noImportance }
}

const CHECKS: Record<StepId, Check> = {
  programme,
  applicant: fields,
  'labour-market': fields,
  cohorts: table(cohortRow, 'noCohort'),
  companies: table(companyRow, 'noCompany'),
  fallback: table(fallbackRow, 'noFallback'),
  branch,
  documents: () => ({}),
}

/** The name of the file field of a slot; also where a missing document is told. */
export const fileField = (slot: string): string => `bestand-${slot}`

const missingDocuments: Check = (step, { scheme, kind, facts, attachments, lang }) =>
  Object.fromEntries(
    slotsOfStep(step, scheme, kind, facts)
      .filter(({ id, required }) => required && !(id in WRITTEN) && !holdsDocument(attachments, id))
      .map(({ id, name }) => [fileField(id), stepFaults(lang).slotEmpty(name[lang].toLowerCase())]),
  )

/** What was filled in wrong or is still missing in a step, by field of its form; empty when it is complete. */
export const checkStep = (step: Step, context: StepContext): FieldErrors => ({
  ...CHECKS[step.id](step, context),
  ...missingDocuments(step, context),
})
