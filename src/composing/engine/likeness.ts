/** Why two work processes are held to be alike. */
export type LikenessReason =
  /** The very same unit. */
  | 'same-unit'
  /** One dossier or qualification came after the other. */
  | 'lineage'
  | 'equal-title'
  | 'near-title'
  /** The title is so general that it says little by itself. */
  | 'general-title'
  /** Other actions on the same object, as preparing and carrying out. */
  | 'other-action'
  /** Description, result and behaviour are near. */
  | 'near-text'
  | 'shared-knowledge'
  | 'shared-competences'

/** How alike two work processes are: 0 nothing to 1 the same, and why. */
export interface Likeness {
  score: number
  reasons: LikenessReason[]
}

/** Settings of the likeness; `docs/engine.md` says how they were found. */
export const LIKENESS = {
  /** From here on two parts are held to coincide. */
  coincides: 0.65,
  /** From here on two parts are held to be equal, for "equal to an approved one". */
  equal: 0.95,
  weights: { title: 0.5, text: 0.4, knowledge: 0.05, competences: 0.05 },
  /** A title is general when its terms together tell less than this part of a term that stands only once. */
  generalTitle: 0.7,
  /** Part of the likeness that a general title keeps when nothing else is known. */
  general: 0.8,
} as const

/**
 * The lowest cosine of two titles with which a pair can still coincide: text, knowledge and competences together
 * can add no more than their own weight.
 */
export const TITLE_COSINE =
  (LIKENESS.coincides -
    LIKENESS.weights.text -
    LIKENESS.weights.knowledge -
    LIKENESS.weights.competences) /
  LIKENESS.weights.title

/** The lowest cosine of two texts with which a pair can still coincide under a cosine of the titles. */
export const leastText = (title: number): number =>
  (LIKENESS.coincides -
    LIKENESS.weights.knowledge -
    LIKENESS.weights.competences -
    LIKENESS.weights.title * title) /
  LIKENESS.weights.text

/** What was measured between two work processes; `null` where one of both says nothing. A title that is not known is never a ground. */
export interface Measures {
  sameUnit: boolean
  lineage: boolean
  /** Cosine of the titles, 0 to 1. */
  title: number | null
  /** Factor for other actions, see `actionFactor`. */
  action: number
  generalTitle: boolean
  text: number | null
  knowledge: number | null
  competences: number | null
}

const NEAR = 0.5
const EQUAL = 0.9999

const weighed = (it: Measures): number => {
  const { weights } = LIKENESS
  if (it.text === null) {
    const title = (it.title ?? 0) * it.action
    return it.generalTitle ? title * LIKENESS.general : title
  }
  let sum = 0
  let all = 0
  for (const key of ['title', 'text', 'knowledge', 'competences'] as const) {
    const value = it[key]
    if (value === null && key !== 'title') continue
    sum += weights[key] * (value ?? 0) * (key === 'title' ? it.action : 1)
    all += weights[key]
  }
  return sum / all
}

/** A later version of the same unit: half of the doubt goes, all of it under an equal title. */
const withLineage = (score: number, it: Measures): number => {
  if (!it.lineage) return score
  return (it.title ?? 0) >= EQUAL ? 1 : 1 - (1 - score) / 2
}

/** The score alone; the inner loop of the engine. */
export const likenessScore = (it: Measures): number => {
  if (it.sameUnit) return 1
  const score = withLineage(weighed(it), it)
  return score >= EQUAL ? 1 : score
}

const reasonsOf = (it: Measures): [LikenessReason, boolean][] => [
  ['same-unit', it.sameUnit],
  ['lineage', it.lineage && !it.sameUnit],
  ['equal-title', (it.title ?? 0) >= EQUAL],
  ['near-title', (it.title ?? 0) >= NEAR && (it.title ?? 0) < EQUAL],
  ['general-title', it.generalTitle && it.text === null && !it.sameUnit],
  ['other-action', it.action < 1],
  ['near-text', (it.text ?? 0) >= NEAR],
  ['shared-knowledge', (it.knowledge ?? 0) > 0],
  ['shared-competences', (it.competences ?? 0) > 0],
]

/** Score with its reasons. */
export const likenessOf = (it: Measures): Likeness => ({
  score: likenessScore(it),
  reasons: reasonsOf(it)
    .filter(([, holds]) => holds)
    .map(([reason]) => reason),
})

/** Shared part of two sorted lists of numbers (Dice), `null` when one of them is empty. */
export const sharedItems = (a: Int32Array, b: Int32Array): number | null => {
  if (a.length === 0 || b.length === 0) return null
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number
    const y = b[j] as number
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return (2 * shared) / (a.length + b.length)
}

const bitCount = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Shared part of two sets of bits (Dice), `null` when one of them is empty. */
export const sharedBits = (a: number, b: number): number | null =>
  a === 0 || b === 0 ? null : (2 * bitCount(a & b)) / (bitCount(a) + bitCount(b))
