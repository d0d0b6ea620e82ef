import { hasRole } from '../../access/index.ts'
import { fileSize } from '../../platform/documents/format.ts'
import { clock, DeadlineList } from '../../scheme/index.ts'
import { Panel, Stack } from '../../ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { type FieldErrors, type Kept, useLang } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-fields.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { pathOf } from '../application.ts'
import { casePageTexts } from '../case-page-texts.ts'
import type { CaseDocument } from '../document.store.ts'
import { clockEvents, type TimelineEvent } from '../event.store.ts'
import type { FileView } from '../file-view.ts'
import { filingTexts } from '../filing-texts.ts'
import { movesFrom } from '../life/make-move.ts'
import { nextActor } from '../life/next.ts'
import type { LifeState } from '../life/state.ts'
import type { Message } from '../message.store.ts'
import type { Named } from '../people.store.ts'
import { ANSWERS, MOVE_PATHS, schoolMoves } from '../school-moves-on-page.ts'
import { bodyName, schoolTimeline } from '../timeline.ts'
import { Asked } from './asked.tsx'
import type { OwnVisit } from './own-application.tsx'
import { StateBadge } from './state-badge.tsx'
import { StepTasks } from './task-list.tsx'

/** Everything of a filed case that its page shows. */
export interface CaseProps {
  own: OwnVisit
  view: FileView
  events: readonly TimelineEvent[]
  messages: readonly Message[]
  documents: readonly CaseDocument[]
  names: ReadonlyMap<string, Named>
  /** The code of the cross-over in the register, once it is approved. */
  code: string | null
  errors: FieldErrors
  kept: Kept
}

const decisionIn = (life: LifeState): string | null => {
  if (life.state === 'in-objection') return life.against.decision.reason
  return 'decision' in life ? life.decision.reason : null
}

const Facts = ({ own: { visit }, view: { application } }: CaseProps) => {
  const { lang, today } = visit
  const texts = casePageTexts(lang)
  const { life, filing } = application
  const next = nextActor(life, today)
  const until = 'until' in life ? ` ${texts.untilDay(formatDate(life.until, lang))}.` : ''
  return (
    <DataList
      items={[
        { term: texts.status, value: <StateBadge life={life} /> },
        { term: filingTexts(lang).reference, value: <strong>{filing?.reference}</strong> },
        { term: filingTexts(lang).filedOn, value: filing && formatDateTime(filing.filedAt, lang) },
        { term: texts.next, value: `${texts[next]}.${next === 'school' ? until : ''}` },
      ]}
    />
  )
}

const Actions = ({ own, view: { application } }: CaseProps) => {
  const lang = useLang()
  const texts = casePageTexts(lang)
  const moves = schoolMoves(movesFrom(application.life))
  if (moves.length === 0) return null
  return (
    <section id="acties">
      <h2>{texts.whatYouCanDo}</h2>
      {!hasRole(own.person, 'board') && <p>{texts.onlyBoard}</p>}
      <ActionGroup>
        {moves.map((kind) => (
          <ButtonLink
            href={`${pathOf(application)}/actie/${MOVE_PATHS[kind]}`}
            look={ANSWERS.includes(kind) ? 'primary' : 'secondary'}
          >
            {texts.move[kind]}
          </ButtonLink>
        ))}
      </ActionGroup>
    </section>
  )
}

const Decision = ({ view, code }: CaseProps) => {
  const texts = casePageTexts(useLang())
  const reason = decisionIn(view.application.life)
  if (reason === null) return null
  return (
    <section id="besluit">
      <h2>{texts.decision}</h2>
      <p>{reason}</p>
      {code && (
        <p>
          <a class="nl-link" href={`/register/${code}`}>
            {texts.inRegister(code)}
          </a>
        </p>
      )}
    </section>
  )
}

const Documents = ({ view: { application }, documents }: CaseProps) => {
  const lang = useLang()
  const texts = casePageTexts(lang)
  return (
    <section id="documenten">
      <h2>{texts.documents}</h2>
      <ul>
        {documents.map(({ id, name, size, at }) => (
          <li>
            <a class="nl-link" href={`${pathOf(application)}/document/${id}`}>
              {name}
            </a>{' '}
            ({fileSize(size, lang)}), {formatDate(at, lang)}
          </li>
        ))}
        <li>
          <a class="nl-link" href={`${pathOf(application)}/overzicht`}>
            {filingTexts(lang).overview}
          </a>
        </li>
      </ul>
    </section>
  )
}

const Messages = ({ view: { application }, messages, errors, kept }: CaseProps) => {
  const lang = useLang()
  const texts = casePageTexts(lang)
  return (
    <section id="berichten">
      <h2>{texts.messages}</h2>
      {messages.length === 0 && <p>{texts.noMessages}</p>}
      <Stack>
        {messages.map(({ id, authorName, body, text, at }) => (
          <Panel id={`bericht-${id}`}>
            <p>
              <strong>
                {body === 'school' ? authorName : bodyName(body, lang)}, {formatDateTime(at, lang)}
              </strong>
            </p>
            {text.split('\n').map((line) => line && <p>{line}</p>)}
          </Panel>
        ))}
      </Stack>
      <Form action={`${pathOf(application)}/berichten`} errors={errors} kept={kept}>
        <TextArea name="bericht" label={texts.yourMessage} hint={texts.messageHint} />
        <Button id="bericht-versturen" icon="send">
          {texts.send}
        </Button>
      </Form>
    </section>
  )
}

const Dates = ({ own: { visit }, view: { scheme }, events }: CaseProps) => {
  const { lang, today } = visit
  const texts = casePageTexts(lang)
  const { deadlines } = clock(scheme, clockEvents(events), today)
  return (
    <section id="termijnen">
      <h2>{texts.dates}</h2>
      <p>{texts.datesLead}</p>
      <DeadlineList deadlines={deadlines} lang={lang} />
    </section>
  )
}

/** A filed application for its school: where it stands, what is asked, what happened, by when, and what was said. */
export const CaseView = (props: CaseProps) => {
  const lang = useLang()
  const { view, events, names } = props
  const { life } = view.application
  const withSchool = ['incomplete', 'adjusting', 'working-out'].includes(life.state)
  return (
    <>
      <Facts {...props} />
      <Asked life={life} />
      <Decision {...props} />
      <Actions {...props} />
      {withSchool && <StepTasks view={view} />}
      <Documents {...props} />
      <section id="tijdlijn">
        <h2>{casePageTexts(lang).timeline}</h2>
        <Timeline entries={schoolTimeline(events, names, lang)} />
      </section>
      <Dates {...props} />
      <Messages {...props} />
    </>
  )
}
