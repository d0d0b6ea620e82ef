import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { CaseEvent } from './case-events.ts'
import { fromDutch, OUTCOME_WORDS, STATE_WORDS, TERM_WORDS } from './examples-dutch.ts'
import { type Facts, NOTHING_KNOWN } from './facts.ts'
import type { Scheme } from './scheme.ts'

const keysOf = <K extends string>(words: Readonly<Record<K, unknown>>): [K, ...K[]] => {
  const [first, ...rest] = Object.keys(words) as K[]
  if (first === undefined) throw new Error('A list of words is empty.')
  return [first, ...rest]
}

const common = {
  titel: z.string().min(1),
  verhaal: z.string().min(1),
  /** Where the reader can check the rule: the id of a source in the scheme, and an article if known. */
  bron: z.string().min(1),
}

const conditionExample = z.strictObject({
  ...common,
  voorwaarde: z.string(),
  feiten: z.record(z.string(), z.unknown()),
  uitkomst: z.enum(keysOf(OUTCOME_WORDS)),
})

const termExample = z.strictObject({
  ...common,
  termijn: z.enum(keysOf(TERM_WORDS)),
  gebeurtenissen: z.array(z.record(z.string(), z.unknown())).min(1),
  vandaag: z.string(),
  uiterlijk: z.string(),
  klok: z.enum(keysOf(STATE_WORDS)),
})

export type ConditionExample = z.output<typeof conditionExample>
export type TermExample = z.output<typeof termExample>
/** A worked example as a jurist reads it: Dutch, facts or events in, outcome or date out. */
export type Example = (ConditionExample | TermExample) & { scheme: string; file: string }

const file = z.strictObject({
  regeling: z.string(),
  voorbeelden: z.array(z.union([conditionExample, termExample])).min(1),
})

/** Reads all example files of a folder; throws with the file name when one is not well formed. */
export const loadExamples = async (dir: string): Promise<Example[]> => {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).toSorted()
  const files = await Promise.all(
    names.map(async (name) => {
      const parsed = file.safeParse(parseYaml(await readFile(join(dir, name), 'utf8')))
      if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`)
      return parsed.data.voorbeelden.map((item) => ({
        ...item,
        scheme: parsed.data.regeling,
        file: name,
      }))
    }),
  )
  return files.flat()
}

/** The examples beside one condition (its code) or one term (its id). */
export const examplesFor = (examples: readonly Example[], id: string): Example[] =>
  examples.filter((item) =>
    'voorwaarde' in item ? item.voorwaarde === id : TERM_WORDS[item.termijn] === id,
  )

/** The law that an example names, as `awb, artikel 4:13`: its id in the scheme, and the article if there is one. */
export const sourceOfExample = (
  { sources }: Pick<Scheme, 'sources'>,
  { bron }: Pick<Example, 'bron'>,
): { law: string; article: string; link: string } => {
  const [id = bron, ...article] = bron.split(', ')
  const source = sources.find((item) => item.id === id)
  return { law: source?.law.nl ?? id, article: article.join(', '), link: source?.link ?? '' }
}

/** The facts of an example: what it does not say is unknown. */
export const factsOf = (example: ConditionExample): Facts => ({
  ...NOTHING_KNOWN,
  ...(fromDutch(example.feiten) as Partial<Facts>),
})

/** The events of an example. */
export const eventsOfExample = (example: TermExample): CaseEvent[] =>
  example.gebeurtenissen.map((event) => fromDutch(event) as CaseEvent)
