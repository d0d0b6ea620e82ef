import type { Visit } from '../../access/index.ts'
import { compareDates, type PlainDate, plainDate } from '../../platform/time.ts'
import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { Field, useField } from '../../ui/field.tsx'
import { structureTexts } from '../texts.ts'

/** The day a page is about. */
export interface AskedDay {
  on: PlainDate
  /** Another day than today. */
  chosen: boolean
  /** A link that stays on this day. */
  keep: (href: string) => string
}

const readDay = (typed: string): PlainDate | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return null
  try {
    return plainDate(typed)
  } catch {
    return null
  }
}

/** The day behind `?op=`; today when there is none or it is no day. */
export const askedDay = (visit: Visit): AskedDay => {
  const asked = readDay(visit.query('op'))
  const chosen = asked !== null && compareDates(asked, visit.today) !== 0
  const on = chosen && asked ? asked : visit.today
  const keep = (href: string) =>
    chosen ? `${href}${href.includes('?') ? '&' : '?'}op=${on.toString()}` : href
  return { on, chosen, keep }
}

/** The field with which one asks how it was on another day. */
export const DayField = ({ on }: { on: PlainDate }) => {
  const texts = structureTexts(useLang())
  const props = { name: 'op', label: texts.day, hint: texts.dayHint }
  const state = useField(props)
  return (
    <Field {...props} state={state}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input snijvlak-width-m"
        type="date"
        id={state.id}
        name="op"
        value={on.toString()}
        aria-describedby={state.describedBy}
      />
    </Field>
  )
}

/** Says of which day a page speaks. */
export const DayNote = ({ on }: { on: PlainDate }) => {
  const lang = useLang()
  return <>{structureTexts(lang).asOn(formatDate(on, lang))}</>
}
