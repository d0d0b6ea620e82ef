import { get, post, type Route, roles, type Visit } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice-fields.tsx'
import type { FieldErrors } from '../../ui/context.ts'
import { formatDateTime } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Form } from '../../ui/form.tsx'
import { compositionsInUse } from '../application.store.ts'
import type { CompositionChoice, Neighbours } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { startTexts } from '../start-texts.ts'
import { begin, closed, forSchool, type StartVisit } from './start.ts'

const ChooseForm = ({
  choices,
  used,
  chosen,
  errors,
  lang,
}: {
  choices: readonly CompositionChoice[]
  /** Compositions with which an application is under way. */
  used: ReadonlySet<string>
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
          hint: used.has(id) ? texts.inUse : texts.changedAt(formatDateTime(changedAt, lang)),
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
  const used = await compositionsInUse(visit.services.db, person.organisation.id)
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
          used={used}
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

const author = roles('author', 'board')

/** Beginning an application with a composition of the school. */
export const startRoutes = (neighbours: Neighbours): Route[] => [
  get(
    '/aanvragen/nieuw',
    author,
    forSchool(neighbours, (start) => showNew(start)),
  ),
  post('/aanvragen/nieuw', author, forSchool(neighbours, startNew)),
]
