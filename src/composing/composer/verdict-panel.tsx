import { OutcomeSummary } from '../../scheme/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Sign } from '../../ui/sign.tsx'
import { partsOf } from '../engine/index.ts'
import { signPartsOf } from '../sign-parts.ts'
import type { Composer } from './composer.ts'
import { Conditions } from './conditions.tsx'
import { Fallbacks } from './fallbacks.tsx'
import { LikenessSection } from './likeness-section.tsx'
import { LoadSection } from './load-section.tsx'
import { sourceChangeText } from './part-row.tsx'
import { ShareSection } from './share-section.tsx'
import { SmallestChanges } from './smallest-changes.tsx'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
}

const isEmpty = ({ doc }: Composer): boolean => partsOf(doc).length === 0

const SourceChanges = ({ composer: { changes, lang } }: Props) => {
  if (changes.size === 0) return null
  return (
    <Alert kind="warning" title={verdictTexts(lang).sourceTitle(changes.size)} id="bron-veranderd">
      <ul>
        {[...changes.values()].flat().map((change) => (
          <li>
            {change.title}: {sourceChangeText(change, lang)}.
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const Heading = ({ composer }: Props) => (
  <div class="snijvlak-composer__verdict-head">
    <Sign
      parts={signPartsOf(composer.judged.judgement.shares, composer.lang)}
      size={120}
      title={verdictTexts(composer.lang).signTitle}
    />
    <div role="status">
      {isEmpty(composer) ? (
        verdictTexts(composer.lang).nothingYet
      ) : (
        <OutcomeSummary outcomes={composer.outcomes} lang={composer.lang} />
      )}
    </div>
  </div>
)

const Details = ({ composer }: Props) => (
  <>
    <SmallestChanges composer={composer} />
    <ShareSection composer={composer} />
    <LikenessSection composer={composer} />
    <Fallbacks composer={composer} />
  </>
)

/** The right column: conditions, shares, likeness, fallbacks and study load of what is composed now. */
export const VerdictPanel = ({ composer }: Props) => {
  const texts = verdictTexts(composer.lang)
  return (
    <section
      class="snijvlak-composer__verdict"
      id="oordeel"
      aria-labelledby="oordeel-kop"
      tabindex={-1}
    >
      <h2 id="oordeel-kop">{texts.title}</h2>
      <Heading composer={composer} />
      <SourceChanges composer={composer} />
      <Conditions composer={composer} isEmpty={isEmpty(composer)} />
      {!isEmpty(composer) && <Details composer={composer} />}
      <LoadSection composer={composer} />
    </section>
  )
}
