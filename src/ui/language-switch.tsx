import { useLang } from './context.ts'
import { uiTexts } from './ui.texts.ts'

/** The other language, by its own name; comes back to the same page. */
export const LanguageSwitch = ({ path }: { path: string }) => {
  const lang = useLang()
  const other = lang === 'nl' ? 'en' : 'nl'
  return (
    <a
      class="nl-link snijvlak-language"
      href={`/taal?naar=${other}&terug=${encodeURIComponent(path)}`}
      lang={other}
      hreflang={other}
    >
      {uiTexts(lang).otherLanguage}
    </a>
  )
}
