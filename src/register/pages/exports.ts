import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { PAGE_NAMES, readQuestion } from '../listing/question.ts'
import { snapshotOf } from '../listing/snapshot.ts'
import { EXPORT_FORMATS, exportSnapshot } from '../make-export.ts'
import { revalidated } from '../revalidated.ts'

const sendExport = async (visit: Visit, format: string, type: string): Promise<Response> => {
  const { c, services, today, lang } = visit
  const params = new URL(c.req.url).searchParams
  const { question } = readQuestion(params, PAGE_NAMES, today)
  const snapshot = await snapshotOf(services.db, question.on, question.at)
  return revalidated(visit, snapshot, async () => {
    const { baseUrl } = services.settings
    const { content } = await exportSnapshot(snapshot, format, params, { today, lang, baseUrl })
    c.header('Content-Type', type)
    c.header('Access-Control-Allow-Origin', '*')
    c.header('Content-Disposition', `attachment; filename="cross-overs-${question.on}.${format}"`)
    return c.body(typeof content === 'string' ? content : new Uint8Array(content))
  })
}

/** The list as a file, with the same filters as the page. */
export const exportRoutes: Route[] = Object.entries(EXPORT_FORMATS).map(([format, { type }]) =>
  get(`/register.${format}`, anyone, (visit) => sendExport(visit, format, type)),
)
