import type { Lang } from '../platform/lang.ts'
import { formatDate } from '../ui/dates.ts'
import { formatPercent } from '../ui/texts.ts'
import type { CrossOver } from './cross-over.ts'
import type { LifeAfterState, LifeDays } from './life-after.ts'
import { recordTexts } from './record-texts.ts'
import { fieldWords } from './record-words.ts'
import { summaryTexts } from './summary-texts.ts'

const joined = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`

const kind = (record: CrossOver, lang: Lang): string => {
  const texts = summaryTexts(lang)
  const level = record.level.value
  return level === null ? texts.anyLevel(record.name) : texts.level(record.name, level)
}

const duration = (record: CrossOver, lang: Lang): string | null => {
  const words = fieldWords(record, 'durationYears', lang)
  if (!words) return null
  const texts = summaryTexts(lang)
  return record.durationYears.certainty === 'confirmed'
    ? texts.duration(words)
    : texts.durationInferred(words)
}

const pathways = (record: CrossOver, lang: Lang): string | null => {
  const texts = summaryTexts(lang)
  const ways = record.pathways.value
  if (!ways || ways.length === 0) return null
  if (ways.length > 1) return texts.bothPathways
  return ways[0] === 'bol' ? texts.bol : texts.bbl
}

const fields = (record: CrossOver, lang: Lang): string => {
  const texts = summaryTexts(lang)
  if (record.fields.length === 0) return texts.noFields
  const names = record.fields.map(({ text, share }) =>
    share === null ? text : texts.withShare(text, formatPercent(share, lang)),
  )
  return texts.fields(joined(names, texts.and))
}

/** What it is, in a few plain sentences for a student or a parent; what is not known is left out or said. */
export const summaryOf = (record: CrossOver, lang: Lang): string =>
  [kind(record, lang), duration(record, lang), pathways(record, lang), fields(record, lang)]
    .filter((sentence) => sentence !== null)
    .join(' ')

/** Whether one can still start, and finish: the first thing that a student or a parent asks. */
export const startAnswer = (
  state: LifeAfterState,
  days: LifeDays,
  lang: Lang,
): { short: string; long: string } => {
  const texts = summaryTexts(lang)
  const day = (value: LifeDays['lastIntake']) =>
    value ? formatDate(value, lang) : recordTexts(lang).unknownDay
  const [first, last, end] = [days.firstIntake, days.lastIntake, days.teachOutEnd].map(day)
  const answers: Record<LifeAfterState, { short: string; long: string }> = {
    'not-yet': { short: texts.notYet, long: texts.notYetLong },
    published: { short: texts.notYet, long: texts.publishedLong(first ?? '') },
    'intake-open': { short: texts.yes, long: texts.openLong(last ?? '') },
    'teach-out': { short: texts.no, long: texts.teachOutLong(last ?? '', end ?? '') },
    ended: { short: texts.no, long: texts.endedLong(end ?? '') },
    revoked: { short: texts.no, long: texts.revokedLong },
    unknown: {
      short: texts.unsure,
      long: days.lastIntake ? texts.unknownLong(last ?? '') : texts.unknownBare,
    },
  }
  return answers[state]
}
