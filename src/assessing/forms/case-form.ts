import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Move } from '../../applying/index.ts'
import type { Tx } from '../../platform/database.ts'
import type { Result } from '../../platform/result.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { Kept } from '../../ui/context.ts'
import { type FormResult, keptOf, readForm } from '../../ui/forms.ts'
import type { Lang } from '../../ui/texts.ts'
import type { CaseMoveKind } from '../actions.ts'
import type { CaseContext } from '../case-context.ts'
import type { LetterKind } from '../letters/letter.ts'
import type { LetterValues } from '../letters/letter-blocks.ts'
import type { RefusedCaseMove, ShownAt } from '../move-case.ts'

/** What a decision has brought into the register: a code, and the permission for it. */
export interface InRegister {
  code: string
}

/** Which letter goes out, and what it is filled with. */
interface ComposedLetter {
  kind: LetterKind
  values: LetterValues
}

/** The letter that goes out with a move; it is read before it is sent. */
export interface CaseLetter<V> {
  /** `made` is `null` before it is decided. */
  compose: (
    value: V,
    context: CaseContext,
    made: InRegister | null,
  ) => ComposedLetter | Promise<ComposedLetter>
  /** What has to happen for it in the transaction of the move. */
  register?: (
    tx: Tx,
    value: V,
    context: CaseContext,
  ) => Promise<Result<InRegister | null, RefusedCaseMove>>
}

/** The form of one move: what is asked, what it becomes, and what belongs to it. */
export interface CaseForm<V> {
  move: CaseMoveKind
  lead: (context: CaseContext) => string
  labels: (lang: Lang) => Record<string, string>
  schema: (context: CaseContext) => z.ZodType<V> | Promise<z.ZodType<V>>
  /** What stands in the fields before anybody typed anything. */
  start: (context: CaseContext) => Kept | Promise<Kept>
  fields: (context: CaseContext) => Child | Promise<Child>
  /** The main button; with a letter it leads to the letter. */
  submit: (lang: Lang) => string
  done: (lang: Lang) => string
  toMove: (value: V, context: CaseContext) => Move
  /** False for a form without fields: there is nothing to keep. */
  keepable?: boolean
  /** Another way on with what was typed, as asking for what is missing. */
  aside?: { value: string; label: (lang: Lang) => string; to: CaseMoveKind }
  /** Whether the form stays good while the Inspectie or SBB speaks. */
  staysGood?: boolean
  letter?: CaseLetter<V>
  follow?: (tx: Tx, value: V, context: CaseContext) => Promise<void>
}

/** Hidden field with what the page showed. */
export const VERSION = 'versie'
/** The button that was pressed. */
export const ACTION = 'actie'
export const KEEP = 'bewaar'

const OWN_FIELDS = [VERSION, ACTION]

/** What was typed, without what the form itself sends along. */
export const typedIn = (data: FormData): Kept =>
  Object.fromEntries(Object.entries(keptOf(data)).filter(([name]) => !OWN_FIELDS.includes(name)))

const paramsOf = (kept: Kept): URLSearchParams =>
  new URLSearchParams(
    Object.entries(kept).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )

/** Reads typed input against the schema of a form. */
export const readInput = async <V>(
  form: CaseForm<V>,
  context: CaseContext,
  kept: Kept,
): Promise<FormResult<V>> => {
  const { lang } = context.visit
  return readForm(await form.schema(context), paramsOf(kept), { lang, labels: form.labels(lang) })
}

/** The version of the case that the page shows, for the hidden field. */
export const versionShown = <V>(form: CaseForm<V>, { file }: CaseContext): number =>
  form.staysGood ? file.application.filing.handedInVersion : file.application.lifeVersion

/** What the page showed, out of the hidden field; nonsense fits no version. */
export const shownAt = <V>(form: CaseForm<V>, data: FormData): ShownAt => {
  const version = Number(data.get(VERSION))
  return form.staysGood ? { handedInVersion: version } : { lifeVersion: version }
}

/** A day in the three boxes of a date field. */
export const dayBoxes = (name: string, day: PlainDate): Kept => ({
  [`${name}-day`]: String(day.day),
  [`${name}-month`]: String(day.month),
  [`${name}-year`]: String(day.year),
})
