import { get, post, type Route, signedIn } from '../../access/index.ts'
import { renderReason, windowOnDay } from '../../scheme/index.ts'
import { keptOf } from '../../ui/forms.ts'
import { allOrNothing } from '../all-or-nothing.ts'
import { pathOf } from '../application.ts'
import { casePageTexts } from '../case-page-texts.ts'
import { documentsOf } from '../document.store.ts'
import { eventsOfCase } from '../event.store.ts'
import type { FileView } from '../file-view.ts'
import { messagesOf } from '../message.store.ts'
import type { Neighbours } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { namesOf } from '../people.store.ts'
import { sendMessage } from '../send-message.ts'
import { type CaseProps, CaseView } from './case-view.tsx'
import { crumbsOf, ownApplication, type OwnVisit, titleOf, viewOwn } from './own-application.tsx'
import { DraftTasks } from './task-list.tsx'

type Faults = Pick<CaseProps, 'errors' | 'kept'>

const NONE: Faults = { errors: {}, kept: {} }

/** Why nothing can be filed today, in the words of the scheme; `null` when it can. */
const closedToday = ({ visit }: OwnVisit, { scheme, context }: FileView): string | null => {
  const window = windowOnDay(scheme, context.kind, visit.today)
  return window.kind === 'open' ? null : renderReason(window.reason, visit.lang)
}

const showDraft = async (own: OwnVisit, view: FileView) => {
  const { visit, application } = own
  const texts = pageTexts(visit.lang)
  const names = await namesOf(visit.services.db, [application.changedBy])
  return visit.page(
    {
      title: titleOf(application, visit.lang),
      lead: texts.stepsLead,
      breadcrumb: crumbsOf(own),
    },
    <DraftTasks
      view={view}
      changedBy={names.get(application.changedBy)?.name ?? ''}
      closed={closedToday(own, view)}
    />,
  )
}

/** The code that an approved application got in the register. */
const codeOf = async ({ visit, application, neighbours }: OwnVisit): Promise<string | null> => {
  const { filing, life, organisationId } = application
  if (life.state !== 'approved') return null
  const held = await neighbours.permissionsOf(visit.services.db, organisationId)
  return held.find(({ reference }) => reference === filing?.reference)?.code ?? null
}

const showCase = async (own: OwnVisit, view: FileView, faults: Faults) => {
  const { visit, application } = own
  const { db } = visit.services
  const [events, messages, documents] = await Promise.all([
    eventsOfCase(db, application.id),
    messagesOf(db, application.id),
    documentsOf(db, application.id),
  ])
  const names = await namesOf(
    db,
    events.map(({ actorId }) => actorId),
  )
  const code = await codeOf(own)
  const faulty = Object.keys(faults.errors).length > 0
  return visit.page(
    {
      title: titleOf(application, visit.lang),
      breadcrumb: crumbsOf(own),
      faulty,
      status: faulty ? 422 : 200,
    },
    <CaseView {...{ own, view, events, messages, documents, names, code, ...faults }} />,
  )
}

const show = async (own: OwnVisit) => {
  const view = await viewOwn(own, own.application)
  return own.application.filing ? showCase(own, view, NONE) : showDraft(own, view)
}

const send = async (own: OwnVisit) => {
  const { visit, application, person } = own
  const form = await visit.form()
  const typed = form.get('bericht')
  const sent = await allOrNothing(visit.services.db, (tx) =>
    sendMessage(tx, visit.services, {
      applicationId: application.id,
      text: typeof typed === 'string' ? typed.replaceAll('\r\n', '\n') : '',
      actor: person,
      now: visit.now,
    }),
  )
  const texts = casePageTexts(visit.lang)
  if (sent.ok)
    return visit.redirect(`${pathOf(application)}#berichten`, {
      kind: 'success',
      text: texts.sent,
    })
  if (sent.error.code === 'not-found') return visit.notFound()
  const bericht = sent.error.code === 'text-missing' ? texts.messageMissing : texts.messageTooLong
  const view = await viewOwn(own, application)
  return showCase(own, view, { errors: { bericht }, kept: keptOf(form) })
}

/** An application: the task list of a draft, the status page of one that was filed. */
export const applicationRoutes = (neighbours: Neighbours): Route[] => [
  get('/aanvragen/:id', signedIn, ownApplication(neighbours, show)),
  post('/aanvragen/:id/berichten', signedIn, ownApplication(neighbours, send)),
]
