import type { Fact } from '../../platform/documents/blocks.ts'

/** A piece of the model document. `missing`: what the author still writes, with what belongs there. */
export type ModelBlock =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'source'; text: string }
  | { kind: 'missing'; text: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'list'; items: string[] }

/** A heading of the document. */
export const heading = (level: 1 | 2 | 3 | 4, text: string): ModelBlock => ({
  kind: 'heading',
  level,
  text,
})
/** A place where the author writes. */
export const missing = (text: string): ModelBlock => ({ kind: 'missing', text })
