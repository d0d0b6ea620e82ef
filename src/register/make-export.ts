import type { Db } from '../platform/database.ts'
import { toCsv } from '../platform/documents/csv.ts'
import type { Sheet } from '../platform/documents/sheet.ts'
import { toOds, toXlsx } from '../platform/documents/sheets.ts'
import type { Lang } from '../platform/lang.ts'
import type { PlainDate } from '../platform/time.ts'
import { describeFilters, describeTimes } from './listing/describe.ts'
import { PAGE_NAMES, type Question, readQuestion, writeQuestion } from './listing/question.ts'
import { jsonRow, registerSheet } from './listing/row.ts'
import { answerFrom, type Snapshot, snapshotOf } from './listing/snapshot.ts'
import type { Registered } from './registered.ts'
import { listTexts } from './texts.ts'

/** For whom and where a file is made. */
export interface ExportFor {
  today: PlainDate
  lang: Lang
  baseUrl: string
}

interface Export extends ExportFor {
  items: readonly Registered[]
  question: Question
  params: URLSearchParams
}

const addressOf = ({ question, baseUrl }: Export): string => {
  const params = writeQuestion({ ...question, page: 1 }, PAGE_NAMES).toString()
  return `${baseUrl}/register${params && `?${params}`}`
}

const explanationOf = (given: Export): string[] => {
  const { question, lang } = given
  const texts = listTexts(lang)
  const filters = describeFilters(question, lang)
  const times = describeTimes(question, lang)
  return [
    texts.sheetWhat,
    filters.length > 0 ? texts.sheetFiltered(filters.join(', ')) : texts.sheetAll,
    `${times.charAt(0).toUpperCase()}${times.slice(1)}.`,
    texts.sheetEmpty,
    texts.sheetAddress(addressOf(given)),
  ]
}

const sheetOf = (given: Export): Sheet =>
  registerSheet(given.items, given.lang, {
    name: listTexts(given.lang).sheetName,
    explanation: explanationOf(given),
  })

const options = ({ lang, today }: Export) => ({ lang, madeOn: today })

/** With `scheiding=puntkomma` as a Dutch Excel opens it by itself; `bom=ja` makes it read the characters right. */
const csvOf = (given: Export): string =>
  toCsv(sheetOf(given), {
    bom: given.params.get('bom') === 'ja',
    delimiter: given.params.get('scheiding') === 'puntkomma' ? ';' : ',',
  })

const jsonOf = (given: Export): string =>
  JSON.stringify(
    {
      about: explanationOf(given),
      validOn: given.question.on.toString(),
      knownOn: given.question.at.known?.toString() ?? null,
      madeOn: given.today.toString(),
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

/** Every kind of file that the list can be taken along as, by its ending. */
export const EXPORT_FORMATS: Readonly<Record<string, Format>> = {
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

/** Makes the file of a snapshot; all of what is asked, not one page of it. */
export const exportSnapshot = async (
  snapshot: Snapshot,
  format: string,
  params: URLSearchParams,
  given: ExportFor,
): Promise<{ content: string | Uint8Array; count: number }> => {
  const { question } = readQuestion(params, PAGE_NAMES, given.today)
  const items = answerFrom(snapshot, question)
  const made = EXPORT_FORMATS[format]?.make({ ...given, items, question, params })
  if (made === undefined) throw new Error(`There is no format ${format}.`)
  return { content: await made, count: items.length }
}

/** Reads the register and makes the file. */
export const exportRegister = async (
  db: Db,
  format: string,
  params: URLSearchParams,
  given: ExportFor,
): Promise<{ content: string | Uint8Array; count: number }> => {
  const { question } = readQuestion(params, PAGE_NAMES, given.today)
  return exportSnapshot(await snapshotOf(db, question.on, question.at), format, params, given)
}

/** What the list shows for a question, and the names of the parameters that cannot be used. */
export const readRegister = async (
  db: Db,
  params: URLSearchParams,
  today: PlainDate,
): Promise<{ items: readonly Registered[]; unread: string[] }> => {
  const { question, faults } = readQuestion(params, PAGE_NAMES, today)
  const snapshot = await snapshotOf(db, question.on, question.at)
  return {
    items: answerFrom(snapshot, question),
    unread: faults.map(({ parameter }) => parameter),
  }
}
