import {
  anyone,
  get,
  hashSecret,
  newSecret,
  post,
  type Route,
  type Visit,
} from '../../access/index.ts'
import { Columns, Panel } from '../../ui/arrange.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { WHOLE_FORM } from '../../ui/context.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import { keptOf } from '../../ui/forms.ts'
import { explain, type PublicVisit } from '../public-page.tsx'
import { SectionTabs } from '../section-tabs.tsx'
import { MOST_OPEN, requestWorkSession } from '../sessions/request-work-session.ts'
import { signUpTexts } from '../sessions/sign-up-texts.ts'
import type { ChosenDraft } from '../sessions/work-session.ts'
import { readWorkSessionByLink } from '../sessions/work-session.store.ts'
import { draftsFor, type Faults, readWish, schoolOf, type SessionPorts } from './session-form.ts'
import { type FirstWish, SessionFields } from './session-fields.tsx'

const HOME = '/werksessie'

/** What we know already of somebody who is signed in. */
const firstWish = ({ actor }: Visit): FirstWish =>
  actor.kind === 'person'
    ? { name: actor.name, email: actor.email, organisation: actor.organisation.name }
    : {}

interface SignUpProps {
  page: PublicVisit
  drafts: readonly ChosenDraft[]
  secret: string
  faults?: Faults
}

const SignUp = ({ page, drafts, secret, faults }: SignUpProps) => {
  const texts = signUpTexts(page.visit.lang)
  return (
    <Columns kind="aside">
      <Form action={HOME} {...faults}>
        <Hidden name="secret" value={secret} />
        <SessionFields wish={firstWish(page.visit)} drafts={drafts} />
        {page.prose('session/privacy')}
        <ActionGroup>
          <Button look="primary">{texts.send}</Button>
        </ActionGroup>
      </Form>
      <Panel label={texts.next} sticky>
        <h2 class="nl-heading nl-heading--level-3">{texts.next}</h2>
        {page.prose('session/next')}
      </Panel>
    </Columns>
  )
}

const showSignUp = (
  page: PublicVisit,
  drafts: readonly ChosenDraft[],
  secret: string,
  faults?: Faults,
) => {
  const { title } = signUpTexts(page.visit.lang)
  // Each form is for one request; an old one out of a cache would be taken for that request again.
  page.visit.c.header('cache-control', 'no-store')
  return page.page(
    {
      title,
      breadcrumb: [{ label: title }],
      ...(faults ? { faulty: true, status: 422 as const } : {}),
    },
    <>
      <SectionTabs current={HOME} />
      {page.prose('session/intro')}
      <SignUp page={page} drafts={drafts} secret={secret} {...(faults ? { faults } : {})} />
    </>,
  )
}

/** As `newSecret` makes them. */
const SECRET = /^[\w-]{43}$/

const sentSecret = (data: FormData): string => {
  const secret = data.get('secret')
  return typeof secret === 'string' && SECRET.test(secret) ? secret : newSecret()
}

const receive = (ports: SessionPorts) => async (visit: Visit) => {
  const { services, actor, lang } = visit
  const texts = signUpTexts(lang)
  const data = await visit.form()
  const secret = sentSecret(data)
  const there = `${HOME}/${secret}`
  const known = { kind: 'info' as const, text: texts.receivedBefore }
  if (await readWorkSessionByLink(services.db, hashSecret(secret)))
    return visit.redirect(there, known)
  const again = async (faults: Faults) => {
    const drafts = await draftsFor(ports, visit)
    return explain(ports.read, (page) => showSignUp(page, drafts, secret, faults))(visit)
  }
  const result = await readWish(ports, visit, data)
  if (!result.ok) return again(result)
  const input = { wish: result.value, lang, schoolId: schoolOf(actor), secret }
  const kept = await requestWorkSession(services, actor, input)
  if (kept.ok) return visit.redirect(there, { kind: 'success', text: texts.received })
  if (kept.error === 'again') return visit.redirect(there, known)
  return again({ errors: { [WHOLE_FORM]: texts.tooMany(MOST_OPEN) }, kept: keptOf(data) })
}

/** Signing up for a work session; no account needed. */
export const signUpRoutes = (ports: SessionPorts): Route[] => [
  get(HOME, anyone, async (visit) => {
    const drafts = await draftsFor(ports, visit)
    return explain(ports.read, (page) => showSignUp(page, drafts, newSecret()))(visit)
  }),
  post(HOME, anyone, receive(ports), { perMinute: 6 }),
]
