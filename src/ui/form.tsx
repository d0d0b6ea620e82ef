import type { Child } from 'hono/jsx'
import { type FieldErrors, FormContext, type Kept, useLang, WHOLE_FORM } from './context.ts'
import { Icon } from './icon.tsx'
import { uiTexts } from './ui.texts.ts'

export interface FormProps {
  action?: string
  method?: 'post' | 'get'
  id?: string
  errors?: FieldErrors
  kept?: Kept
  /** For a form with a file. */
  multipart?: boolean
  /** Leave out the summary when the page shows one itself. */
  summary?: boolean
  /** `false` sends the form as a whole page on a live page. */
  live?: boolean
  /** On a live page: the answer refreshes this page in place, whatever stands behind the # of its address. */
  refresh?: boolean
  children: Child
}

/** A form: hands faults and kept input to its fields, starts with the summary of faults. */
export const Form = (props: FormProps) => {
  const { errors = {}, kept = {}, summary = true } = props
  return (
    <FormContext.Provider value={{ errors, kept }}>
      <form
        class="snijvlak-form"
        action={props.action}
        method={props.method ?? 'post'}
        id={props.id}
        enctype={props.multipart ? 'multipart/form-data' : undefined}
        data-turbo={props.live === false ? 'false' : undefined}
        data-turbo-action={props.refresh ? 'replace' : undefined}
        novalidate
      >
        {summary && <ErrorSummary errors={errors} />}
        {props.children}
      </form>
    </FormContext.Provider>
  )
}

/** All faults of a form as links to the inputs themselves; takes the focus when the page opens. */
export const ErrorSummary = ({ errors, id = 'fouten' }: { errors: FieldErrors; id?: string }) => {
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <div class="snijvlak-error-summary" id={id} role="alert" tabindex={-1} autofocus>
      <h2 class="nl-heading nl-heading--level-3">
        <Icon name="alert-triangle" /> {uiTexts(useLang()).errorSummary(entries.length)}
      </h2>
      <ul>
        {entries.map(([field, message]) => (
          <li>
            {field === WHOLE_FORM ? (
              message
            ) : (
              <a class="nl-link" href={`#${field}`} data-turbo="false">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FieldsetProps {
  legend: Child
  hint?: Child
  children: Child
}

/** Several fields that belong together under one heading. */
export const Fieldset = ({ legend, hint, children }: FieldsetProps) => (
  <fieldset class="snijvlak-fieldset">
    <legend class="nl-heading nl-heading--level-3">{legend}</legend>
    {hint && <div class="utrecht-form-field-description">{hint}</div>}
    {children}
  </fieldset>
)

/** A value that goes along unseen. */
export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)
