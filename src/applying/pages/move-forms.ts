import { z } from 'zod'
import { err, ok, type Result } from '../../platform/result.ts'
import type { FieldErrors } from '../../ui/context.ts'
import { dayInput, readForm } from '../../ui/forms.ts'
import type { Lang } from '../../ui/texts.ts'
import { casePageTexts } from '../case-page-texts.ts'
import type { SchoolMove } from '../make-school-move.ts'

const text = z.string().max(20_000)
const sure = z.literal('ja')

const parse = <S extends z.ZodType>(
  schema: S,
  form: FormData,
  lang: Lang,
  labels: Record<string, string>,
): Result<z.output<S>, FieldErrors> => {
  const read = readForm(schema, form, { lang, labels })
  return read.ok ? ok(read.value) : err(read.errors)
}

const told = (errors: FieldErrors, lang: Lang): FieldErrors =>
  'zeker' in errors ? { ...errors, zeker: casePageTexts(lang).sureFirst } : errors

/** Reads the form of a move of the school. */
export const moveOfForm = (
  kind: SchoolMove['kind'],
  form: FormData,
  lang: Lang,
): Result<SchoolMove, FieldErrors> => {
  const texts = casePageTexts(lang)
  switch (kind) {
    case 'give-view': {
      const read = parse(z.object({ tekst: text }), form, lang, { tekst: texts.view.toLowerCase() })
      return read.ok ? ok({ kind, view: read.value.tekst }) : read
    }
    case 'object': {
      const labels = { tekst: texts.grounds.toLowerCase() }
      const read = parse(z.object({ tekst: text }), form, lang, labels)
      return read.ok ? ok({ kind, grounds: read.value.tekst }) : read
    }
    case 'agree-delay': {
      const labels = { tot: texts.delayUntil.toLowerCase() }
      const read = parse(z.object({ tot: dayInput() }), form, lang, labels)
      return read.ok ? ok({ kind, until: read.value.tot }) : read
    }
    case 'withdraw': {
      const read = parse(z.object({ tekst: text.optional(), zeker: sure }), form, lang, {})
      return read.ok ? ok({ kind, reason: read.value.tekst ?? '' }) : err(told(read.error, lang))
    }
    case 'withdraw-objection': {
      const read = parse(z.object({ zeker: sure }), form, lang, {})
      return read.ok ? ok({ kind }) : err(told(read.error, lang))
    }
    case 'complete':
    case 'resubmit':
    case 'submit-worked-out':
      return ok({ kind })
  }
}
