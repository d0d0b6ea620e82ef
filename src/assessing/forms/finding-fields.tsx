import type { Child } from 'hono/jsx'
import { Radios } from '../../ui/choice-fields.tsx'
import { Fieldset } from '../../ui/form.tsx'
import { TextArea, TextField } from '../../ui/text-fields.tsx'
import type { Lang } from '../../ui/texts.ts'
import { adviceTexts } from '../advice-texts.ts'
import { fieldsOf, type Judged } from '../findings.ts'

interface Props {
  item: Judged
  /** The question, or what was computed. */
  hint: Child
  /** Asks for the place in the text too. */
  withPlace: boolean
  lang: Lang
}

/** The finding on one criterion or condition: met or not, why, and where one can see it. */
export const FindingFields = ({ item, hint, withPlace, lang }: Props) => {
  const texts = adviceTexts(lang)
  const names = fieldsOf(item.id)
  return (
    <Fieldset legend={item.name} hint={hint}>
      <Radios
        name={names.finding}
        label={texts.finding}
        inline
        options={[
          { value: 'meets', label: texts.meets },
          { value: 'meets-with-remarks', label: texts.remarks },
          { value: 'does-not-meet', label: texts.fails },
        ]}
      />
      <TextArea name={names.reason} label={texts.why} hint={texts.whyHint} rows={3} optional />
      {withPlace && (
        <TextField name={names.place} label={texts.place} hint={texts.placeHint} optional />
      )}
    </Fieldset>
  )
}
