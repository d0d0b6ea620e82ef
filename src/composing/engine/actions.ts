import { wordsOf } from './terms.ts'

/** What is done with the object of a title. Two work processes of one qualification often differ in this alone. */
const ACTIONS: readonly (readonly [string, RegExp])[] = [
  ['prepare', /\b(?:voorberei|bereidt?\b.*\bvoor\b|richt\b.*\bin\b|inrichten)/],
  ['carry-out', /\b(?:voert?\b.*\buit\b|uitvoer|verricht|biedt\b.*\baan\b|aanbieden)/],
  ['finish', /\b(?:rondt\b.*\baf\b|afrond|afwerk|werkt\b.*\baf\b)/],
  ['deliver', /\b(?:levert\b.*\bop\b|oplever)/],
  ['evaluate', /\b(?:evalue|reflecte|verbetervoorstel)/],
  ['watch', /\b(?:bewaa?k|monitor(?:t|en)\b|toetst|toetsen|controle(?:er|re)|borg(?:t|en)\b)/],
  [
    'draw-up',
    /\b(?:stelt\b.*\b(?:op|samen)\b|opstellen|samenstellen|maakt?\b|maken\b|schrijf|schrijv|ontwerpt|ontwikkelt)/,
  ],
  ['mount', /\b(?:monteert|monteren|installeert|plaats(?:t|en)\b)/],
  ['take-down', /\b(?:afmont|monteert\b.*\baf\b)/],
  ['lead', /\b(?:stuurt\b.*\baan\b|aanstur|geeft leiding|leidinggeven)/],
]

/** Helping with work is another task than doing it. */
const HELPS = /\b(?:assiste|bijdrage|draagt bij|werkt mee|meewerk|ondersteunt bij)/

/** The actions of a title as bits; `helps` when it is about helping with them. */
export interface Actions {
  bits: number
  helps: boolean
}

/** Reads the actions that a title names. */
export const actionsOf = (title: string): Actions => {
  const text = wordsOf(title).join(' ')
  let bits = 0
  for (const [i, [, pattern]] of ACTIONS.entries()) if (pattern.test(text)) bits |= 1 << i
  return { bits, helps: HELPS.test(text) }
}

/** Part of a title's likeness that stays when both name other actions on the same object. */
const OTHER_ACTION = 0.75
/** The same when one helps with what the other does. */
const HELPING = 0.85

/** Factor on the likeness of two titles, 0 to 1. */
export const actionFactor = (a: Actions, b: Actions): number => {
  const apart = a.bits !== 0 && b.bits !== 0 && (a.bits & b.bits) === 0
  return (apart ? OTHER_ACTION : 1) * (a.helps === b.helps ? 1 : HELPING)
}
