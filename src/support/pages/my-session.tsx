import { get, hashSecret, post, type Route, secretLink, type Visit } from '../../access/index.ts'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Form } from '../../ui/form.tsx'
import { calendarFile } from '../sessions/calendar-file.ts'
import { stopWorkSession } from '../sessions/cancel-work-session.ts'
import { repliesOf, type SessionReply } from '../sessions/reply.store.ts'
import { signUpTexts } from '../sessions/sign-up-texts.ts'
import { sessionTexts } from '../sessions/texts.ts'
import { isOpen, type WorkSession } from '../sessions/work-session.ts'
import { readWorkSessionByLink } from '../sessions/work-session.store.ts'
import { PlanFacts, Replies, SessionBadge, WishFacts } from './session-facts.tsx'

type Handle = (visit: Visit, request: WorkSession, here: string) => Response | Promise<Response>

/** Opens the request of a secret link; nobody else keeps a copy of the page. */
export const withSecret =
  (handle: Handle) =>
  async (visit: Visit): Promise<Response> => {
    visit.c.header('cache-control', 'no-store')
    const secret = visit.param('secret')
    const request = await readWorkSessionByLink(visit.services.db, hashSecret(secret))
    return request ? handle(visit, request, `/werksessie/${secret}`) : visit.notFound()
  }

/** Keeps search engines away from a page with a secret in its address. */
export const Unlisted = () => <meta name="robots" content="noindex" />

const MESSAGES = {
  new: 'waiting',
  planned: 'isPlanned',
  done: 'isDone',
  cancelled: 'isCancelled',
} as const

interface Shown {
  visit: Visit
  request: WorkSession
  here: string
}

const Plan = ({ visit, request, here }: Shown) => {
  if (request.life.state !== 'planned') return null
  return (
    <>
      <PlanFacts session={request.life.session} />
      <ActionGroup>
        <ButtonLink href={`${here}/agenda.ics`} look="primary" icon="calendar" download>
          {signUpTexts(visit.lang).toCalendar}
        </ButtonLink>
      </ActionGroup>
    </>
  )
}

const Stop = ({ visit, here }: Shown) => {
  const texts = signUpTexts(visit.lang)
  return (
    <Details summary={texts.stop} id="afzeggen">
      <p>{texts.stopSure}</p>
      <Form action={`${here}/afzeggen`}>
        <Button negative>{texts.stopButton}</Button>
      </Form>
    </Details>
  )
}

const MySession = (props: Shown & { replies: readonly SessionReply[] }) => {
  const { visit, request, here, replies } = props
  const texts = signUpTexts(visit.lang)
  const open = isOpen(request.life)
  return (
    <>
      <p>
        <SessionBadge state={request.life.state} />
      </p>
      <Plan {...props} />
      {replies.length > 0 && (
        <>
          <h2>{texts.replies}</h2>
          <Replies replies={replies} />
        </>
      )}
      <h2>{texts.yours}</h2>
      <WishFacts wish={request.wish} />
      <ActionGroup>
        {open ? (
          <ButtonLink href={`${here}/wijzigen`} icon="pencil">
            {texts.change}
          </ButtonLink>
        ) : (
          <ButtonLink href="/werksessie">{texts.again}</ButtonLink>
        )}
      </ActionGroup>
      {open && <Stop {...props} />}
    </>
  )
}

const show: Handle = async (visit, request, here) => {
  const texts = signUpTexts(visit.lang)
  const title = texts.mine
  const lead = texts[MESSAGES[request.life.state]]
  const replies = await repliesOf(visit.services.db, request.id)
  return visit.page(
    { title, lead, breadcrumb: [{ label: title }], head: <Unlisted /> },
    <MySession visit={visit} request={request} here={here} replies={replies} />,
  )
}

const download: Handle = (visit, request) => {
  if (request.life.state !== 'planned') return visit.notFound()
  const domain = new URL(visit.services.settings.baseUrl).hostname
  const text = calendarFile(request, request.life.session, { domain, now: visit.now })
  visit.c.header('content-type', 'text/calendar; charset=utf-8')
  visit.c.header(
    'content-disposition',
    `attachment; filename="${sessionTexts(visit.lang).fileName}"`,
  )
  return visit.c.body(text)
}

const stop: Handle = async (visit, request, here) => {
  const result = await stopWorkSession(visit.services, visit.actor, request)
  const text = result.ok ? signUpTexts(visit.lang).stopped : sessionTexts(visit.lang)[result.error]
  return visit.redirect(here, { kind: result.ok ? 'success' : 'warning', text })
}

/** What the link in the mail opens: where the request stands, the calendar file, calling it off. */
export const mySessionRoutes: Route[] = [
  get('/werksessie/:secret', secretLink, withSecret(show)),
  get('/werksessie/:secret/agenda.ics', secretLink, withSecret(download)),
  post('/werksessie/:secret/afzeggen', secretLink, withSecret(stop), { perMinute: 10 }),
]
