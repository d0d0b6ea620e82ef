import type { PlainDate } from '../../platform/time.ts'
import { Field, useField } from '../../ui/field.tsx'

interface DayFieldProps {
  name: string
  label: string
  hint?: string
  day: PlainDate | undefined
}

/** A day in a filter: one box that gives 2019-10-01, so that the address stays readable. */
export const DayField = ({ day, ...field }: DayFieldProps) => {
  const state = useField(field)
  return (
    <Field {...field} state={state}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input snijvlak-width-m"
        type="date"
        id={state.id}
        name={field.name}
        value={day?.toString()}
        aria-describedby={state.describedBy}
      />
    </Field>
  )
}
