import { Stack } from '../../ui/arrange.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { Hidden } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import { structureTexts } from '../texts.ts'
import type { AskedDay } from './day.tsx'

interface CompareFormProps {
  /** Code of the first; asked for when left out. */
  first?: string
  second?: string
  day: AskedDay
  errors?: { a?: string; b?: string }
}

interface CodeFieldProps {
  name: 'a' | 'b'
  label: string
  value: string | undefined
  error: string | undefined
}

const CodeField = ({ name, label, value, error }: CodeFieldProps) => (
  <TextField
    name={name}
    label={label}
    hint={structureTexts(useLang()).compareHint}
    value={value ?? ''}
    width="s"
    maxlength={5}
    {...(error ? { error } : {})}
  />
)

/** Asks for one or two codes and goes to the comparison. */
export const CompareForm = ({ first, second, day, errors }: CompareFormProps) => {
  const texts = structureTexts(useLang())
  const isOnPage = first !== undefined && second === undefined
  return (
    <form action="/kwalificaties/vergelijk" method="get">
      <h2>{texts.compare}</h2>
      <Stack gap="s">
        {isOnPage ? (
          <Hidden name="a" value={first} />
        ) : (
          <CodeField name="a" label={texts.compareFirst} value={first} error={errors?.a} />
        )}
        <CodeField
          name="b"
          label={isOnPage ? texts.compareWith : texts.compareSecond}
          value={second}
          error={errors?.b}
        />
        {day.chosen && <Hidden name="op" value={day.on.toString()} />}
        <ActionGroup>
          <Button>{texts.compare}</Button>
        </ActionGroup>
      </Stack>
    </form>
  )
}
