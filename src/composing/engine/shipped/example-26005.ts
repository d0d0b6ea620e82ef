import { apply } from '../apply.ts'
import type { Composition } from '../composition.ts'
import { emptyComposition } from '../composition.ts'
import type { StructureView } from '../structure-view.ts'

/** One work process of 26005 with the source that is taken for it here. */
export interface ExampleUnit {
  /** Code in cross-over 26005. */
  code: string
  qualificationCode: string
  ownerCode: string
  /** Code in the source. */
  sourceCode: string
}

const unit = (
  code: string,
  qualificationCode: string,
  ownerCode: string,
  sourceCode: string,
): ExampleUnit => ({ code, qualificationCode, ownerCode, sourceCode })

const BOUW = '25104'
const ENGINEERING = '25297'

/**
 * The sources of 2015 that hold the same titles (nine), and for the other four the nearest title in those same
 * two sources. Only the nine are traced; the four are an assumption and the page says so.
 */
export const EXAMPLE_UNITS: readonly ExampleUnit[] = [
  unit('B1-K1-W1', BOUW, '23053', 'B1-K1-W1'),
  unit('B1-K1-W2', BOUW, '23053', 'B1-K1-W2'),
  unit('B1-K2-W1', ENGINEERING, '23119', 'B1-K1-W3'),
  unit('B1-K2-W2', BOUW, BOUW, 'P1-K1-W1'),
  unit('B1-K2-W3', BOUW, BOUW, 'P1-K1-W2'),
  unit('B1-K3-W1', ENGINEERING, ENGINEERING, 'P1-K1-W1'),
  unit('B1-K3-W2', ENGINEERING, ENGINEERING, 'P1-K1-W2'),
  unit('B1-K3-W3', BOUW, BOUW, 'P1-K2-W1'),
  unit('B1-K3-W4', ENGINEERING, ENGINEERING, 'P1-K1-W3'),
  unit('B1-K4-W1', BOUW, BOUW, 'P1-K3-W1'),
  unit('B1-K4-W2', BOUW, BOUW, 'P1-K3-W2'),
  unit('B1-K4-W3', ENGINEERING, ENGINEERING, 'P1-K2-W1'),
  unit('B1-K4-W4', ENGINEERING, ENGINEERING, 'P1-K2-W2'),
]

/** Units of which no source with the same title is known. */
export const ASSUMED: ReadonlySet<string> = new Set([
  'B1-K2-W1',
  'B1-K4-W1',
  'B1-K4-W2',
  'B1-K4-W3',
])

const TASK_TITLES = [
  'Verzamelt, verwerkt en integreert projectinformatie',
  'Werkt ontwerpen uit',
  'Bereidt werk voor',
  'Begeleidt de realisatie',
]

/** Cross-over 26005 composed again out of its sources: level 4, four years, bol and bbl. */
export const composeExample = (view: StructureView): Composition => {
  const start: Composition = {
    ...emptyComposition('Middenkaderfunctionaris smart building'),
    level: 4,
    durationYears: 4,
    pathways: ['bol', 'bbl'],
  }
  const withTasks = TASK_TITLES.reduce<Composition>((made, title) => {
    const done = apply(made, { kind: 'new-core-task', title }, view)
    return done.ok ? done.value : made
  }, start)
  return EXAMPLE_UNITS.reduce<Composition>((made, { code, ...source }) => {
    const coreTask = `k${code.slice(4, 5)}`
    const { qualificationCode, ownerCode, sourceCode } = source
    const command = { kind: 'add-work-process' as const, qualificationCode, ownerCode, coreTask }
    const done = apply(made, { ...command, code: sourceCode }, view)
    return done.ok ? done.value : made
  }, withTasks)
}
