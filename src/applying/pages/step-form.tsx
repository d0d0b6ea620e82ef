import type { Child } from 'hono/jsx'
import { Alert } from '../../ui/alert.tsx'
import { Autosave } from '../../ui/autosave.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { type FieldErrors, type Kept, useLang } from '../../ui/context.ts'
import { formatTime } from '../../ui/dates.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import { answersOf } from '../answers.ts'
import { pathOf } from '../application.ts'
import { attachmentTexts } from '../attachment-texts.ts'
import type { FileView } from '../file-view.ts'
import type { CompositionChoice } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import type { Named } from '../people.store.ts'
import type { Step } from '../step.ts'
import { slotsOfStep } from '../steps.ts'
import { ProgrammeFields } from './programme-fields.tsx'
import { Slot } from './slot-files.tsx'
import { ApplicantFields, BranchFields, LabourMarketFields, StepIntro } from './step-fields.tsx'
import { CohortsFields, CompaniesFields, FallbackStepFields } from './table-fields.tsx'

/** A file that was not taken, and what to do. */
export interface RefusedFile {
  name: string
  text: string
}

export interface StepFormProps {
  view: FileView
  step: Step
  errors: FieldErrors
  refused: readonly RefusedFile[]
  /** What went wrong with the form as a whole. */
  trouble: string | null
  choices: readonly CompositionChoice[]
  names: ReadonlyMap<string, Named>
}

const fieldsOf = ({ step, view, choices }: StepFormProps): Child => {
  const { context } = view
  switch (step.id) {
    case 'programme':
      return <ProgrammeFields context={context} choices={choices} />
    case 'applicant':
      return <ApplicantFields />
    case 'labour-market':
      return <LabourMarketFields />
    case 'cohorts':
      return <CohortsFields context={context} />
    case 'companies':
      return <CompaniesFields context={context} />
    case 'fallback':
      return <FallbackStepFields context={context} />
    case 'branch':
      return <BranchFields />
    case 'documents':
      return null
  }
}

const Slots = ({ step, view, names }: StepFormProps) => {
  const { scheme, context, attachments } = view
  const slots = slotsOfStep(step, scheme, context.kind, view.facts)
  if (slots.length === 0 && step.id !== 'documents') return null
  return (
    <>
      <h2>{attachmentTexts(useLang()).files}</h2>
      {slots.map((slot) => (
        <Slot slot={slot} attachments={attachments} names={names} editable />
      ))}
      {step.id === 'documents' && (
        <Slot slot={null} attachments={attachments} names={names} editable />
      )}
    </>
  )
}

const Troubles = ({ refused, trouble, errors }: StepFormProps) => {
  const lang = useLang()
  const texts = attachmentTexts(lang)
  return (
    <>
      {trouble && (
        <Alert kind="error" live>
          {trouble}
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert kind="error" title={texts.refused} live id="geweigerd">
          <ul>
            {refused.map(({ name, text }) => (
              <li>
                <strong>{name}</strong>: {text}
              </li>
            ))}
          </ul>
          <p>{texts.refusedRest}</p>
        </Alert>
      )}
      {Object.keys(errors).length > 0 && <p>{pageTexts(lang).savedButFaults}</p>}
    </>
  )
}

/** The Enter key saves: without this the first button would be pressed, which may take something away. */
const SaveOnEnter = () => (
  <button
    class="snijvlak-hidden"
    type="submit"
    name="actie"
    value="bewaar"
    tabindex={-1}
    aria-hidden="true"
  />
)

/** The form of a step: everything typed shows as it was typed. */
export const StepForm = (props: StepFormProps) => {
  const { view, step, errors } = props
  const { application } = view
  const texts = pageTexts(useLang())
  return (
    <>
      <StepIntro step={step.id} context={view.context} />
      <Troubles {...props} />
      <Form
        action={`${pathOf(application)}/${step.path}`}
        errors={errors}
        kept={answersOf(view.answers, step.id) as Kept}
        multipart
      >
        <SaveOnEnter />
        <Hidden name="versie" value={String(application.version)} />
        {fieldsOf(props)}
        <Slots {...props} />
        <ActionGroup>
          <Button look="primary" name="actie" value="verder" id="verder">
            {texts.saveAndGoOn}
          </Button>
          <Button name="actie" value="bewaar" id="bewaar" icon="device-floppy">
            {texts.save}
          </Button>
          <a class="nl-link" href={pathOf(application)}>
            {texts.backToList}
          </a>
        </ActionGroup>
        <Autosave
          savedAt={formatTime(application.changedAt)}
          button={{ name: 'actie', value: 'bewaar' }}
        />
      </Form>
    </>
  )
}
