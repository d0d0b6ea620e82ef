import { useLang } from '../ui/context.ts'
import { formatDate } from '../ui/dates.ts'
import type { SchemeMoment } from './rules.ts'
import { supportTexts } from './texts.ts'

/** Says at the foot of a page by which rules it is written, and when those hold. */
export const SchemeLine = ({ moment: { scheme, phase } }: { moment: SchemeMoment }) => {
  const lang = useLang()
  const texts = supportTexts(lang)
  const { from, until } = scheme.period
  return (
    <p class="snijvlak-scheme-line">
      {texts.rulesOf}{' '}
      <a class="nl-link" href={`/regels/${scheme.id}`}>
        {scheme.name[lang]}
      </a>
      {': '}
      {texts[phase](formatDate(from, lang), formatDate(until, lang))}
    </p>
  )
}
