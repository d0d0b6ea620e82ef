import { hoursNorm, normLoad } from '../../scheme/index.ts'
import type { Pathway } from '../../structure/index.ts'
import { formatNumber, formatSbu, type Lang } from '../../ui/texts.ts'
import type { StudyLoad } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { partTexts } from './part-texts.ts'
import { verdictTexts } from './verdict-texts.ts'
import { YearBars } from './year-bars.tsx'

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

const Swatch = ({ name }: { name: string }) => (
  <svg class="snijvlak-hue-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <rect class={`snijvlak-load__${name}`} width="12" height="12" />
  </svg>
)

/** What the bar is made of; the electives with how much of the obligation is chosen. */
const Legend = ({ composer, pieces }: Props & { pieces: readonly Piece[] }) => {
  const { lang, judged } = composer
  const { electivesChosen, electiveObligation } = judged.judgement.studyLoad
  const chosen = verdictTexts(lang).electivesChosen(
    formatSbu(electivesChosen, lang),
    formatSbu(electiveObligation, lang),
  )
  return (
    <ul class="snijvlak-rows">
      {pieces.map(({ name, label, sbu }) => (
        <li class="snijvlak-composer__line">
          <span>
            <Swatch name={name} /> {label}
            {name === 'electives' && <span class="snijvlak-soft"> {chosen}</span>}
          </span>
          <strong>{formatSbu(sbu, lang)}</strong>
        </li>
      ))}
    </ul>
  )
}

const hoursText = ({ judged, lang }: Composer, pathway: Pathway, years: number): string | null => {
  const norm = hoursNorm(judged.scheme, pathway, years)
  if (!norm) return null
  const texts = verdictTexts(lang)
  const said = texts.hoursOf(
    formatNumber(norm.total, lang),
    formatNumber(norm.taught, lang),
    formatNumber(norm.bpv, lang),
  )
  return pathway === 'bbl' ? `${said}, ${texts.perYear}` : said
}

const Hours = ({ composer }: Props) => {
  const { doc, lang } = composer
  const years = doc.durationYears
  if (years === null || doc.pathways.length === 0) return null
  return (
    <>
      <h4>{verdictTexts(lang).hours}</h4>
      <ul class="snijvlak-rows">
        {doc.pathways.map((pathway) => (
          <li>
            <strong>{pathway}</strong>: {hoursText(composer, pathway, years)}
          </li>
        ))}
      </ul>
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
      <p>{texts.loadLead(formatSbu(norm, lang), partTexts(lang).years(years))}</p>
      <Bar pieces={pieces} norm={norm} />
      <Legend composer={composer} pieces={pieces} />
      <Remarks load={load} lang={lang} />
      {partsLoad(composer) > 0 && <YearBars composer={composer} />}
      <Hours composer={composer} />
    </section>
  )
}
