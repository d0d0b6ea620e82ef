import { get, type Route, signedIn } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { DossierPage } from '../../platform/documents/document-page.tsx'
import { serveFile } from '../../platform/uploads/serve-file.ts'
import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { formatDateTime } from '../../ui/dates.ts'
import { PrintButton } from '../../ui/page-tools.tsx'
import { kindOf, pathOf } from '../application.ts'
import { documentsOf } from '../document.store.ts'
import { dossierOf } from '../dossier.ts'
import { viewFile } from '../file-view.ts'
import { filingTexts } from '../filing-texts.ts'
import type { Neighbours } from '../neighbours.ts'
import { namesOf } from '../people.store.ts'
import { submissionsOf } from '../submission.store.ts'
import { crumbsOf, ownApplication, type OwnVisit } from './own-application.tsx'

/** The first document that was made of this application: what was filed. */
const filedDocument = async ({ visit, application }: OwnVisit) =>
  (await documentsOf(visit.services.db, application.id)).findLast(
    ({ kind }) => kind === 'application',
  )

const receipt = async (own: OwnVisit) => {
  const { visit, application } = own
  const { filing } = application
  if (!filing) return visit.redirect(pathOf(application))
  const { lang } = visit
  const texts = filingTexts(lang)
  const document = await filedDocument(own)
  const path = pathOf(application)
  const next = kindOf(application) === 'new' ? 'receipt-next' : 'receipt-next-shortened'
  return visit.page(
    { title: texts.filed, breadcrumb: crumbsOf(own, texts.filed) },
    <>
      <Alert kind="success" title={`${texts.reference}: ${filing.reference}`} live>
        <Prose html={contentHtml(lang, 'applying/receipt')} />
      </Alert>
      <DataList items={[{ term: texts.filedOn, value: formatDateTime(filing.filedAt, lang) }]} />
      <h2>{texts.next}</h2>
      <Prose html={contentHtml(lang, `applying/${next}`)} />
      <ActionGroup>
        <ButtonLink look="primary" href={path}>
          {texts.toCase}
        </ButtonLink>
        {document && (
          <ButtonLink href={`${path}/document/${document.id}`} icon="download">
            {texts.pdf}
          </ButtonLink>
        )}
        <ButtonLink href={`${path}/overzicht`} icon="file-text">
          {texts.page}
        </ButtonLink>
      </ActionGroup>
    </>,
  )
}

/** Everything that was handed in last, as a page: to read, and to print where there is no PDF. */
const overview = async (own: OwnVisit) => {
  const { visit, application, neighbours } = own
  const { filing } = application
  const { db } = visit.services
  const [last] = await submissionsOf(db, application.id)
  if (!filing || !last) return visit.redirect(pathOf(application))
  const { lang, today } = visit
  const view = await viewFile(db, neighbours, application, { today, lang, of: 'handed-in' })
  const by = (await namesOf(db, [last.by])).get(last.by)?.name ?? ''
  const title = filingTexts(lang).overview
  const document = dossierOf(view, { reference: filing.reference, by, at: last.at }, lang)
  return visit.page(
    { title, h1: false, breadcrumb: crumbsOf(own, title), scripts: ['page-tools.js'] },
    <>
      <PrintButton />
      <DossierPage document={document} lang={lang} />
    </>,
  )
}

const download = async ({ visit, application }: OwnVisit) => {
  const { db, files } = visit.services
  const document = (await documentsOf(db, application.id)).find(
    ({ id }) => id === visit.param('document'),
  )
  const sent = document && (await serveFile(files, document, { inline: true }))
  return sent ?? visit.notFound()
}

/** What a school gets for its filing: the receipt, the document, and the same as a page. */
export const receiptRoutes = (neighbours: Neighbours): Route[] => [
  get('/aanvragen/:id/ontvangst', signedIn, ownApplication(neighbours, receipt)),
  get('/aanvragen/:id/overzicht', signedIn, ownApplication(neighbours, overview)),
  get('/aanvragen/:id/document/:document', signedIn, ownApplication(neighbours, download)),
]
