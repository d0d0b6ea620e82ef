import { get, post, type Route, roles } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import type { Neighbours, ShortenedChoice } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { startTexts } from '../start-texts.ts'
import { ContentFacts } from './programme-fields.tsx'
import { begin, closed, forSchool, type StartVisit } from './start.ts'

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
          <ActionGroup>
            <Button look="primary" id="beginnen">
              {texts.begin}
            </Button>
          </ActionGroup>
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

/** Beginning a shortened application: for a cross-over that was approved before. */
export const startShortenedRoutes = (neighbours: Neighbours): Route[] => [
  get(
    '/aanvragen/verkort/:code',
    author,
    forSchool(neighbours, (start) => showShortened(start)),
  ),
  post('/aanvragen/verkort/:code', author, forSchool(neighbours, startShortened)),
]
