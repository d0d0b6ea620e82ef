import { Panel } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { Sign } from '../../ui/sign.tsx'
import { fieldCertainty, fieldWords, type RecordField } from '../record-words.ts'
import { recordTexts } from '../record-texts.ts'
import type { Registered } from '../registered.ts'
import { signParts } from '../sign-parts.ts'
import { startAnswer } from '../summary.ts'
import { summaryTexts } from '../summary-texts.ts'
import { valueTexts } from '../texts.ts'
import { StateBadge } from './state-badge.tsx'

const SHORT: readonly RecordField[] = [
  'level',
  'programmeType',
  'durationYears',
  'pathways',
  'studyLoad',
]

/** A fact with a word behind it when we derived it. */
const ShortValue = ({ item, field }: { item: Registered; field: RecordField }) => {
  const lang = useLang()
  const words = fieldWords(item.record, field, lang)
  if (words === null) return null
  const derived = fieldCertainty(item.record, field) === 'inferred'
  return (
    <>
      {words} {derived && <small>({valueTexts(lang)['certainty-inferred']})</small>}
    </>
  )
}

const hasValue = (item: Registered, field: RecordField, lang: 'nl' | 'en') =>
  fieldWords(item.record, field, lang) !== null

/** The sign, and the answer to what everybody asks first: can one still start? */
export const StartAnswer = ({ item }: { item: Registered }) => {
  const lang = useLang()
  const answer = startAnswer(item.state, item.days, lang)
  return (
    <Panel label={summaryTexts(lang).question}>
      <Sign parts={signParts(item.record)} size={144} decorative />
      <h2>{summaryTexts(lang).question}</h2>
      <p>
        <strong>{answer.short}.</strong> {answer.long}
      </p>
      <StateBadge state={item.state} />
    </Panel>
  )
}

/** The facts that everybody asks for. */
export const ShortFacts = ({ item }: { item: Registered }) => {
  const lang = useLang()
  const texts = recordTexts(lang)
  return (
    <DataList
      items={[
        { term: texts.code, value: item.record.code },
        ...SHORT.map((field) => ({
          term: texts[field],
          value: hasValue(item, field, lang) ? <ShortValue item={item} field={field} /> : null,
        })),
      ]}
    />
  )
}
