import { Button } from '../../ui/button.tsx'
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

/** Asks for the code of another qualification and goes to the comparison. */
export const CompareForm = ({ first, second, day, errors }: CompareFormProps) => {
  const texts = structureTexts(useLang())
  return (
    <form action="/kwalificaties/vergelijk" method="get">
      {second === undefined && first !== undefined ? (
        <>
          <h2>{texts.compare}</h2>
          <Hidden name="a" value={first} />
        </>
      ) : (
        <TextField
          name="a"
          label={texts.compareFirst}
          hint={texts.compareHint}
          value={first ?? ''}
          width="s"
          maxlength={5}
          {...(errors?.a ? { error: errors.a } : {})}
        />
      )}
      <TextField
        name="b"
        label={
          first !== undefined && second === undefined ? texts.compareWith : texts.compareSecond
        }
        hint={texts.compareHint}
        value={second ?? ''}
        width="s"
        maxlength={5}
        {...(errors?.b ? { error: errors.b } : {})}
      />
      {day.chosen && <Hidden name="op" value={day.on.toString()} />}
      <Button>{texts.compare}</Button>
    </form>
  )
}
