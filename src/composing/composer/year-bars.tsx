import { domainHue } from '../../register/index.ts'
import { hueOf } from '../../ui/hues.ts'
import { formatSbu } from '../../ui/texts.ts'
import { unitId } from '../../structure/index.ts'
import { domainOf, partsOf, yearCount } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
}

/** What one domain asks of one study year. */
interface Piece {
  domain: string | null
  sbu: number
}

interface Year {
  year: number
  pieces: Piece[]
  total: number
}

/** The parts laid in years, by domain in the order of the shares. */
const yearsOf = ({ doc, judged, years, weights }: Composer): Year[] => {
  const { view } = judged.index
  const domains = judged.judgement.shares.domains.map(({ code }) => code)
  return Array.from({ length: yearCount(doc.durationYears) }, (_, i) => {
    const parts = partsOf(doc).filter((part) => years.get(unitId(part)) === i + 1)
    const pieces = domains.map((domain) => ({
      domain,
      sbu: parts
        .filter((part) => domainOf(view, part.qualificationCode) === domain)
        .reduce((sum, part) => sum + (weights.get(unitId(part)) ?? 0), 0),
    }))
    return { year: i + 1, pieces, total: pieces.reduce((sum, { sbu }) => sum + sbu, 0) }
  })
}

const Bar = ({ year, most }: { year: Year; most: number }) => {
  const scale = (sbu: number): number => (most > 0 ? (sbu / most) * 100 : 0)
  return (
    <svg
      class="snijvlak-bars__bar"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      height="12"
      aria-hidden="true"
    >
      <rect class="snijvlak-bars__track" width="100" height="12" />
      {year.pieces.map(({ domain, sbu }, i) => {
        const { name, colour } = hueOf(domainHue(domain))
        const before = year.pieces.slice(0, i).reduce((sum, piece) => sum + piece.sbu, 0)
        return <rect class={name} fill={colour} x={scale(before)} width={scale(sbu)} height="12" />
      })}
    </svg>
  )
}

/** How the work of a study year is divided, in words. */
const spokenPieces = ({ pieces }: Year, { judged, lang }: Composer): string =>
  pieces
    .filter(({ sbu }) => sbu > 0)
    .map(({ domain, sbu }) => {
      const name = domain === null ? undefined : judged.index.view.domain(domain)?.name
      return `${name ?? verdictTexts(lang).unknownDomain} ${formatSbu(sbu, lang)}`
    })
    .join(', ')

/** The parts over the study years: a bar a year, by domain, in a table that says the same. */
export const YearBars = ({ composer }: Props) => {
  const { lang } = composer
  const texts = verdictTexts(lang)
  const years = yearsOf(composer)
  const most = Math.max(...years.map(({ total }) => total))
  return (
    <table class="snijvlak-bars">
      <caption class="utrecht-table__caption">{texts.overYears}</caption>
      <thead class="snijvlak-hidden">
        <tr>
          <th scope="col">{texts.year}</th>
          <th scope="col">SBU</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr>
            <th scope="row">{texts.yearOf(year.year)}</th>
            <td>
              <Bar year={year} most={most} />
              <span class="snijvlak-bars__figure">{formatSbu(year.total, lang)}</span>
              <span class="snijvlak-hidden">{spokenPieces(year, composer)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
