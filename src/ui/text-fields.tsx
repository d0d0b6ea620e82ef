import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { useLang } from './context.ts'
import { Field, type FieldProps, useField, useKept } from './field.tsx'
import { uiTexts } from './ui.texts.ts'

/** Width that hints at how much to fill in; a phone uses the whole line. */
export type FieldWidth = 'xs' | 's' | 'm' | 'l' | 'full'

export interface TextFieldProps extends FieldProps {
  value?: string
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'
  inputmode?: 'numeric' | 'decimal' | 'text' | 'email' | 'tel' | 'url'
  /** What the browser may fill in by itself, for instance `email` or `name`. */
  autocomplete?: string
  width?: FieldWidth
  maxlength?: number
  /** Unit behind the box, for instance `SBU`. */
  suffix?: string
  readonly?: boolean
}

const box = (width: FieldWidth): string =>
  classes('utrecht-textbox', 'utrecht-textbox--html-input', `snijvlak-width-${width}`)

/** One line of text. Numbers: `inputmode="numeric"` and a narrow width, never `type=number`. */
export const TextField = (props: TextFieldProps) => {
  const state = useField(props)
  const { type = 'text', inputmode, autocomplete, maxlength, width = 'l', readonly } = props
  const suffixId = props.suffix ? `${state.id}-suffix` : undefined
  return (
    <Field {...props} state={state}>
      <div class="snijvlak-affixed">
        <input
          class={box(width)}
          id={state.id}
          name={props.name}
          value={useKept(props.name, props.value)}
          aria-describedby={classes(state.describedBy, suffixId) || undefined}
          aria-invalid={state.error ? 'true' : undefined}
          {...{ type, inputmode, autocomplete, maxlength, readonly }}
        />
        {props.suffix && <span id={suffixId}>{props.suffix}</span>}
      </div>
    </Field>
  )
}

export interface TextAreaProps extends FieldProps {
  value?: string
  rows?: number
  maxlength?: number
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => {
  const state = useField(props)
  return (
    <Field {...props} state={state}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={state.id}
        name={props.name}
        rows={props.rows ?? 5}
        maxlength={props.maxlength}
        aria-describedby={state.describedBy}
        aria-invalid={state.error ? 'true' : undefined}
      >
        {useKept(props.name, props.value) ?? ''}
      </textarea>
    </Field>
  )
}

export interface FileFieldProps extends FieldProps {
  /** Kinds of file that the browser offers, for instance `.pdf,.docx`. */
  accept?: string
  multiple?: boolean
  /** What is kept already, shown above the box, so that nobody uploads twice. */
  current?: Child
}

/** A file; needs `multipart` on the form. */
export const FileField = (props: FileFieldProps) => {
  const state = useField(props)
  const lang = useLang()
  return (
    <Field {...props} state={state}>
      {props.current && (
        <p class="snijvlak-current-file">
          {uiTexts(lang).currentFile}: {props.current}
        </p>
      )}
      <input
        class="snijvlak-file"
        type="file"
        id={state.id}
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
        aria-describedby={state.describedBy}
        aria-invalid={state.error ? 'true' : undefined}
      />
    </Field>
  )
}
