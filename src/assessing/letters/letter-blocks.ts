import { marked, type Token, type Tokens } from 'marked'
import { fill } from '../../platform/content/fill.ts'
import type { Block, Fact } from '../../platform/documents/blocks.ts'

/** What a place in a letter holds: a text, which may have paragraphs of its own, or a list of facts. */
type LetterValue = string | Fact[]

/** The values of a letter, by the name of the place. */
export type LetterValues = Record<string, LetterValue>

const ALONE = /^\{\{\s*([\w.-]+)\s*\}\}$/

const texts = (values: LetterValues): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

/** A text of a letter with its places filled; a place without a value throws: no letter leaves with a hole in it. */
export const fillLetter = (text: string, values: LetterValues): string => {
  const filled = fill(text, texts(values))
  if (filled.ok) return filled.value
  throw new Error(`The letter has no value for: ${filled.error.missing.join(', ')}`)
}

const paragraph = (raw: string, values: LetterValues): Block[] => {
  const value = values[ALONE.exec(raw)?.[1] ?? '']
  if (Array.isArray(value)) return value.length > 0 ? [{ kind: 'facts', facts: value }] : []
  const text = fillLetter(raw, values).trim()
  return text === '' ? [] : [{ kind: 'paragraph', text }]
}

const headingLevel = (depth: number): 1 | 2 | 3 => (depth <= 2 ? 1 : depth === 3 ? 2 : 3)

const isKind = <K extends 'heading' | 'paragraph' | 'list'>(
  token: Token,
  kind: K,
): token is Extract<Tokens.Heading | Tokens.Paragraph | Tokens.List, { type: K }> =>
  token.type === kind

const blockOf = (token: Token, values: LetterValues): Block[] => {
  if (isKind(token, 'heading'))
    return [
      { kind: 'heading', level: headingLevel(token.depth), text: fillLetter(token.text, values) },
    ]
  if (isKind(token, 'paragraph')) return paragraph(token.text, values)
  if (isKind(token, 'list'))
    return [
      {
        kind: 'list',
        items: token.items.map((item) => fillLetter(item.text, values)),
        ordered: token.ordered,
      },
    ]
  return []
}

/**
 * Makes the body of a letter out of its Markdown: headings, paragraphs and lists. The values are put in afterwards,
 * so that nothing in them is read as markup; an empty one leaves no paragraph behind.
 */
export const letterBlocks = (markdown: string, values: LetterValues): Block[] =>
  marked.lexer(markdown).flatMap((token) => blockOf(token, values))
