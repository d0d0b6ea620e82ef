import { Panel } from '../../ui/arrange.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { formatNumber, formatPercent } from '../../ui/texts.ts'
import type { CrossOver, CrossOverFallback } from '../cross-over.ts'
import type { NotOpenReason, OpenForPermission } from '../open-for-permission.ts'
import { type Names, structureHref } from '../read-names.ts'
import { recordTexts } from '../record-texts.ts'
import { valueTexts } from '../texts.ts'
import { detailTexts } from '../detail-texts.ts'

const afterText = (record: CrossOver, lang: 'nl' | 'en'): string => {
  const texts = detailTexts(lang)
  if (record.after.value === 'continued') return texts.afterContinued
  if (record.after.value === 'ended') return texts.afterEnded
  return record.decision ? texts.afterNotYet : texts.afterUnknown
}

/** What came after it, with links to the successors. */
export const After = ({ record, names }: { record: CrossOver; names: Names }) => {
  const lang = useLang()
  const { after, successors } = record
  const derived = after.certainty === 'inferred'
  return (
    <section aria-labelledby="daarna">
      <h2 id="daarna">{detailTexts(lang).after}</h2>
      <p>
        {afterText(record, lang)} {derived && `(${valueTexts(lang)['certainty-inferred']})`}
      </p>
      {successors.length > 0 && (
        <ul>
          {successors.map(({ code, certainty }) => (
            <li>
              <a class="nl-link" href={structureHref(code)}>
                {code}
              </a>{' '}
              {names.get(code)}{' '}
              {certainty === 'inferred' && `(${valueTexts(lang)['certainty-inferred']})`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Fallback = ({ fallback }: { fallback: CrossOverFallback }) => {
  const lang = useLang()
  const texts = detailTexts(lang)
  const { code, name, year, done } = fallback
  const notes = [
    year === null ? null : texts.afterYear(year),
    done === null ? null : texts.doneShare(formatPercent(done, lang)),
  ].filter((note) => note !== null)
  return (
    <li>
      <a class="nl-link" href={`/kwalificaties/${code}`}>
        {code}
      </a>{' '}
      {name}
      {notes.length > 0 && ` (${notes.join(', ')})`}
    </li>
  )
}

/** What a student can do who stops midway. */
export const IfYouStop = ({ record }: { record: CrossOver }) => {
  const texts = detailTexts(useLang())
  const fallbacks = record.fallbacks.value ?? []
  return (
    <section aria-labelledby="stoppen">
      <h2 id="stoppen">{texts.stop}</h2>
      {fallbacks.length > 0 ? (
        <>
          <p>{texts.stopKnown}</p>
          <ul>
            {fallbacks.map((fallback) => (
              <Fallback fallback={fallback} />
            ))}
          </ul>
        </>
      ) : (
        <p>{texts.stopUnknown}</p>
      )}
    </section>
  )
}

const reasonText = (reason: NotOpenReason, lang: 'nl' | 'en'): string => {
  const texts = detailTexts(lang)
  switch (reason.kind) {
    case 'no-scheme':
      return texts['no-scheme']
    case 'scheme-over':
      return texts['scheme-over'](formatDate(reason.until, lang))
    case 'intake-over':
      return texts['intake-over'](formatDate(reason.lastIntake, lang))
    case 'cannot-finish': {
      const years = recordTexts(lang).years(
        formatNumber(reason.durationYears, lang, 1),
        reason.durationYears,
      )
      return texts['cannot-finish'](formatDate(reason.lastStart, lang), years)
    }
  }
}

/** The way to a shortened application, or why there is none now. */
export const ApplyShortened = ({ code, open }: { code: string; open: OpenForPermission }) => {
  const lang = useLang()
  const texts = detailTexts(lang)
  return (
    <Panel label={texts.applyTitle}>
      <h2>{texts.applyTitle}</h2>
      {open.open ? (
        <>
          <p>
            {texts.applyLead} {open.lastStart && texts.applyUntil(formatDate(open.lastStart, lang))}
          </p>
          <ButtonLink look="primary" href={`/aanvragen/verkort/${code}`} id="verkort-aanvragen">
            {texts.apply}
          </ButtonLink>
        </>
      ) : (
        <p>
          <strong>{texts.closed}</strong> {reasonText(open.reason, lang)}
        </p>
      )}
    </Panel>
  )
}
