import { get, hasRole, membersWith, post, type Route, signedIn } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice-fields.tsx'
import { type FieldErrors, type Kept, useLang } from '../../ui/context.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import { keptOf } from '../../ui/forms.ts'
import { pathOf } from '../application.ts'
import { refusedMoveText } from '../case-texts.ts'
import type { FileView } from '../file-view.ts'
import { fileApplication, type FilingError } from '../file-application.ts'
import { filingTexts } from '../filing-texts.ts'
import type { Neighbours } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { namesOf } from '../people.store.ts'
import { declarationsFor, hurdlesOf, isClear } from '../readiness.ts'
import { HurdleList } from './hurdles.tsx'
import { crumbsOf, ownApplication, type OwnVisit, viewOwn } from './own-application.tsx'
import { Review } from './review.tsx'
import { WhoCanFile } from './who-can-file.tsx'

const receiptPath = ({ application }: OwnVisit): string => `${pathOf(application)}/ontvangst`

const compositionVersion = ({ content }: FileView): string =>
  content?.source.kind === 'composition' ? String(content.source.version) : ''

const fieldOf = (declaration: string): string => `verklaring-${declaration}`

interface DeclareProps {
  view: FileView
  errors: FieldErrors
  kept: Kept
}

const DeclareForm = ({ view, errors, kept }: DeclareProps) => {
  const lang = useLang()
  const texts = filingTexts(lang)
  return (
    <section id="verklaren">
      <h2>{texts.declarations}</h2>
      <Form action={`${pathOf(view.application)}/indienen`} errors={errors} kept={kept}>
        <Hidden name="versie" value={String(view.application.version)} />
        <Hidden name="samenstelling-versie" value={compositionVersion(view)} />
        {declarationsFor(view.scheme, view.context.kind).map(({ id, text }) => (
          <Checkbox name={fieldOf(id)} label={text[lang]} />
        ))}
        <ActionGroup>
          <Button look="primary" icon="send" id="indienen">
            {texts.file}
          </Button>
        </ActionGroup>
      </Form>
    </section>
  )
}

interface Shown {
  trouble: string | null
  errors: FieldErrors
  kept: Kept
  status: 200 | 409 | 422
}

const FIRST: Shown = { trouble: null, errors: {}, kept: {}, status: 200 }

const show = async (own: OwnVisit, shown: Shown = FIRST) => {
  const { visit, application, person } = own
  if (application.filing) return visit.redirect(receiptPath(own))
  const view = await viewOwn(own, application)
  const { lang, services } = visit
  const texts = filingTexts(lang)
  const hurdles = hurdlesOf(view, false)
  const board = await membersWith(services.db, application.organisationId, ['board'])
  const names = await namesOf(
    services.db,
    view.attachments.map(({ addedBy }) => addedBy),
  )
  const mayFile = hasRole(person, 'board')
  return visit.page(
    {
      title: texts.fileTitle,
      breadcrumb: crumbsOf(own, texts.fileTitle),
      status: shown.status,
      faulty: shown.status !== 200,
    },
    <>
      <Prose html={contentHtml(lang, 'applying/file')} />
      {shown.trouble && (
        <Alert kind="error" title={texts.notFiled} live>
          {shown.trouble}
        </Alert>
      )}
      <HurdleList application={application} hurdles={hurdles} />
      <Review view={view} names={names} />
      {!mayFile && <WhoCanFile names={board.map(({ name }) => name)} />}
      {mayFile && isClear(hurdles) && <DeclareForm view={view} {...shown} />}
      <p>
        <a class="nl-link" href={pathOf(application)}>
          {pageTexts(lang).backToList}
        </a>
      </p>
    </>,
  )
}

const shownFor = (error: FilingError, lang: 'nl' | 'en', kept: Kept): Shown => {
  const texts = filingTexts(lang)
  if (error.code === 'changed-meanwhile')
    return { trouble: texts.changedSinceReview, errors: {}, kept, status: 409 }
  if (error.code === 'maximum')
    return { trouble: texts.maximum(error.maximum), errors: {}, kept, status: 409 }
  const trouble = error.code === 'hurdles' ? texts.notReadyTitle : refusedMoveText(error, lang)
  return { trouble, errors: {}, kept, status: 422 }
}

const file = async (own: OwnVisit) => {
  const { visit, application, person, neighbours } = own
  if (application.filing) return visit.redirect(receiptPath(own))
  const form = await visit.form()
  const { scheme, context } = await viewOwn(own, application)
  const asked = declarationsFor(scheme, context.kind).map(({ id }) => id)
  const declared = asked.filter((id) => form.get(fieldOf(id)) !== null)
  const open = asked.filter((id) => !declared.includes(id))
  const { declareFirst } = filingTexts(visit.lang)
  if (open.length > 0 && hasRole(person, 'board')) {
    const errors = Object.fromEntries(open.map((id) => [fieldOf(id), declareFirst]))
    return show(own, { trouble: null, errors, kept: keptOf(form), status: 422 })
  }
  const filed = await fileApplication(visit.services, neighbours, {
    applicationId: application.id,
    shownVersion: Number(form.get('versie')) || 0,
    shownComposition: Number(form.get('samenstelling-versie')) || null,
    declared,
    actor: person,
    now: visit.now,
  })
  if (filed.ok) return visit.redirect(receiptPath(own))
  if (filed.error.code === 'not-found') return visit.notFound()
  return show(own, shownFor(filed.error, visit.lang, keptOf(form)))
}

/** Reading everything once more, declaring, and filing. */
export const fileRoutes = (neighbours: Neighbours): Route[] => [
  get(
    '/aanvragen/:id/indienen',
    signedIn,
    ownApplication(neighbours, (own) => show(own)),
  ),
  post('/aanvragen/:id/indienen', signedIn, ownApplication(neighbours, file)),
]
