import {
  get,
  hasRole,
  type Person,
  post,
  type Route,
  roles,
  type Visit,
} from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { renderReason, schemeFor, windowOnDay } from '../../scheme/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice-fields.tsx'
import type { FieldErrors } from '../../ui/context.ts'
import { formatDateTime } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Form } from '../../ui/form.tsx'
import { allOrNothing } from '../all-or-nothing.ts'
import type { Subject } from '../application.ts'
import type { ApplicationKind } from '../life/state.ts'
import type { CompositionChoice, Neighbours, ShortenedChoice } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { startApplication } from '../start-application.ts'
import { startTexts } from '../start-texts.ts'
import { ContentFacts } from './programme-fields.tsx'

interface StartVisit {
  visit: Visit
  person: Person
  neighbours: Neighbours
}

type Answered = Response | Promise<Response>

const forSchool =
  (neighbours: Neighbours, handle: (start: StartVisit) => Answered) =>
  (visit: Visit): Answered => {
    const { actor } = visit
    return hasRole(actor, 'author', 'board')
      ? handle({ visit, person: actor, neighbours })
      : visit.forbidden()
  }

/** Why nothing can be applied for today; `null` when it can. */
const closed = async ({ visit }: StartVisit, kind: ApplicationKind): Promise<string | null> => {
  const scheme = await schemeFor(visit.services.db, visit.today)
  const window = windowOnDay(scheme, kind, visit.today)
  return window.kind === 'open' ? null : renderReason(window.reason, visit.lang)
}

const begin = async (start: StartVisit, subject: Subject, title: string) => {
  const { visit, person } = start
  const started = await allOrNothing(visit.services.db, (tx) =>
    startApplication(tx, { subject, title, actor: person, now: visit.now }),
  )
  const texts = startTexts(visit.lang)
  if (!started.ok) return null
  const { id, isNew } = started.value
  return visit.redirect(`/aanvragen/${id}`, {
    kind: isNew ? 'success' : 'info',
    text: isNew ? texts.started : texts.startedBefore,
  })
}

const ChooseForm = ({
  choices,
  chosen,
  errors,
  lang,
}: {
  choices: readonly CompositionChoice[]
  chosen: string
  errors: FieldErrors
  lang: Visit['lang']
}) => {
  const [texts, words] = [startTexts(lang), pageTexts(lang)]
  return (
    <Form action="/aanvragen/nieuw" errors={errors}>
      <Radios
        name="samenstelling"
        label={texts.which}
        value={chosen}
        options={choices.map(({ id, title, changedAt }) => ({
          value: id,
          label: title || words.untitled,
          hint: texts.changedAt(formatDateTime(changedAt, lang)),
        }))}
      />
      <ActionGroup>
        <Button look="primary" id="beginnen">
          {texts.begin}
        </Button>
        <a class="nl-link" href="/samenstellen">
          {texts.compose}
        </a>
      </ActionGroup>
    </Form>
  )
}

const showNew = async (start: StartVisit, errors: FieldErrors = {}) => {
  const { visit, person, neighbours } = start
  const { lang } = visit
  const [texts, words] = [startTexts(lang), pageTexts(lang)]
  const choices = await neighbours.compositionsOf(visit.services.db, person.organisation.id)
  const why = await closed(start, 'new')
  const faulty = Object.keys(errors).length > 0
  return visit.page(
    {
      title: words.newApplication,
      breadcrumb: [{ label: words.mine, href: '/mijn' }, { label: words.newApplication }],
      status: faulty ? 422 : 200,
      faulty,
    },
    <>
      {why && <Alert kind="warning">{why}</Alert>}
      <Prose html={contentHtml(lang, 'applying/start-new')} />
      {choices.length > 0 ? (
        <ChooseForm
          choices={choices}
          chosen={visit.query('samenstelling')}
          errors={errors}
          lang={lang}
        />
      ) : (
        <EmptyState
          title={texts.noCompositions}
          action={<ButtonLink href="/samenstellen">{texts.compose}</ButtonLink>}
        >
          {texts.noCompositionsHelp}
        </EmptyState>
      )}
    </>,
  )
}

const startNew = async (start: StartVisit) => {
  const { visit, person, neighbours } = start
  const texts = startTexts(visit.lang)
  const wanted = (await visit.form()).get('samenstelling')
  const choices = await neighbours.compositionsOf(visit.services.db, person.organisation.id)
  const choice = choices.find(({ id }) => id === wanted)
  if (!choice) return showNew(start, { samenstelling: texts.chooseOne })
  const begun = await begin(start, { kind: 'new', compositionId: choice.id }, choice.title)
  return begun ?? showNew(start, { samenstelling: texts.chooseOne })
}

const unknownCode = ({ visit }: StartVisit) => {
  const texts = startTexts(visit.lang)
  return visit.page(
    {
      title: texts.unknownCode(visit.param('code')),
      breadcrumb: [
        { label: pageTexts(visit.lang).mine, href: '/mijn' },
        { label: texts.shortened },
      ],
      status: 404,
    },
    <>
      <p>{texts.unknownCodeHelp}</p>
      <ButtonLink href="/register">{texts.toRegister}</ButtonLink>
    </>,
  )
}

const choiceOf = ({ visit, neighbours }: StartVisit): Promise<ShortenedChoice> =>
  neighbours.shortenedChoice(visit.services.db, visit.param('code'), visit.today, visit.lang)

const showShortened = async (start: StartVisit, status: 200 | 409 = 200) => {
  const { visit } = start
  const { lang } = visit
  const choice = await choiceOf(start)
  if (choice.kind === 'unknown-code') return unknownCode(start)
  const texts = startTexts(lang)
  const why = choice.kind === 'not-open' ? choice.reason : await closed(start, 'shortened')
  return visit.page(
    {
      title: texts.shortenedFor(choice.content.title),
      breadcrumb: [{ label: pageTexts(lang).mine, href: '/mijn' }, { label: texts.shortened }],
      status,
    },
    <>
      <Prose html={contentHtml(lang, 'applying/start-shortened')} />
      <ContentFacts content={choice.content} />
      {why ? (
        <Alert kind="warning">{why}</Alert>
      ) : (
        <Form action={`/aanvragen/verkort/${visit.param('code')}`}>
          <Button look="primary" id="beginnen">
            {texts.begin}
          </Button>
        </Form>
      )}
    </>,
  )
}

const startShortened = async (start: StartVisit) => {
  const { visit } = start
  const choice = await choiceOf(start)
  if (choice.kind === 'unknown-code') return unknownCode(start)
  if (choice.kind === 'not-open') return showShortened(start, 409)
  const subject = { kind: 'shortened' as const, crossoverCode: visit.param('code') }
  return (await begin(start, subject, choice.content.title)) ?? showShortened(start, 409)
}

const author = roles('author', 'board')

/** Beginning an application: with a composition of the school, or for a cross-over that was approved before. */
export const startRoutes = (neighbours: Neighbours): Route[] => [
  get(
    '/aanvragen/nieuw',
    author,
    forSchool(neighbours, (start) => showNew(start)),
  ),
  post('/aanvragen/nieuw', author, forSchool(neighbours, startNew)),
  get(
    '/aanvragen/verkort/:code',
    author,
    forSchool(neighbours, (start) => showShortened(start)),
  ),
  post('/aanvragen/verkort/:code', author, forSchool(neighbours, startShortened)),
]
