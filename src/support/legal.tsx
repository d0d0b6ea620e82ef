import { type Basis, legalSource, MarkBadge, type Scheme, SourceLink } from '../scheme/index.ts'
import { useLang } from '../ui/context.ts'

/** The law and the article behind a rule, with how certain it is and why when it is not. */
export const Legal = ({ scheme, basis }: { scheme: Scheme; basis: Basis }) => {
  const lang = useLang()
  const source = legalSource(scheme, basis)
  return (
    <div class="snijvlak-legal">
      <p>
        <SourceLink source={source} lang={lang} /> <MarkBadge mark={source.mark} lang={lang} />
      </p>
      {source.note && <p>{source.note[lang]}</p>}
    </div>
  )
}
