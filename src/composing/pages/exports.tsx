import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { DossierPage } from '../../platform/documents/document-page.tsx'
import { makePdf } from '../../platform/documents/pdf.ts'
import { pdfErrorTexts } from '../../platform/documents/texts.ts'
import { cleanFileName } from '../../platform/uploads/file-name.ts'
import { contentDisposition } from '../../platform/uploads/serve-file.ts'
import { Alert } from '../../ui/alert.tsx'
import type { Composition } from '../engine/index.ts'
import { compositionDossier } from '../files/dossier.ts'
import { type Exported, exportOf } from '../files/exported.ts'
import { compositionFile } from '../files/read-composition-file.ts'
import { compositionXlsx } from '../files/sheet.ts'
import { compositionDocx } from '../files/word.ts'
import { judgedOn } from '../judging/judgement.ts'
import { compositionAt } from '../revision.store.ts'
import { type KeptSubject, visible } from './subject.ts'

type Format = 'json' | 'xlsx' | 'docx' | 'pdf'

const TYPES: Record<Format, string> = {
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

const send = (content: string | Uint8Array, name: string, format: Format): Response =>
  new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': contentDisposition('attachment', cleanFileName(`${name}.${format}`)),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })

/** The version that the address asks for; the latest when it asks for none. */
const askedVersion = async (
  visit: Visit,
  { stored }: KeptSubject,
): Promise<{ doc: Composition; version: number } | null> => {
  const version = Number(visit.query('versie') || stored.version)
  if (version === stored.version) return { doc: stored.doc, version }
  if (!Number.isInteger(version) || version < 1) return null
  const doc = await compositionAt(visit.services.db, stored.id, version)
  return doc && { doc, version }
}

/** Where no PDF can be made: the same document to print, with why. */
const printPage = (visit: Visit, it: Exported, kind: keyof typeof pdfErrorTexts) =>
  visit.page(
    { title: it.name, h1: false, status: kind === 'unavailable' ? 200 : 503 },
    <>
      <Alert kind="info">{pdfErrorTexts[kind][visit.lang]}</Alert>
      <DossierPage document={compositionDossier(it)} lang={visit.lang} />
    </>,
  )

const sendPdf = async (visit: Visit, it: Exported): Promise<Response> => {
  const pdf = await makePdf('dossier', compositionDossier(it), visit.lang)
  if (pdf.ok) return send(pdf.value, it.name, 'pdf')
  return printPage(visit, it, pdf.error.kind)
}

const MAKE = {
  xlsx: compositionXlsx,
  docx: compositionDocx,
} as const

const download =
  (format: Format) =>
  async (visit: Visit, subject: KeptSubject): Promise<Response> => {
    const asked = await askedVersion(visit, subject)
    if (!asked) return visit.notFound()
    const { doc, version } = asked
    const { today, lang, services } = visit
    const it = exportOf(doc, await judgedOn(services.db, doc, today), { lang, today, version })
    if (format === 'json') return send(compositionFile(doc), it.name, 'json')
    if (format === 'pdf') return sendPdf(visit, it)
    return send(await MAKE[format](it), it.name, format)
  }

/** A composition as a file; for who may look at it. */
export const exportRoutes: Route[] = (['json', 'xlsx', 'docx', 'pdf'] as const).map((format) =>
  get(`/samenstellen/:id/samenstelling.${format}`, anyone, (visit) =>
    visible(visit, download(format)),
  ),
)
