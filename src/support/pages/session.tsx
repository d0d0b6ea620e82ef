import { z } from 'zod'
import {
  get,
  hasRole,
  type Person,
  post,
  type Route,
  roles,
  type Visit,
} from '../../access/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Columns } from '../../ui/arrange.tsx'
import { WHOLE_FORM } from '../../ui/context.ts'
import { keptOf, readForm } from '../../ui/forms.ts'
import { adviserTexts } from '../sessions/adviser-texts.ts'
import { cancelWorkSession } from '../sessions/cancel-work-session.ts'
import { finishWorkSession } from '../sessions/finish-work-session.ts'
import type { SessionResult } from '../sessions/move-work-session.ts'
import { planSchema } from '../sessions/plan-form.ts'
import { planWorkSession } from '../sessions/plan-work-session.ts'
import { repliesOf } from '../sessions/reply.store.ts'
import { replyToWorkSession } from '../sessions/reply-to-work-session.ts'
import { sessionTexts } from '../sessions/texts.ts'
import { isOpen, type WorkSession } from '../sessions/work-session.ts'
import { readWorkSession } from '../sessions/work-session.store.ts'
import { ReplyForm, type SessionAction, SessionActions } from './session-actions.tsx'
import { PlanFacts, Replies, SessionBadge, WishFacts } from './session-facts.tsx'
import type { Faults } from './session-form.ts'

interface Shown {
  visit: Visit
  request: WorkSession
  failed: { action: SessionAction; faults: Faults } | null
}

/** A fault of a form that is no longer there, as the request has ended meanwhile. */
const Missed = ({ request, failed }: Shown) => {
  const message = failed?.faults.errors[WHOLE_FORM]
  const shown = isOpen(request.life) || failed?.action === 'antwoorden'
  return message === undefined || shown ? null : (
    <Alert kind="error" live>
      {message}
    </Alert>
  )
}

const Standing = (props: Shown) => {
  const { visit, request } = props
  const { life } = request
  const texts = adviserTexts(visit.lang)
  return (
    <div class="snijvlak-standing">
      <Missed {...props} />
      <p>
        <SessionBadge state={life.state} />
      </p>
      {life.state === 'cancelled' && (
        <p>{life.by === 'requester' ? texts.byRequester : texts.byAdviser}</p>
      )}
      {life.state !== 'new' && life.session && <PlanFacts session={life.session} />}
    </div>
  )
}

const show = async (shown: Shown) => {
  const { visit, request, failed } = shown
  const texts = adviserTexts(visit.lang)
  const title = texts.one(request.wish.organisation)
  const replies = await repliesOf(visit.services.db, request.id)
  return visit.page(
    {
      title,
      breadcrumb: [{ label: texts.title, href: '/werksessies' }, { label: title }],
      ...(failed ? { faulty: true, status: 422 as const } : {}),
    },
    <>
      <Standing {...shown} />
      <Columns>
        <div>
          <h2>{texts.request}</h2>
          <WishFacts wish={request.wish} />
          <h2>{texts.replies}</h2>
          {replies.length > 0 ? <Replies replies={replies} /> : <p>{texts.noReplies}</p>}
          <ReplyForm request={request} failed={failed} />
        </div>
        <div>
          <SessionActions request={request} failed={failed} />
        </div>
      </Columns>
    </>,
  )
}

const UUID = /^[0-9a-f-]{36}$/

const find = (visit: Visit): Promise<WorkSession | null> => {
  const id = visit.param('id')
  return UUID.test(id) ? readWorkSession(visit.services.db, id) : Promise.resolve(null)
}

interface Act<T> {
  action: SessionAction
  schema: (visit: Visit) => z.ZodType<T>
  run: (visit: Visit, adviser: Person, request: WorkSession, value: T) => Promise<SessionResult>
  done: 'planned' | 'replied' | 'finished' | 'cancelled'
}

/** The request as the adviser saw it, so that a change since then is noticed. */
const asSeen = (request: WorkSession, data: FormData): WorkSession => ({
  ...request,
  version: Number(data.get('version')) || 0,
})

const act = <T,>({ action, schema, run, done }: Act<T>): Route =>
  post(`/werksessies/:id/${action}`, roles('adviser'), async (visit) => {
    const request = await find(visit)
    if (!request) return visit.notFound()
    if (!hasRole(visit.actor, 'adviser')) return visit.forbidden()
    const data = await visit.form()
    const again = (faults: Faults) => show({ visit, request, failed: { action, faults } })
    const result = readForm(schema(visit), data, { lang: visit.lang })
    if (!result.ok) return again(result)
    const ran = await run(visit, visit.actor, asSeen(request, data), result.value)
    if (!ran.ok) {
      const errors = { [WHOLE_FORM]: sessionTexts(visit.lang)[ran.error] }
      return again({ errors, kept: keptOf(data) })
    }
    const text = adviserTexts(visit.lang)[done]
    return visit.redirect(`/werksessies/${request.id}`, { kind: 'success', text })
  })

const required = () => z.string().min(1).max(4000)

/** One request, with everything an adviser can do about it. */
export const sessionRoutes: Route[] = [
  get('/werksessies/:id', roles('adviser'), async (visit) => {
    const request = await find(visit)
    return request ? show({ visit, request, failed: null }) : visit.notFound()
  }),
  act({
    action: 'plannen',
    schema: ({ lang }) => planSchema(lang),
    run: ({ services }, adviser, request, plan) =>
      planWorkSession(services, adviser, request, plan),
    done: 'planned',
  }),
  act({
    action: 'antwoorden',
    schema: () => z.object({ message: required() }),
    run: async ({ services }, adviser, request, { message }) => {
      await replyToWorkSession(services, adviser, request, message)
      return { ok: true, value: undefined }
    },
    done: 'replied',
  }),
  act({
    action: 'klaar',
    schema: () => z.object({}),
    run: ({ services }, adviser, request) => finishWorkSession(services, adviser, request),
    done: 'finished',
  }),
  act({
    action: 'afzeggen',
    schema: () => z.object({ reason: required() }),
    run: ({ services }, adviser, request, { reason }) =>
      cancelWorkSession(services, adviser, request, reason),
    done: 'cancelled',
  }),
]
