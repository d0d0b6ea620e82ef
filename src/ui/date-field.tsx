import type { PlainDate } from '../platform/time.ts'
import { classes } from './classes.ts'
import { useLang } from './context.ts'
import { FieldGroup, type FieldProps, useField, useKept } from './field.tsx'
import { uiTexts } from './ui.texts.ts'

export interface DateFieldProps extends FieldProps {
  value?: PlainDate | null
}

const PARTS = ['day', 'month', 'year'] as const

/**
 * A date in three boxes (`name-day`, `name-month`, `name-year`), which everybody can type,
 * read back and correct; `readForm` joins them to one date under `name`.
 */
export const DateField = (props: DateFieldProps) => {
  const state = useField(props)
  return (
    <FieldGroup {...props} state={state}>
      <div class="snijvlak-date">
        {PARTS.map((part) => (
          <DatePart
            part={part}
            name={`${props.name}-${part}`}
            id={part === 'day' ? state.id : `${state.id}-${part}`}
            value={props.value ? String(props.value[part]) : undefined}
            invalid={state.error !== undefined}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

interface DatePartProps {
  part: (typeof PARTS)[number]
  name: string
  id: string
  value?: string
  invalid: boolean
}

const DatePart = ({ part, name, id, value, invalid }: DatePartProps) => (
  <div>
    <label class="utrecht-form-label" for={id}>
      {uiTexts(useLang())[part]}
    </label>
    <input
      class={classes(
        'utrecht-textbox',
        'utrecht-textbox--html-input',
        part === 'year' ? 'snijvlak-width-s' : 'snijvlak-width-xs',
      )}
      type="text"
      inputmode="numeric"
      maxlength={part === 'year' ? 4 : 2}
      id={id}
      name={name}
      value={useKept(name, value)}
      aria-invalid={invalid ? 'true' : undefined}
    />
  </div>
)
