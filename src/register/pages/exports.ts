import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { toCsv } from '../../platform/documents/csv.ts'
import type { Sheet } from '../../platform/documents/sheet.ts'
import { toOds, toXlsx } from '../../platform/documents/sheets.ts'
import { describeFilters, describeTimes } from '../listing/describe.ts'
import { PAGE_NAMES, type Question, readQuestion, writeQuestion } from '../listing/question.ts'
import { jsonRow, registerSheet } from '../listing/row.ts'
import { answerFrom, snapshotOf } from '../listing/snapshot.ts'
import type { Registered } from '../registered.ts'
import { revalidated } from '../revalidated.ts'
import { listTexts } from '../texts.ts'

interface Export {
  items: readonly Registered[]
  question: Question
  visit: Visit
}

const addressOf = ({ visit, question }: Export): string => {
  const params = writeQuestion({ ...question, page: 1 }, PAGE_NAMES).toString()
  return `${visit.services.settings.baseUrl}/register${params && `?${params}`}`
}

const explanationOf = (given: Export): string[] => {
  const { question, visit } = given
  const texts = listTexts(visit.lang)
  const filters = describeFilters(question, visit.lang)
  const times = describeTimes(question, visit.lang)
  return [
    texts.sheetWhat,
    filters.length > 0 ? texts.sheetFiltered(filters.join(', ')) : texts.sheetAll,
    `${times.charAt(0).toUpperCase()}${times.slice(1)}.`,
    texts.sheetEmpty,
    texts.sheetAddress(addressOf(given)),
  ]
}

const sheetOf = (given: Export): Sheet =>
  registerSheet(given.items, given.visit.lang, {
    name: listTexts(given.visit.lang).sheetName,
    explanation: explanationOf(given),
  })

const options = ({ visit }: Export) => ({ lang: visit.lang, madeOn: visit.today })

/** With `scheiding=puntkomma` as a Dutch Excel opens it by itself; `bom=ja` makes it read the characters right. */
const csvOf = (given: Export): string =>
  toCsv(sheetOf(given), {
    bom: given.visit.query('bom') === 'ja',
    delimiter: given.visit.query('scheiding') === 'puntkomma' ? ';' : ',',
  })

const jsonOf = (given: Export): string =>
  JSON.stringify(
    {
      about: explanationOf(given),
      validOn: given.question.on.toString(),
      knownOn: given.question.at.known?.toString() ?? null,
      madeOn: given.visit.today.toString(),
      total: given.items.length,
      items: given.items.map(jsonRow),
    },
    null,
    1,
  )

const linesOf = ({ items }: Export): string =>
  items.map((item) => `${JSON.stringify(jsonRow(item))}\n`).join('')

interface Format {
  type: string
  make: (given: Export) => string | Uint8Array | Promise<Uint8Array>
}

/** Every file that the list can be taken along as, by the ending of its address. */
export const FORMATS: Record<string, Format> = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: (given) => toXlsx(sheetOf(given), options(given)),
  },
  ods: {
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    make: (given) => toOds(sheetOf(given), options(given)),
  },
  csv: { type: 'text/csv; charset=utf-8', make: csvOf },
  json: { type: 'application/json; charset=utf-8', make: jsonOf },
  jsonl: { type: 'application/x-ndjson; charset=utf-8', make: linesOf },
}

const sendExport = async (visit: Visit, ending: string, format: Format): Promise<Response> => {
  const { question } = readQuestion(new URL(visit.c.req.url).searchParams, PAGE_NAMES, visit.today)
  const snapshot = await snapshotOf(visit.services.db, question.on, question.at)
  return revalidated(visit, snapshot, async () => {
    const content = await format.make({ items: answerFrom(snapshot, question), question, visit })
    visit.c.header('Content-Type', format.type)
    visit.c.header('Access-Control-Allow-Origin', '*')
    visit.c.header(
      'Content-Disposition',
      `attachment; filename="cross-overs-${question.on}.${ending}"`,
    )
    return visit.c.body(typeof content === 'string' ? content : new Uint8Array(content))
  })
}

/** The list as a file, with the same filters as the page. */
export const exportRoutes: Route[] = Object.entries(FORMATS).map(([ending, format]) =>
  get(`/register.${ending}`, anyone, (visit) => sendExport(visit, ending, format)),
)
