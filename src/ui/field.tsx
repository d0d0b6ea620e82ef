import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { useForm, useLang } from './context.ts'
import { uiTexts } from './ui.texts.ts'

/** What every field of a form takes. */
export interface FieldProps {
  /** Name in the submitted form; also the id of the input unless `id` is given. */
  name: string
  label: Child
  id?: string
  /** One or two sentences on what to fill in. */
  hint?: Child
  /** Marks the field as not required; fields are required unless this is set. */
  optional?: boolean
  /** Message under the label; without it the form's own error for this name. */
  error?: string
}

/** Ids and state that label, hint, error and input share. */
export interface FieldState {
  id: string
  error: string | undefined
  describedBy: string | undefined
}

/** Works out the ids and the error of a field inside its form. */
export const useField = ({ name, id = name, hint, error }: FieldProps): FieldState => {
  const message = error ?? useForm().errors[name]
  const described = classes(hint ? `${id}-hint` : null, message && `${id}-error`)
  return { id, error: message, describedBy: described || undefined }
}

/** What was typed before, else the value that the page gives; a list gives its first. */
export const useKept = (name: string, value?: string): string | undefined => {
  const kept = useForm().kept[name]
  return (Array.isArray(kept) ? kept[0] : kept) ?? value
}

/** What was ticked before, else the values that the page gives. */
export const useKeptList = (name: string, values: readonly string[] = []): readonly string[] => {
  const { kept } = useForm()
  if (Object.keys(kept).length === 0) return values
  return [kept[name] ?? []].flat()
}

/** The mark beside the label of a field that may stay empty. */
export const OptionalMark = () => (
  <span class="snijvlak-optional">{uiTexts(useLang()).optional}</span>
)

/** Hint under a label. */
export const Hint = ({ id, children }: { id: string; children: Child }) => (
  <div class="utrecht-form-field-description" id={id}>
    {children}
  </div>
)

/** Message at the field, tied to it by `aria-describedby`. */
export const FieldError = ({ id, children }: { id: string; children: Child }) => (
  <div class="utrecht-form-field-error-message" id={id}>
    <span class="snijvlak-hidden">{uiTexts(useLang()).errorPrefix} </span>
    {children}
  </div>
)

const fieldClass = (error: string | undefined): string =>
  classes('utrecht-form-field', error && 'utrecht-form-field--invalid')

/** Label, hint and error around one input. */
export const Field = (props: FieldProps & { state: FieldState; children: Child }) => {
  const { id, error } = props.state
  return (
    <div class={fieldClass(error)}>
      <label class="utrecht-form-label" for={id}>
        {props.label} {props.optional && <OptionalMark />}
      </label>
      {props.hint && <Hint id={`${id}-hint`}>{props.hint}</Hint>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {props.children}
    </div>
  )
}

/** Legend, hint and error around several inputs that answer one question. */
export const FieldGroup = (props: FieldProps & { state: FieldState; children: Child }) => {
  const { id, error, describedBy } = props.state
  return (
    <fieldset class={classes(fieldClass(error), 'snijvlak-group')} aria-describedby={describedBy}>
      <legend class="utrecht-form-label">
        {props.label} {props.optional && <OptionalMark />}
      </legend>
      {props.hint && <Hint id={`${id}-hint`}>{props.hint}</Hint>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {props.children}
    </fieldset>
  )
}
