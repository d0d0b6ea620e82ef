import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { useLang } from './context.ts'
import {
  Field,
  FieldError,
  FieldGroup,
  type FieldProps,
  useField,
  useKept,
  useKeptList,
} from './field.tsx'
import { uiTexts } from './ui.texts.ts'

/** One answer to choose. */
export interface Option {
  value: string
  label: Child
  /** A sentence under the answer (not in a select). */
  hint?: Child
  disabled?: boolean
}

export interface SelectProps extends FieldProps {
  options: readonly Option[]
  value?: string
  /** Text of the empty first answer; `false` leaves it out. */
  empty?: string | false
}

/** A long list of answers of which one is chosen; use `Radios` up to about seven. */
export const Select = (props: SelectProps) => {
  const state = useField(props)
  const chosen = useKept(props.name, props.value) ?? ''
  const empty = props.empty ?? uiTexts(useLang()).choose
  return (
    <Field {...props} state={state}>
      <select
        class={classes(
          'utrecht-select',
          'utrecht-select--html-select',
          state.error && 'utrecht-select--invalid',
        )}
        id={state.id}
        name={props.name}
        aria-describedby={state.describedBy}
        aria-invalid={state.error ? 'true' : undefined}
      >
        {empty !== false && <option value="">{empty}</option>}
        {props.options.map((option) => (
          <option
            value={option.value}
            selected={option.value === chosen}
            disabled={option.disabled}
          >
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

export interface RadiosProps extends FieldProps {
  options: readonly Option[]
  value?: string
  /** Short answers beside each other. */
  inline?: boolean
}

/** A question with one answer. */
export const Radios = (props: RadiosProps) => {
  const state = useField(props)
  const chosen = useKept(props.name, props.value)
  return (
    <FieldGroup {...props} state={state}>
      <Choices
        {...props}
        type="radio"
        id={state.id}
        chosen={chosen === undefined ? [] : [chosen]}
      />
    </FieldGroup>
  )
}

export interface CheckboxesProps extends FieldProps {
  options: readonly Option[]
  values?: readonly string[]
  inline?: boolean
}

/** A question with any number of answers. */
export const Checkboxes = (props: CheckboxesProps) => {
  const state = useField(props)
  const chosen = useKeptList(props.name, props.values)
  return (
    <FieldGroup {...props} state={state}>
      <Choices {...props} type="checkbox" id={state.id} chosen={chosen} />
    </FieldGroup>
  )
}

interface ChoicesProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  options: readonly Option[]
  chosen: readonly string[]
  inline?: boolean
  errorId?: string
}

const Choices = ({ options, inline, ...rest }: ChoicesProps) => (
  <div class={inline ? 'snijvlak-choices--inline' : undefined}>
    {options.map((option, index) => (
      // The first input carries the field's own id, so that the error summary reaches it.
      <Choice
        {...rest}
        option={option}
        inputId={index === 0 ? rest.id : `${rest.id}-${index + 1}`}
      />
    ))}
  </div>
)

type ChoiceProps = Omit<ChoicesProps, 'options' | 'inline'> & { option: Option; inputId: string }

const Choice = ({ type, name, option, inputId, chosen, errorId }: ChoiceProps) => (
  <div class="snijvlak-choice">
    <input
      class={
        type === 'radio'
          ? 'utrecht-radio-button utrecht-radio-button--html-input'
          : 'utrecht-checkbox utrecht-checkbox--html-input'
      }
      type={type}
      id={inputId}
      name={name}
      value={option.value}
      checked={chosen.includes(option.value)}
      disabled={option.disabled}
      aria-describedby={classes(option.hint ? `${inputId}-hint` : null, errorId) || undefined}
    />
    <label class="utrecht-form-label utrecht-form-label--checkbox" for={inputId}>
      {option.label}
    </label>
    {option.hint && (
      <div class="utrecht-form-field-description" id={`${inputId}-hint`}>
        {option.hint}
      </div>
    )}
  </div>
)

export interface CheckboxProps extends FieldProps {
  checked?: boolean
  value?: string
}

/** One box to tick, for instance a declaration. */
export const Checkbox = (props: CheckboxProps) => {
  const state = useField(props)
  const value = props.value ?? 'ja'
  const chosen = useKeptList(props.name, props.checked ? [value] : [])
  return (
    <div class={classes('utrecht-form-field', state.error && 'utrecht-form-field--invalid')}>
      {state.error && <FieldError id={`${state.id}-error`}>{state.error}</FieldError>}
      <Choice
        type="checkbox"
        id={state.id}
        inputId={state.id}
        name={props.name}
        chosen={chosen}
        errorId={state.error && `${state.id}-error`}
        option={{ value, label: props.label, hint: props.hint }}
      />
    </div>
  )
}
