import { domainHue } from '../../register/index.ts'
import { Details } from '../../ui/details.tsx'
import { type ShareBar, ShareBars } from '../../ui/share-bars.tsx'
import { OutcomeBadge } from '../../ui/status-badge.tsx'
import { formatPercent } from '../../ui/texts.ts'
import type { Share, ShareReading } from '../engine/index.ts'
import { domainOf, isAbove, shareIn } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
}

const domainBars = ({ judged, lang }: Composer): ShareBar[] =>
  judged.judgement.shares.domains.map(({ code, name, ofCrossover, parts }) => ({
    label: name ?? verdictTexts(lang).unknownDomain,
    share: ofCrossover,
    hue: domainHue(code),
    note: verdictTexts(lang).partsOf(parts, null),
  }))

const sourceBar = (composer: Composer, source: Share, reading: ShareReading): ShareBar[] => {
  const { judged, lang } = composer
  const texts = verdictTexts(lang)
  const share = shareIn(source, reading)
  if (share === null) return []
  const isEnough = isAbove(share, judged.judgement.computed.share.threshold)
  const count = texts.partsOf(source.parts, reading === 'of-source' ? source.allParts : null)
  return [
    {
      label: `${source.code ?? ''} ${source.name ?? ''}`,
      share,
      hue: domainHue(source.code === null ? null : domainOf(judged.index.view, source.code)),
      note: (
        <>
          {count} {!isEnough && <OutcomeBadge outcome="not-met">{texts.tooSmall}</OutcomeBadge>}
        </>
      ),
    },
  ]
}

const Sources = ({ composer, reading }: Props & { reading: ShareReading }) => {
  const { judged, lang } = composer
  const texts = verdictTexts(lang)
  const { threshold } = judged.judgement.computed.share
  const percent = formatPercent(threshold, lang)
  return (
    <ShareBars
      caption={reading === 'of-source' ? texts.sources(percent) : texts.sourcesOther(percent)}
      parts={judged.judgement.shares.qualifications.flatMap((source) =>
        sourceBar(composer, source, reading),
      )}
      threshold={threshold}
    />
  )
}

/** Shares per domain and per source, the reading that counts first. */
export const ShareSection = ({ composer }: Props) => {
  const texts = verdictTexts(composer.lang)
  const { reading } = composer.judged.judgement.computed.share
  return (
    <section class="snijvlak-composer__section" aria-labelledby="aandelen-kop">
      <h3 id="aandelen-kop">{texts.shares}</h3>
      <ShareBars caption={texts.domains} parts={domainBars(composer)} />
      <Sources composer={composer} reading={reading} />
      <Details id="andere-telling" summary={texts.countsNot}>
        <Sources
          composer={composer}
          reading={reading === 'of-source' ? 'of-crossover' : 'of-source'}
        />
      </Details>
    </section>
  )
}
