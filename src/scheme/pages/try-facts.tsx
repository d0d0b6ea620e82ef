import { z } from 'zod'
import type { PlainDate } from '../../platform/time.ts'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { Checkboxes, Radios, Select } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { type FormResult, readForm } from '../../ui/forms.ts'
import type { FieldErrors, Kept } from '../../ui/context.ts'
import { dayInput, decimalInput, wholeInput } from '../../ui/inputs.ts'
import { TextField } from '../../ui/text-fields.tsx'
import { KINDS, LEVELS, PATHWAYS, SCHOOLS } from '../describe-fields.ts'
import { type Facts, NOTHING_KNOWN } from '../facts.ts'
import type { Language } from '../localized.ts'
import type { Choice } from '../setting.ts'
import { tryTexts } from '../try-texts.ts'

const level = z.enum(['1', '2', '3', '4']).transform((text) => Number(text) as 1 | 2 | 3 | 4)
const count = wholeInput({ min: 0, max: 100_000 }).optional()

const schema = z.object({
  soort: z.enum(['new', 'shortened']).optional(),
  ingediend: dayInput().optional(),
  niveau: level.optional(),
  leerweg: z.array(z.enum(['bol', 'bbl'])).optional(),
  jaren: decimalInput({ min: 0.5, max: 8 }).optional(),
  instroom: dayInput().optional(),
  toestemmingen: count,
  aanvragen: count,
  school: z.enum(['roc', 'aoc', 'vakinstelling', 'other']).optional(),
  studielast: count,
  keuzedelen: count,
})

const labels = (lang: Language): Record<keyof z.output<typeof schema>, string> => {
  const texts = tryTexts(lang)
  return {
    soort: texts.kind,
    ingediend: texts.filing,
    niveau: texts.level,
    leerweg: texts.pathways,
    jaren: texts.years,
    instroom: texts.intake,
    toestemmingen: texts.permissions,
    aanvragen: texts.openApplications,
    school: texts.school,
    studielast: texts.studyLoad,
    keuzedelen: texts.electives,
  }
}

const factsOf = (filled: z.output<typeof schema>, today: PlainDate): Facts => {
  const known = <T,>(value: T | undefined): T | 'unknown' => value ?? 'unknown'
  const { leerweg = [] } = filled
  return {
    ...NOTHING_KNOWN,
    kind: known(filled.soort),
    filingDate: filled.ingediend ?? today,
    level: known(filled.niveau),
    pathways: leerweg.length > 0 ? leerweg : 'unknown',
    durationYears: known(filled.jaren),
    firstIntake: known(filled.instroom),
    permissions: known(filled.toestemmingen),
    openApplications: known(filled.aanvragen),
    institutionType: known(filled.school),
    studyLoad: known(filled.studielast),
    electiveLoad: known(filled.keuzedelen),
  }
}

/** Reads the facts that were typed; what was left open is unknown, the day of filing is then today. */
export const readFacts = (
  query: URLSearchParams,
  today: PlainDate,
  lang: Language,
): FormResult<Facts> => {
  const lower = Object.fromEntries(
    Object.entries(labels(lang)).map(([name, label]) => [
      name,
      label.charAt(0).toLowerCase() + label.slice(1),
    ]),
  )
  const result = readForm(schema, query, { lang, labels: lower })
  return result.ok ? { ok: true, value: factsOf(result.value, today) } : result
}

const options = (choices: readonly Choice[], lang: Language) =>
  choices.map(({ value, label }) => ({ value: String(value), label: label[lang] }))

interface Props {
  action: string
  today: PlainDate
  lang: Language
  errors: FieldErrors
  kept: Kept
}

/** A plain form for the facts that matter most. */
export const FactsForm = ({ action, today, lang, errors, kept }: Props) => {
  const texts = tryTexts(lang)
  const number = (name: string, label: string, suffix?: string) => (
    <TextField
      {...{ name, label }}
      {...(suffix ? { suffix } : {})}
      optional
      width="s"
      inputmode="numeric"
    />
  )
  return (
    <Form action={action} method="get" errors={errors} kept={kept}>
      <Hidden name="wat" value="feiten" />
      <Radios name="soort" label={texts.kind} optional inline options={options(KINDS, lang)} />
      <DateField name="ingediend" label={texts.filing} value={today} />
      <Select
        name="niveau"
        label={texts.level}
        optional
        empty={texts.unknown}
        options={options(LEVELS, lang)}
      />
      <Checkboxes
        name="leerweg"
        label={texts.pathways}
        optional
        inline
        options={options(PATHWAYS, lang)}
      />
      {number('jaren', texts.years, texts.yearUnit)}
      <DateField name="instroom" label={texts.intake} optional />
      {number('toestemmingen', texts.permissions)}
      {number('aanvragen', texts.openApplications)}
      <Select
        name="school"
        label={texts.school}
        optional
        empty={texts.unknown}
        options={options(SCHOOLS, lang)}
      />
      {number('studielast', texts.studyLoad, 'SBU')}
      {number('keuzedelen', texts.electives, 'SBU')}
      <ActionGroup>
        <Button look="primary" name="actie" value="beoordeel">
          {texts.judge}
        </Button>
      </ActionGroup>
    </Form>
  )
}
