import { inRoot } from '../platform/root.ts'
import { type CrossoverFact, readCrossovers } from '../structure/index.ts'

/** A real cross-over of which the shares are known, to draw the idea with. */
export interface DrawnExample {
  code: string
  name: string
  /** `share` is 0 to 1; the words are those of the source. */
  parts: { label: string; share: number }[]
}

/** The first cross-over of which every field has a share; `null` when there is none. */
export const drawnExample = (facts: readonly CrossoverFact[]): DrawnExample | null => {
  const fact = facts.find(
    ({ fields }) => fields.length > 1 && fields.every(({ sharePercent }) => sharePercent !== null),
  )
  if (!fact) return null
  const parts = fact.fields.map(({ text, sharePercent }) => ({
    label: text,
    share: (sharePercent ?? 0) / 100,
  }))
  return { code: fact.code, name: fact.name, parts }
}

let example: Promise<DrawnExample | null> | null = null

/** The example out of the facts that ship; read once. */
export const shippedExample = (): Promise<DrawnExample | null> => {
  example ??= readCrossovers(inRoot('data')).then(drawnExample)
  return example
}
