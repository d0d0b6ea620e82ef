import type { CaseEvent, Deadline, TermId } from '../../scheme/index.ts'
import { clock, proposedEnd, renderSource } from '../../scheme/index.ts'
import { formatDate } from '../../ui/dates.ts'
import { dayOf, type PlainDate } from '../../platform/time.ts'
import { type CaseFile, nameOf } from '../case-file.ts'
import type { LetterValues } from './letter-blocks.ts'

const day = (date: PlainDate): string => formatDate(date, 'nl')

/** What every letter about a case may name. */
export const caseValues = (file: CaseFile, baseUrl: string): LetterValues => ({
  reference: file.reference,
  filedOn: day(dayOf(file.application.filing.filedAt)),
  title: nameOf(file),
  school: file.school.name,
  link: `${baseUrl}/aanvragen/${file.application.id}`,
})

const dated = (name: string, deadline: Deadline | undefined): LetterValues => {
  if (!deadline) throw new Error(`The clock gives no date for: ${name}`)
  return {
    [`${name}Until`]: day(deadline.date),
    [`${name}Law`]: renderSource(deadline.source, 'nl'),
  }
}

/** A term as the clock gives it once something has happened today. */
const termAfter = (
  { scheme, clockEvents, today }: CaseFile,
  event: CaseEvent,
  rule: TermId,
): Deadline | undefined =>
  clock(scheme, [...clockEvents, event], today).deadlines.find((item) => item.rule === rule)

/** Until when one may object to a decision that is made known today. */
export const objectionValues = (file: CaseFile, kind: 'decided' | 'not-handled'): LetterValues =>
  dated('objection', termAfter(file, { kind, on: file.today }, 'objection'))

/** The day by which the decision comes, and the law behind it. */
export const decisionValues = ({ clock: { deadlines } }: CaseFile): LetterValues => {
  const deadline = deadlines.find(({ rule }) => rule === 'decision')
  if (!deadline) throw new Error('The clock gives no date for the decision.')
  return { decisionDate: day(deadline.date), decisionLaw: renderSource(deadline.source, 'nl') }
}

/** Until when one may appeal to the court against a decision on an objection: six weeks too (art. 6:7 Awb). */
export const appealValues = ({ scheme, today }: CaseFile): LetterValues => ({
  appealUntil: day(proposedEnd(scheme, 'objection', today)),
})
