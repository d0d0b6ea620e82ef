import { contentHtml } from '../../platform/content/content.ts'
import { lastIntake } from '../../scheme/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/arrange.tsx'
import { Radios } from '../../ui/choice-fields.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { Hidden } from '../../ui/form.tsx'
import { TextArea, TextField } from '../../ui/text-fields.tsx'
import { formatNumber } from '../../ui/texts.ts'
import { pageTexts } from '../page-texts.ts'
import { ASKED_FIELD, type StepId } from '../step.ts'
import { durationOf, type StepContext } from '../step-context.ts'
import { type FieldLabel, fieldLabel } from '../step-texts.ts'
import { stepHints } from '../step-hints.ts'

/** What each form of a step is given. */
export interface FieldsProps {
  context: StepContext
}

/** Label and hint of a question, by `<step>.<field>`. */
export const useWords = (name: FieldLabel) => {
  const lang = useLang()
  return { label: fieldLabel(name, lang), hint: stepHints(lang)[name] }
}

/** The text above a step. */
export const StepIntro = ({ step, context }: FieldsProps & { step: StepId }) => {
  const name = step === 'programme' ? `${step}-${context.kind}` : step
  return <Prose html={contentHtml(useLang(), `applying/step-${name}`)} />
}

export const ApplicantFields = () => (
  <>
    <TextField name="name" {...useWords('applicant.name')} autocomplete="name" />
    <TextField name="role" {...useWords('applicant.role')} autocomplete="organization-title" />
    <TextField name="email" {...useWords('applicant.email')} type="email" autocomplete="email" />
    <TextField
      name="phone"
      {...useWords('applicant.phone')}
      type="tel"
      autocomplete="tel"
      width="m"
    />
  </>
)

export const LabourMarketFields = () => (
  <>
    <TextArea name="profession" {...useWords('labour-market.profession')} />
    <TextField name="region" {...useWords('labour-market.region')} />
    <TextArea name="demand" {...useWords('labour-market.demand')} rows={8} />
    <TextArea name="sources" {...useWords('labour-market.sources')} />
  </>
)

export const BranchFields = () => (
  <TextArea name="importance" {...useWords('branch.importance')} rows={8} />
)

interface YesNoProps {
  name: string
  words: FieldLabel
}

/** A question to answer with yes or no, which can also stay open. */
export const YesNo = ({ name, words }: YesNoProps) => {
  const texts = pageTexts(useLang())
  return (
    <>
      <Hidden name={ASKED_FIELD} value={name} />
      <Radios
        name={name}
        {...useWords(words)}
        inline
        options={[
          { value: 'ja', label: texts.yes },
          { value: 'nee', label: texts.no },
        ]}
      />
    </>
  )
}

/** The last day on which students can start, as the scheme and the duration make it. */
export const LastStart = ({ context }: FieldsProps) => {
  const lang = useLang()
  const years = durationOf(context.content, context.answers)
  if (years === null) return null
  const last = formatDate(lastIntake(context.scheme, years), lang)
  const { firstIntake } = context.facts
  const texts = pageTexts(lang)
  return (
    <Alert>
      <p>{texts.lastStart(last, formatNumber(years, lang, 1))}</p>
      {firstIntake !== 'unknown' && <p>{texts.firstIntake(formatDate(firstIntake, lang))}</p>}
    </Alert>
  )
}
