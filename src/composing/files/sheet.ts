import { toXlsx } from '../../platform/documents/sheets.ts'
import type { Sheet, SheetValue } from '../../platform/documents/sheet.ts'
import { unitId } from '../../structure/index.ts'
import { domainOf } from '../engine/index.ts'
import { exportTexts } from './export-texts.ts'
import { type Exported, sourceName } from './exported.ts'

type Row = Record<string, SheetValue>

const total = ({ weights }: Exported): number =>
  [...weights.values()].reduce((sum, sbu) => sum + sbu, 0)

const partRows = (it: Exported): Row[] => {
  const { view } = it.judged.index
  const whole = total(it)
  return it.tasks.flatMap(({ code: taskCode, task, parts }) =>
    parts.map(({ code, part }): Row => {
      const id = unitId(part)
      const domain = domainOf(view, part.qualificationCode)
      const sbu = it.weights.get(id) ?? 0
      return {
        row: exportTexts(it.lang).workProcess,
        code,
        title: part.title,
        task: `${taskCode} ${task.title}`,
        source: sourceName(it, part.qualificationCode),
        sourceCode: id,
        domain: domain === null ? null : (view.domain(domain)?.name ?? domain),
        own: part.weight,
        sbu,
        share: whole > 0 ? sbu / whole : null,
        year: it.years.get(id) ?? null,
        note: part.note || null,
      }
    }),
  )
}

const electiveRows = (it: Exported): Row[] =>
  it.doc.electives.map(({ code, title, sbu, year }) => ({
    row: exportTexts(it.lang).elective,
    code,
    title,
    sourceCode: code,
    sbu,
    year,
  }))

/** One line for each work process and elective. */
export const compositionSheet = (it: Exported): Sheet => {
  const texts = exportTexts(it.lang)
  return {
    name: texts.sheet,
    columns: [
      { key: 'row', title: texts.row, type: 'text', width: 14 },
      { key: 'code', title: texts.code, type: 'text', width: 12 },
      { key: 'title', title: texts.title, type: 'text', width: 48 },
      { key: 'task', title: texts.coreTask, type: 'text', width: 40 },
      { key: 'source', title: texts.source, type: 'text', width: 36 },
      { key: 'sourceCode', title: texts.sourceCode, type: 'text', width: 18 },
      { key: 'domain', title: texts.domain, type: 'text', width: 26 },
      { key: 'own', title: texts.ownWeight, type: 'number' },
      { key: 'sbu', title: texts.weight, type: 'number', note: texts.sheetWeight },
      { key: 'share', title: texts.share, type: 'percent' },
      { key: 'year', title: texts.year, type: 'number' },
      { key: 'note', title: texts.note, type: 'text', width: 48 },
    ],
    rows: [...partRows(it), ...electiveRows(it)],
    explanation: [texts.sheetAbout(it.name), texts.sheetWeight, texts.sheetEmpty],
  }
}

/** The composition as xlsx. */
export const compositionXlsx = (it: Exported): Promise<Uint8Array> =>
  toXlsx(compositionSheet(it), { lang: it.lang, madeOn: it.today })
