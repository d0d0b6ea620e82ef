import { makePdf } from '../platform/documents/pdf.ts'
import type { Services } from '../platform/services.ts'
import type { CaseDocument } from './document.store.ts'
import { dossierOf, type HandIn } from './dossier.ts'
import type { FileView } from './file-view.ts'

/** The mails and documents of a case are in Dutch: the language in which the law is applied. */
const LANG = 'nl'

const MAX_BYTES = 50_000_000

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/**
 * Makes the PDF of everything that is handed in and puts it in the file store. `null` when this machine makes no PDF, or
 * it failed: the hand-in goes on without, and the page of the case shows the same document.
 */
export const makeDossier = async (
  services: Pick<Services, 'files' | 'log'>,
  view: FileView,
  handIn: HandIn,
): Promise<Omit<CaseDocument, 'id'> | null> => {
  const pdf = await makePdf('dossier', dossierOf(view, handIn, LANG), LANG)
  if (!pdf.ok) {
    services.log.warn({ error: pdf.error, application: view.application.id }, 'no pdf was made')
    return null
  }
  const kept = await services.files.put(once(pdf.value), { maxBytes: MAX_BYTES })
  if (!kept.ok) {
    services.log.error({ error: kept.error.kind }, 'the pdf of an application was not kept')
    return null
  }
  return {
    kind: 'application',
    name: `${handIn.reference}.pdf`,
    type: 'application/pdf',
    ...kept.value,
    at: handIn.at,
  }
}
