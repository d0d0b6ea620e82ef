import { Checkboxes, Radios } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea, TextField } from '../../ui/text-fields.tsx'
import type { Language } from '../localized.ts'
import { pageTexts } from '../page-texts.ts'
import type { Choice, SettingField } from '../setting.ts'

interface Props<K extends SettingField['kind']> {
  field: Extract<SettingField, { kind: K }>
  lang: Language
}

const options = (choices: readonly Choice[], lang: Language) =>
  choices.map(({ value, label }) => ({ value: String(value), label: label[lang] }))

const written = (value: number, lang: Language): string =>
  lang === 'nl' ? String(value).replace('.', ',') : String(value)

const NumberInput = ({ field, lang }: Props<'whole' | 'percent' | 'decimal'>) => (
  <TextField
    name={field.key}
    label={field.label[lang]}
    value={written(field.value, lang)}
    width="s"
    inputmode={field.kind === 'whole' ? 'numeric' : 'decimal'}
    {...(field.kind === 'percent' ? { suffix: '%' } : {})}
  />
)

const LengthInput = ({ field, lang }: Props<'length'>) => {
  const texts = pageTexts(lang)
  const inWeeks = 'weeks' in field.value
  const count = 'weeks' in field.value ? field.value.weeks : field.value.days
  return (
    <>
      <TextField
        name={field.key}
        label={field.label[lang]}
        value={String(count)}
        width="s"
        inputmode="numeric"
      />
      <Radios
        name={`${field.key}-unit`}
        label={texts.unit}
        value={inWeeks ? 'weeks' : 'days'}
        inline
        options={[
          { value: 'weeks', label: texts.weeks },
          { value: 'days', label: texts.days },
        ]}
      />
    </>
  )
}

const TextInput = ({ field, lang }: Props<'text'>) => {
  const texts = pageTexts(lang)
  const label = field.label[lang]
  return (
    <>
      <TextArea
        name={`${field.key}-nl`}
        label={`${label}: ${texts.inDutch}`}
        value={field.value.nl}
        rows={4}
      />
      <TextArea
        name={`${field.key}-en`}
        label={`${label}: ${texts.inEnglish}`}
        value={field.value.en}
        rows={4}
      />
    </>
  )
}

const ChoiceInput = ({ field, lang }: Props<'choice'>) => (
  <Radios
    name={field.key}
    label={field.label[lang]}
    value={field.value}
    options={options(field.options, lang)}
  />
)

const ChoicesInput = ({ field, lang }: Props<'choices'>) => (
  <Checkboxes
    name={field.key}
    label={field.label[lang]}
    values={field.value.map(String)}
    options={options(field.options, lang)}
  />
)

/** The input for one value of a setting. */
export const SettingInput = ({ field, lang }: { field: SettingField; lang: Language }) => {
  switch (field.kind) {
    case 'date':
      return <DateField name={field.key} label={field.label[lang]} value={field.value} />
    case 'choice':
      return <ChoiceInput field={field} lang={lang} />
    case 'choices':
      return <ChoicesInput field={field} lang={lang} />
    case 'length':
      return <LengthInput field={field} lang={lang} />
    case 'text':
      return <TextInput field={field} lang={lang} />
    case 'whole':
    case 'percent':
    case 'decimal':
      return <NumberInput field={field} lang={lang} />
  }
}
