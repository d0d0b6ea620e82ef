import type { Sheet } from '../platform/documents/sheet.ts'
import { dayOf, type PlainDate } from '../platform/time.ts'
import type { Lang } from '../ui/texts.ts'
import type { ExportedCase } from './steering.store.ts'
import { steeringTexts } from './steering-texts.ts'
import { assessingTexts, sideTexts } from './texts.ts'

const isActor = (name: string, lang: Lang): name is keyof ReturnType<typeof sideTexts>['actor'] =>
  name in sideTexts(lang).actor

const rowOf = (item: ExportedCase, today: PlainDate, lang: Lang): Sheet['rows'][number] => {
  const texts = assessingTexts(lang)
  const side = sideTexts(lang)
  const filed = dayOf(item.filedAt)
  return {
    reference: item.reference,
    name: item.title,
    kind: item.kind === 'new' ? texts.new : texts.shortened,
    school: item.school,
    brin: item.brin,
    state: side.state[item.state],
    next: isActor(item.next, lang) ? side.actor[item.next] : item.next,
    deadline: item.deadline,
    filed,
    closed: item.closedOn,
    days: filed.until(item.closedOn ?? today).days,
    handler: item.handler,
  }
}

/** All cases as a sheet: one row a case. */
export const casesSheet = (cases: readonly ExportedCase[], today: PlainDate, lang: Lang): Sheet => {
  const texts = assessingTexts(lang)
  const own = steeringTexts(lang)
  return {
    name: own.cases,
    columns: [
      { key: 'reference', title: texts.reference, type: 'text' },
      { key: 'name', title: texts.name, type: 'text' },
      { key: 'kind', title: texts.kind, type: 'text' },
      { key: 'school', title: texts.school, type: 'text' },
      { key: 'brin', title: 'BRIN', type: 'text', width: 8 },
      { key: 'state', title: texts.state, type: 'text' },
      { key: 'next', title: texts.next, type: 'text', width: 14 },
      { key: 'deadline', title: texts.until, type: 'date', note: own.deadlineNote },
      { key: 'filed', title: texts.filedOn, type: 'date' },
      { key: 'closed', title: texts.closedOn, type: 'date' },
      { key: 'days', title: own.days, type: 'number', note: own.daysNote },
      { key: 'handler', title: texts.handler, type: 'text' },
    ],
    rows: cases.map((item) => rowOf(item, today, lang)),
    explanation: [own.explanation],
  }
}
