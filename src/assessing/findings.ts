import { z } from 'zod'
import type { CriterionFinding } from '../applying/index.ts'
import type { Kept } from '../ui/context.ts'
import type { Lang } from '../ui/texts.ts'
import { adviceTexts } from './advice-texts.ts'

/** Something that gets a finding: a criterion of the test framework, or a condition. */
export interface Judged {
  id: string
  name: string
}

/** A finding on one thing. */
type Finding = CriterionFinding['finding']

/** What was found on one thing, as read from a form. */
export interface Found {
  id: string
  finding: Finding
  reason: string
}

const FINDINGS = ['meets', 'meets-with-remarks', 'does-not-meet'] as const

/** The names of the fields of one thing. */
export const fieldsOf = (id: string) => ({
  finding: `${id}-oordeel`,
  reason: `${id}-toelichting`,
  place: `${id}-plaats`,
})

const text = z.string().max(20_000).optional()

/** The fields of these things; all optional here, as `checkFindings` says everything that is missing at once. */
export const findingShape = (items: readonly Judged[]) =>
  Object.fromEntries(
    items.flatMap(({ id }) => Object.values(fieldsOf(id)).map((name) => [name, text])),
  )

type Read = Readonly<Record<string, string | undefined>>

const findingIn = (read: Read, id: string): Finding | undefined =>
  FINDINGS.find((finding) => finding === read[fieldsOf(id).finding])

/** Adds a fault for each thing without a finding, and for each finding that needs a reason and has none. */
export const checkFindings = (
  items: readonly Judged[],
  read: Read,
  check: z.core.$RefinementCtx,
  lang: Lang,
): void => {
  const texts = adviceTexts(lang)
  for (const { id, name } of items) {
    const finding = findingIn(read, id)
    const fields = fieldsOf(id)
    const fault = (field: string, message: string) =>
      check.addIssue({ code: 'custom', path: [field], message })
    if (!finding) fault(fields.finding, texts.choose(name))
    else if (finding !== 'meets' && !read[fields.reason]) fault(fields.reason, texts.explain(name))
  }
}

const withPlace = (reason: string, place: string): string =>
  place === '' ? reason : `${reason}${reason === '' ? '' : '\n'}${adviceTexts('nl').see} ${place}`

/** The findings out of a form that was checked; the place in the text stands behind the reason. */
export const findingsIn = (items: readonly Judged[], read: Read): Found[] =>
  items.flatMap(({ id }) => {
    const finding = findingIn(read, id)
    const { reason, place } = fieldsOf(id)
    return finding
      ? [{ id, finding, reason: withPlace(read[reason] ?? '', read[place] ?? '') }]
      : []
  })

/** The texts of a form as they were read; what is something else, as a day, is left empty. */
export const textsIn = (input: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  )

/** Whether something is found not to meet. */
export const someFails = (items: readonly Judged[], read: Read): boolean =>
  findingsIn(items, read).some(({ finding }) => finding === 'does-not-meet')

/** Earlier findings as the fields of a form. */
export const keptFindings = (found: readonly Found[]): Kept =>
  Object.fromEntries(
    found.flatMap(({ id, finding, reason }) => [
      [fieldsOf(id).finding, finding],
      [fieldsOf(id).reason, reason],
    ]),
  )
