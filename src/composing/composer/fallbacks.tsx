import { Details } from '../../ui/details.tsx'
import { formatNumber, formatPercent, type Lang } from '../../ui/texts.ts'
import type { FallbackOption, YearFallback } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
}

const fitText = ({ fit }: FallbackOption, lang: Lang): string => {
  const texts = verdictTexts(lang)
  const misfits = (['level', 'pathway', 'duration'] as const).filter((key) => fit[key] === false)
  return misfits.length === 0 ? texts.fits : misfits.map((key) => texts[`misfit-${key}`]).join(', ')
}

const Option = ({ option, lang }: { option: FallbackOption; lang: Lang }) => {
  const texts = verdictTexts(lang)
  const { qualification, done, toDo, yearsToGo } = option
  const facts = [
    texts.toDo(toDo.length),
    yearsToGo === null ? null : texts.yearsToGo(formatNumber(yearsToGo, lang, 1)),
    fitText(option, lang),
  ]
  return (
    <li>
      <div class="snijvlak-composer__line">
        <a class="nl-link" href={`/kwalificaties/${qualification.code}`} data-turbo="false">
          {qualification.code} {qualification.name}
        </a>
        <strong>{texts.done(formatPercent(done, lang))}</strong>
      </div>
      <p class="snijvlak-soft">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

const Year = ({
  fallback,
  lang,
  isLast,
}: {
  fallback: YearFallback
  lang: Lang
  isLast: boolean
}) => {
  const texts = verdictTexts(lang)
  const { year, options, certificates } = fallback
  return (
    <Details id={`terugval-${year}`} summary={texts.afterYear(year)} open={isLast}>
      {options.length === 0 && <p>{texts.noFallback}</p>}
      <ul class="snijvlak-rows snijvlak-spaced-list">
        {options.map((option) => (
          <Option option={option} lang={lang} />
        ))}
      </ul>
      {certificates.length > 0 && (
        <p>
          {texts.certificates}:{' '}
          {certificates.map(({ code, title }) => `${code} ${title}`).join(', ')}.
        </p>
      )}
    </Details>
  )
}

/** Where a student can go on who stops at the end of a study year. */
export const Fallbacks = ({ composer: { judged, lang } }: Props) => {
  const texts = verdictTexts(lang)
  const { fallback } = judged.judgement
  // After the last year a student has a diploma and falls back on nothing.
  const years = fallback.length > 1 ? fallback.slice(0, -1) : fallback
  return (
    <section class="snijvlak-composer__section" aria-labelledby="terugval-kop">
      <h3 id="terugval-kop">{texts.fallback}</h3>
      <p>{texts.fallbackLead}</p>
      {years.map((year, i) => (
        <Year fallback={year} lang={lang} isLast={i === years.length - 1} />
      ))}
    </section>
  )
}
