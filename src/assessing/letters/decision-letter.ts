import type { FileView } from '../../applying/index.ts'
import type { Fact } from '../../platform/documents/blocks.ts'
import { isKnown, type Known, lastIntake } from '../../scheme/index.ts'
import { formatDate } from '../../ui/dates.ts'
import type { CaseFile } from '../case-file.ts'
import { officialNameOf } from '../publication.ts'
import type { LetterKind } from './letter.ts'
import type { LetterValues } from './letter-blocks.ts'
import { caseValues, objectionValues } from './letter-values.ts'

/** What a decision letter is made of. */
export interface DecisionLetter {
  file: CaseFile
  view: FileView
  outcome: 'approve' | 'refuse'
  reason: string
  /** The code in the register; before the decision of a new one a few words in its place. */
  code: string
  baseUrl: string
}

const known = <T>(value: Known<T>): T | null => (isKnown(value) ? value : null)

const listed = (items: readonly string[] | null): string | null =>
  items && items.length > 0 ? items.join(', ') : null

/** What an approval says about the content: only what is known. */
const factsOf = ({ view, code }: DecisionLetter): Fact[] => {
  const { facts, content } = view
  const years = known(facts.durationYears)
  const start = known(facts.firstIntake)
  const lines: [string, string | null][] = [
    ['Code', code],
    ['Naam', officialNameOf(view)],
    ['Niveau', isKnown(facts.level) ? `mbo niveau ${facts.level}` : null],
    ['Leerweg', listed(known(facts.pathways))],
    ['Studieduur', years === null ? null : `${String(years).replace('.', ',')} jaar`],
    ['Opleidingsdomeinen', listed(content?.domains.map(({ name }) => name) ?? null)],
    ['Eerste instroom', start && formatDate(start, 'nl')],
  ]
  return lines.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** Until when students may start: the last day from which they can finish inside the scheme. */
const intakeOf = ({ file, view }: DecisionLetter): string => {
  const years = known(view.facts.durationYears)
  if (years === null) return ''
  const last = formatDate(lastIntake(file.scheme, years), 'nl')
  return `Studenten kunnen starten tot en met ${last}. Daarna kunnen zij de opleiding nog afmaken voor de regeling eindigt.`
}

const kindOf = ({ outcome, file }: DecisionLetter): LetterKind => {
  if (outcome === 'refuse') return 'refusal'
  return file.application.subject.kind === 'new' ? 'approval' : 'permission'
}

/** The letter that makes a decision on the application known. */
export const decisionLetter = (
  letter: DecisionLetter,
): { kind: LetterKind; values: LetterValues } => ({
  kind: kindOf(letter),
  values: {
    ...caseValues(letter.file, letter.baseUrl),
    ...objectionValues(letter.file, 'decided'),
    text: letter.reason,
    code: letter.code,
    facts: factsOf(letter),
    intake: intakeOf(letter),
    registerLink: `${letter.baseUrl}/register`,
  },
})
