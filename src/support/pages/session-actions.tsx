import type { Child } from 'hono/jsx'
import { DUTCH_TIME } from '../../platform/time.ts'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-fields.tsx'
import { useLang } from '../../ui/context.ts'
import { DateField } from '../../ui/date-field.tsx'
import { formatTime } from '../../ui/dates.ts'
import { Details } from '../../ui/details.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { TextArea, TextField } from '../../ui/text-fields.tsx'
import { adviserTexts } from '../sessions/adviser-texts.ts'
import { DURATIONS } from '../sessions/plan-form.ts'
import {
  isOpen,
  type PlannedSession,
  sessionOf,
  type WorkSession,
} from '../sessions/work-session.ts'
import type { Faults } from './session-form.ts'

/** The forms on the page of a request, by the last part of their address. */
export type SessionAction = 'plannen' | 'antwoorden' | 'klaar' | 'afzeggen'

interface ActionsProps {
  request: WorkSession
  /** The form that came back, with its faults. */
  failed: { action: SessionAction; faults: Faults } | null
}

interface ActionFormProps extends ActionsProps {
  action: SessionAction
  children: Child
}

const ActionForm = ({ request, failed, action, children }: ActionFormProps) => (
  <Form
    action={`/werksessies/${request.id}/${action}`}
    id={`formulier-${action}`}
    {...(failed?.action === action ? failed.faults : {})}
  >
    <Hidden name="version" value={String(request.version)} />
    {children}
  </Form>
)

const dayOf = (session: PlannedSession | null, request: WorkSession) =>
  session
    ? session.start.toZonedDateTimeISO(DUTCH_TIME).toPlainDate()
    : (request.wish.days[0] ?? null)

const lengthOf = (session: PlannedSession | null): number =>
  session ? session.start.until(session.end).total('minutes') : 90

const PlanFields = ({ request }: { request: WorkSession }) => {
  const texts = adviserTexts(useLang())
  const session = sessionOf(request.life)
  return (
    <>
      <DateField name="day" label={texts.day} value={dayOf(session, request)} />
      <TextField
        name="start"
        label={texts.start}
        hint={texts.startHint}
        width="s"
        value={session ? formatTime(session.start) : ''}
      />
      <Select
        name="duration"
        label={texts.duration}
        empty={false}
        value={String(lengthOf(session))}
        options={DURATIONS.map((n) => ({ value: String(n), label: texts.minutes(n) }))}
      />
      <TextField
        name="place"
        label={texts.place}
        hint={texts.placeHint}
        value={session?.place ?? ''}
        optional
      />
      <TextField name="link" label={texts.link} type="url" value={session?.link ?? ''} optional />
      <TextArea name="note" label={texts.note} value={session?.note ?? ''} rows={4} optional />
    </>
  )
}

const Plan = (props: ActionsProps) => {
  const texts = adviserTexts(useLang())
  const moving = props.request.life.state === 'planned'
  const form = (
    <ActionForm {...props} action="plannen">
      <PlanFields request={props.request} />
      <ActionGroup>
        <Button look="primary">{moving ? texts.moveButton : texts.planButton}</Button>
      </ActionGroup>
    </ActionForm>
  )
  if (!moving)
    return (
      <>
        <h2>{texts.plan}</h2>
        {form}
      </>
    )
  return (
    <>
      <h2>{texts.actions}</h2>
      <Details summary={texts.move} id="verzetten" open={props.failed?.action === 'plannen'}>
        {form}
      </Details>
    </>
  )
}

/** Writing to who asked; possible in every state. */
export const ReplyForm = (props: ActionsProps) => {
  const texts = adviserTexts(useLang())
  return (
    <ActionForm {...props} action="antwoorden">
      <TextArea name="message" label={texts.reply} rows={5} maxlength={4000} />
      <ActionGroup>
        <Button>{texts.replyButton}</Button>
      </ActionGroup>
    </ActionForm>
  )
}

const Finish = (props: ActionsProps) => {
  const texts = adviserTexts(useLang())
  return (
    <Details summary={texts.finish} id="klaar" open={props.failed?.action === 'klaar'}>
      <p>{texts.finishHelp}</p>
      <ActionForm {...props} action="klaar">
        <Button>{texts.finishButton}</Button>
      </ActionForm>
    </Details>
  )
}

const Cancel = (props: ActionsProps) => {
  const texts = adviserTexts(useLang())
  return (
    <Details summary={texts.cancel} id="afzeggen" open={props.failed?.action === 'afzeggen'}>
      <ActionForm {...props} action="afzeggen">
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          rows={4}
          maxlength={4000}
        />
        <ActionGroup>
          <Button negative>{texts.cancelButton}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  )
}

/** Planning, moving, ending: only what the state allows. */
export const SessionActions = (props: ActionsProps) =>
  isOpen(props.request.life) ? (
    <>
      <Plan {...props} />
      <Finish {...props} />
      <Cancel {...props} />
    </>
  ) : null
