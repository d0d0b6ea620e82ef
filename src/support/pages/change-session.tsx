import { get, post, type Route, secretLink, type Visit } from '../../access/index.ts'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { WHOLE_FORM } from '../../ui/context.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import { keptOf } from '../../ui/forms.ts'
import { changeWorkSession } from '../sessions/change-work-session.ts'
import { signUpTexts } from '../sessions/sign-up-texts.ts'
import { sessionTexts } from '../sessions/texts.ts'
import { isOpen, type WorkSession } from '../sessions/work-session.ts'
import { Unlisted, withSecret } from './my-session.tsx'
import { draftsFor, type Faults, readWish, type SessionPorts } from './session-form.ts'
import { SessionFields } from './session-fields.tsx'

interface Shown {
  visit: Visit
  request: WorkSession
  here: string
  faults?: Faults
}

/** What this visitor may choose, and what was chosen before. */
const choices = async (ports: SessionPorts, visit: Visit, { wish: { draft } }: WorkSession) => {
  const own = await draftsFor(ports, visit)
  const missing = draft && !own.some(({ id }) => id === draft.id)
  return missing ? [...own, draft] : own
}

const showForm = async (ports: SessionPorts, { visit, request, here, faults }: Shown) => {
  const texts = signUpTexts(visit.lang)
  return visit.page(
    {
      title: texts.change,
      breadcrumb: [{ label: texts.mine, href: here }, { label: texts.change }],
      head: <Unlisted />,
      ...(faults ? { faulty: true, status: 422 as const } : {}),
    },
    <Form action={`${here}/wijzigen`} {...faults}>
      <Hidden name="version" value={String(request.version)} />
      <SessionFields wish={request.wish} drafts={await choices(ports, visit, request)} />
      <ActionGroup>
        <Button look="primary">{texts.save}</Button>
      </ActionGroup>
    </Form>,
  )
}

const receive =
  (ports: SessionPorts) => async (visit: Visit, request: WorkSession, here: string) => {
    const data = await visit.form()
    const result = await readWish(ports, visit, data, request.wish.draft)
    if (!result.ok) return showForm(ports, { visit, request, here, faults: result })
    const seen = { ...request, version: Number(data.get('version')) || 0 }
    const changed = await changeWorkSession(visit.services, visit.actor, seen, result.value)
    if (changed.ok)
      return visit.redirect(here, { kind: 'success', text: signUpTexts(visit.lang).saved })
    const errors = { [WHOLE_FORM]: sessionTexts(visit.lang)[changed.error] }
    return showForm(ports, { visit, request, here, faults: { errors, kept: keptOf(data) } })
  }

/** Changing a request with the link in the mail. */
export const changeSessionRoutes = (ports: SessionPorts): Route[] => [
  get(
    '/werksessie/:secret/wijzigen',
    secretLink,
    withSecret((visit, request, here) =>
      isOpen(request.life) ? showForm(ports, { visit, request, here }) : visit.redirect(here),
    ),
  ),
  post('/werksessie/:secret/wijzigen', secretLink, withSecret(receive(ports)), { perMinute: 20 }),
]
