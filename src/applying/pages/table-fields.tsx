import type { Child } from 'hono/jsx'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice-fields.tsx'
import { useLang } from '../../ui/context.ts'
import { DateField } from '../../ui/date-field.tsx'
import { formatDate } from '../../ui/dates.ts'
import { Fieldset, Hidden } from '../../ui/form.tsx'
import { TextArea, TextField } from '../../ui/text-fields.tsx'
import { textOf } from '../answers.ts'
import { pageTexts } from '../page-texts.ts'
import { rowName } from '../question-label.ts'
import { cohortRows, offeredPathways, type StepContext } from '../step-context.ts'
import { ASKED_FIELD, ROW_FIELD, rowAnswers, rowsOf, type StepId } from '../step.ts'
import { stepOf } from '../steps.ts'
import { type FieldsProps, LastStart, useWords, YesNo } from './step-fields.tsx'
import { Suggestions } from './suggestions.tsx'

interface RowsProps extends FieldsProps {
  step: StepId
  /** The fields of one row. */
  children: (row: string, name: string) => Child
}

/** The rows of a table, one to begin with, each with a way to take it away; and a way to add one. */
const Rows = ({ step, context, children }: RowsProps) => {
  const lang = useLang()
  const texts = pageTexts(lang)
  const definition = stepOf(step)
  const kept = rowsOf(definition, context.answers)
  const rows = kept.length > 0 ? kept : [`${definition.rows?.letter ?? ''}1`]
  const word = rowName(step, context.answers, `${definition.rows?.letter ?? ''}1`, lang)
  return (
    <>
      {rows.map((row) => {
        const name = rowName(step, context.answers, row, lang)
        return (
          <Fieldset legend={name}>
            <Hidden name={ROW_FIELD} value={row} />
            {children(row, name)}
            {kept.length > 0 && (
              <Button look="subtle" negative name="rij-weg" value={row} id={`weg-${row}`}>
                {texts.removeRow(name)}
              </Button>
            )}
          </Fieldset>
        )
      })}
      <p>
        <Button name="actie" value="rij-erbij" icon="plus" id="rij-erbij">
          {texts.addRow(word.replace(/ \d+$/, ''))}
        </Button>
      </p>
    </>
  )
}

const CohortFields = ({ row, context }: FieldsProps & { row: string }) => {
  const texts = pageTexts(useLang())
  const pathways =
    context.facts.pathways === 'unknown'
      ? offeredPathways(context.content, context.scheme)
      : context.facts.pathways
  return (
    <>
      <DateField name={`${row}.start`} {...useWords('cohorts.start')} />
      <Hidden name={ASKED_FIELD} value={`${row}.pathway`} />
      <Radios
        name={`${row}.pathway`}
        {...useWords('cohorts.pathway')}
        options={pathways.map((value) => ({ value, label: texts[value] }))}
      />
      <TextField
        name={`${row}.students`}
        {...useWords('cohorts.students')}
        inputmode="numeric"
        width="s"
      />
    </>
  )
}

/** Cohorts: when, which pathway, how many students. */
export const CohortsFields = ({ context }: FieldsProps) => (
  <>
    <LastStart context={context} />
    <Rows step="cohorts" context={context}>
      {(row) => <CohortFields row={row} context={context} />}
    </Rows>
  </>
)

/** What a cohort is called where places are asked for it. */
const cohortLabels = ({ answers }: StepContext, lang: 'nl' | 'en') => {
  const texts = pageTexts(lang)
  return cohortRows(answers).map(({ row, start, pathway }, i) => {
    const about = [pathway, start && formatDate(start, lang)].filter(Boolean).join(', ')
    return { row, label: texts.placesFor(texts.cohortName(i + 1, about)) }
  })
}

const Places = ({ row, context }: FieldsProps & { row: string }) => {
  const lang = useLang()
  const labels = cohortLabels(context, lang)
  return (
    <>
      {labels.map((cohort) => (
        <TextField
          name={`${row}.places.${cohort.row}`}
          label={cohort.label}
          inputmode="numeric"
          width="s"
          optional={labels.length > 1}
        />
      ))}
    </>
  )
}

const CompanyFields = ({ row, context }: FieldsProps & { row: string }) => {
  const { pathways } = context.facts
  const asksPay = pathways !== 'unknown' && pathways.includes('bbl')
  return (
    <>
      <TextField name={`${row}.name`} {...useWords('companies.name')} autocomplete="off" />
      <TextField name={`${row}.contact`} {...useWords('companies.contact')} autocomplete="off" />
      <TextField
        name={`${row}.email`}
        label={useWords('companies.email').label}
        type="email"
        autocomplete="off"
        optional
      />
      <TextArea name={`${row}.need`} {...useWords('companies.need')} />
      <Places row={row} context={context} />
      {asksPay && <YesNo name={`${row}.marketPay`} words="companies.marketPay" />}
      <YesNo name={`${row}.signed`} words="companies.signed" />
    </>
  )
}

/** Companies: who they are, why they need it, how many places they promise, pay, signature. */
export const CompaniesFields = ({ context }: FieldsProps) => {
  const texts = pageTexts(useLang())
  return (
    <>
      {cohortRows(context.answers).length === 0 && (
        <Alert kind="warning">
          <p>{texts.cohortsFirst}</p>
          <p>
            <a class="nl-link" href="cohorten">
              {texts.toCohorts}
            </a>
          </p>
        </Alert>
      )}
      <Rows step="companies" context={context}>
        {(row) => <CompanyFields row={row} context={context} />}
      </Rows>
    </>
  )
}

const FallbackFields = ({ row, context }: FieldsProps & { row: string }) => {
  const texts = pageTexts(useLang())
  const code = textOf(rowAnswers(stepOf('fallback'), context.answers, row)['code'])
  const known = context.qualifications.get(code)
  const words = useWords('fallback.code')
  const hint = known ? texts.foundAs(known.name) : words.hint
  return (
    <>
      <TextField
        name={`${row}.code`}
        label={words.label}
        hint={hint}
        inputmode="numeric"
        width="s"
      />
      <TextArea name={`${row}.reason`} {...useWords('fallback.reason')} />
    </>
  )
}

/** Fallback options: the ranking of the engine to choose from, or any code, with the school's own reason. */
export const FallbackStepFields = ({ context }: FieldsProps) => (
  <>
    <Suggestions context={context} />
    <Rows step="fallback" context={context}>
      {(row) => <FallbackFields row={row} context={context} />}
    </Rows>
  </>
)
