import { hoursNorm, normLoad } from '../../scheme/index.ts'
import { DataList } from '../../ui/data-list.tsx'
import { Figure } from '../../ui/figure.tsx'
import { formatNumber, formatSbu, type Lang } from '../../ui/texts.ts'
import type { StudyLoad } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { partTexts } from './part-texts.ts'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
}

interface Piece {
  name: string
  label: string
  sbu: number
}

/** What the parts weigh together: whole SBU. */
const partsLoad = ({ weights }: Composer): number =>
  [...weights.values()].reduce((sum, sbu) => sum + sbu, 0)

const piecesOf = (composer: Composer): Piece[] => {
  const texts = verdictTexts(composer.lang)
  const { generic, electiveObligation } = composer.judged.judgement.studyLoad
  return [
    { name: 'parts', label: texts.qualification, sbu: partsLoad(composer) },
    { name: 'generic', label: texts.generic, sbu: generic },
    { name: 'electives', label: texts.electives, sbu: electiveObligation },
  ]
}

/** One bar of the whole programme, with a line at the norm. */
const Bar = ({ pieces, norm }: { pieces: readonly Piece[]; norm: number }) => {
  const total = Math.max(
    norm,
    pieces.reduce((sum, { sbu }) => sum + sbu, 0),
  )
  const scale = (sbu: number): number => (sbu / total) * 100
  return (
    <svg
      class="snijvlak-load"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      height="16"
      aria-hidden="true"
    >
      <rect class="snijvlak-bars__track" width="100" height="12" />
      {pieces.map(({ name, sbu }, i) => (
        <rect
          class={`snijvlak-load__${name}`}
          x={scale(pieces.slice(0, i).reduce((sum, piece) => sum + piece.sbu, 0))}
          width={scale(sbu)}
          height="12"
        />
      ))}
      <rect class="snijvlak-bars__threshold" x={scale(norm) - 0.6} width="0.6" height="12" />
    </svg>
  )
}

const Remarks = ({ load, lang }: { load: StudyLoad; lang: Lang }) => {
  const texts = verdictTexts(lang)
  return (
    <>
      {load.provisional && <p class="snijvlak-soft">{texts.provisional}</p>}
      {load.overflow > 0 && <p>{texts.overflow(formatSbu(load.overflow, lang))}</p>}
      {load.electivesUnknown.length > 0 && (
        <p>{texts.unknownSize(load.electivesUnknown.join(', '))}</p>
      )}
    </>
  )
}

const Hours = ({ composer: { doc, judged, lang } }: Props) => {
  const texts = verdictTexts(lang)
  const years = doc.durationYears
  if (years === null) return null
  const items = doc.pathways.flatMap((pathway) => {
    const norm = hoursNorm(judged.scheme, pathway, years)
    if (!norm) return []
    const [total, taught, practice] = [norm.total, norm.taught, norm.bpv].map((hours) =>
      formatNumber(hours, lang),
    )
    const said = texts.hoursOf(total ?? '', taught ?? '', practice ?? '')
    return [{ term: pathway, value: pathway === 'bbl' ? `${said}, ${texts.perYear}` : said }]
  })
  if (items.length === 0) return null
  return (
    <>
      <h4>{texts.hours}</h4>
      <DataList items={items} />
    </>
  )
}

/** The study load against the norm, and the hours that the law asks. */
export const LoadSection = ({ composer }: Props) => {
  const { judged, lang, doc } = composer
  const texts = verdictTexts(lang)
  const load = judged.judgement.studyLoad
  const pieces = piecesOf(composer)
  const norm = doc.durationYears === null ? load.total : normLoad(judged.scheme, doc.durationYears)
  const years = doc.durationYears ?? load.total / judged.scheme.studyNorms.sbuPerYear.value
  return (
    <section class="snijvlak-composer__section" aria-labelledby="studielast-kop">
      <h3 id="studielast-kop">{texts.load}</h3>
      <Figure
        id="studielast"
        caption={texts.loadLead(formatSbu(norm, lang), partTexts(lang).years(years))}
        table={{
          head: [texts.load, 'SBU'],
          rows: pieces.map(({ label, sbu }) => [label, formatNumber(sbu, lang)]),
        }}
      >
        <Bar pieces={pieces} norm={norm} />
      </Figure>
      <DataList
        items={[
          ...pieces
            .slice(0, 2)
            .map(({ label, sbu }) => ({ term: label, value: formatSbu(sbu, lang) })),
          {
            term: texts.electives,
            value: texts.electivesChosen(
              formatSbu(load.electivesChosen, lang),
              formatSbu(load.electiveObligation, lang),
            ),
          },
        ]}
      />
      <Remarks load={load} lang={lang} />
      <Hours composer={composer} />
    </section>
  )
}
