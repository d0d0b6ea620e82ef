import type { Random } from './random.ts'
import { pick, random } from './random.ts'

const VERBS = (
  'Bereidt Bewaakt Begeleidt Controleert Onderhoudt Ontwerpt Verkoopt Verzorgt Maakt Stelt Voert Plant Evalueert ' +
  'Registreert Adviseert Informeert Monteert Installeert Levert Organiseert Ondersteunt Verzamelt Verwerkt Werkt'
).split(' ')
const PARTS =
  'wer kel bou pro duc zor tech sta ver ant mel gro ein dor lan pak ren vlo kus tor mid hal gen rij'.split(
    ' ',
  )

/** Writes titles and texts with the statistics of real ones: common words, and words of one's own trade. */
export interface Writer {
  title(trade: number): string
  text(trade: number): string
  /** Title and text of a unit; now and then nearly those of an earlier one. */
  unit(trade: number): WrittenUnit
}

interface WrittenUnit {
  title: string
  text: string
}

const word = (rank: number): string => {
  const next = random(rank + 1)
  const length = 2 + Math.floor(next() * 3)
  return Array.from({ length }, () => pick(PARTS, next)).join('') + rank.toString(36)
}

/** Words of a trade: what a dossier says again and again. */
const TRADE_WORDS = 40
const TEXT_WORDS = 45

/** One in so many is taken from something written before, with a tenth of its words changed. */
const ECHO = 0.25
const CHANGED = 0.1
const REMEMBERED = 2000

/** Now and then repeats an earlier unit nearly: dossiers take over units from one another. */
const echoes = (next: Random, other: () => string) => {
  const written: WrittenUnit[] = []
  const nearly = (text: string): string =>
    text
      .split(' ')
      .map((it) => (next() < CHANGED ? other() : it))
      .join(' ')
  return (fresh: () => WrittenUnit): WrittenUnit => {
    if (written.length > 0 && next() < ECHO) {
      const { title, text } = pick(written, next)
      return { title: nearly(title), text: nearly(text) }
    }
    const unit = fresh()
    written[written.length < REMEMBERED ? written.length : Math.floor(next() * REMEMBERED)] = unit
    return unit
  }
}

/**
 * `size`: number of units to be written. The vocabulary grows with the root of the number of words (Heaps) and
 * words are drawn by rank (Zipf), half of them out of the trade.
 */
export const writer = (size: number, next: Random): Writer => {
  const words = Math.round(20 * Math.sqrt(size * TEXT_WORDS))
  const vocabulary = Array.from({ length: words }, (_, rank) => word(rank))
  const common = (): string =>
    vocabulary[Math.min(words - 1, Math.floor(Math.exp(next() * Math.log(words))))] ?? ''
  const ofTrade = (trade: number): string => {
    const own = Math.floor(next() ** 2 * TRADE_WORDS)
    return vocabulary[Math.floor(random(trade * 8191 + own)() * words)] ?? ''
  }
  const some = (trade: number, count: number): string =>
    Array.from({ length: count }, () => (next() < 0.5 ? ofTrade(trade) : common())).join(' ')
  const title = (trade: number): string =>
    `${pick(VERBS, next)} ${some(trade, 2 + Math.floor(next() * 4))}`
  const text = (trade: number): string => some(trade, TEXT_WORDS)
  const echo = echoes(next, common)
  return {
    title,
    text,
    unit: (trade) => echo(() => ({ title: title(trade), text: text(trade) })),
  }
}
