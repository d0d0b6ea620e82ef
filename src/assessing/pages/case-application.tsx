import { CASE_ROLES, get, type Route, roles } from '../../access/index.ts'
import { answerBlocks, namesOf, readAttachment, mayOpen, stepTitle } from '../../applying/index.ts'
import { Blocks } from '../../platform/documents/blocks-page.tsx'
import { serveFile } from '../../platform/uploads/serve-file.ts'
import { formatDateTime } from '../../ui/dates.ts'
import { type CaseContext, withCase } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'
import { loadChecks } from '../load-checks.ts'
import { caseShell } from '../views/case-shell.tsx'
import { FileTable } from '../views/file-table.tsx'

const HandedIn = async ({ context }: { context: CaseContext }) => {
  const { db, file, visit } = context
  const { filedAt, filedBy } = file.application.filing
  const names = await namesOf(db, [filedBy])
  const when = formatDateTime(filedAt, visit.lang)
  return <p>{casePageTexts(visit.lang).handedInOn(when, names.get(filedBy)?.name ?? '')}</p>
}

const show = async (context: CaseContext): Promise<Response> => {
  const { visit } = context
  const texts = casePageTexts(visit.lang)
  const { view } = await loadChecks(context)
  return caseShell(
    context,
    'application',
    <>
      <HandedIn context={context} />
      {view.steps
        .filter(({ step }) => step.id !== 'documents')
        .map(({ step }) => (
          <section id={step.path}>
            <h2>{stepTitle(step.id, visit.lang)}</h2>
            <Blocks blocks={answerBlocks(step, view.context)} lang={visit.lang} />
          </section>
        ))}
      <h2 id="bijlagen">{texts.files}</h2>
      <FileTable files={view.attachments} context={context} />
    </>,
  )
}

/** One attachment of this case, shown in the browser where that is safe. */
const open = async ({ visit, file, db }: CaseContext): Promise<Response> => {
  const attachment = await readAttachment(db, visit.param('id')).catch(() => null)
  if (!attachment || attachment.applicationId !== file.application.id) return visit.notFound()
  if (!mayOpen(attachment)) return visit.forbidden()
  const served = await serveFile(visit.services.files, attachment, { inline: true })
  return served ?? visit.notFound()
}

/** What the school filed, and its attachments. */
export const caseApplicationRoutes: Route[] = [
  get('/zaken/:reference/aanvraag', roles(...CASE_ROLES), withCase(show)),
  get('/zaken/:reference/bijlagen/:id', roles(...CASE_ROLES), withCase(open)),
]
