import type { Lang } from '../platform/lang.ts'
import { formatDate } from '../ui/dates.ts'
import { detailTexts } from './detail-texts.ts'
import { recordTexts } from './record-texts.ts'
import { fieldCertainty, fieldWords, RECORD_FIELDS } from './record-words.ts'
import type { Registered, StandingPermission } from './registered.ts'
import { startAnswer } from './summary.ts'
import { summaryTexts } from './summary-texts.ts'
import { valueTexts } from './texts.ts'

const permissionLine = ({ record, days, state }: StandingPermission, lang: Lang): string => {
  const texts = detailTexts(lang)
  const last = days.lastIntake && `${texts.until}: ${formatDate(days.lastIntake, lang)}`
  return [
    record.school.name ?? texts.unnamed,
    record.school.brin,
    valueTexts(lang)[`state-${state}`],
    last,
  ]
    .filter(Boolean)
    .join(', ')
}

const fieldLines = ({ record }: Registered, lang: Lang): string[] =>
  RECORD_FIELDS.map((field) => {
    const words = fieldWords(record, field, lang) ?? detailTexts(lang).unknown
    const derived = fieldCertainty(record, field) === 'inferred'
    return `${recordTexts(lang)[field]}: ${words}${derived ? ` (${valueTexts(lang)['certainty-inferred']})` : ''}`
  })

/** A cross-over in lines of text: what it is, whether one can start, who may offer it. */
export const describeRecord = (item: Registered, lang: Lang): string[] => {
  const answer = startAnswer(item.state, item.days, lang)
  return [
    `${item.record.code} ${item.record.name}`,
    `${summaryTexts(lang).question} ${answer.short}. ${answer.long}`,
    ...fieldLines(item, lang),
    ...item.permissions.map((permission) => permissionLine(permission, lang)),
  ]
}
