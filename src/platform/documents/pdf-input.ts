import type { Block, DossierDocument, LetterDocument } from './blocks.ts'
import { fileSize, longDate } from './format.ts'
import { documentLabels, type Language } from './texts.ts'

/** The templates and what each is filled with. */
export interface Templates {
  dossier: DossierDocument
  letter: LetterDocument
}

/** Control characters have no place on paper; half a surrogate pair is no character at all. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')

/** An accessible document has no empty title, heading or description of a picture. */
const filled = (text: string): string => (/[^\s\p{C}]/u.test(text) ? text : '–')

const ready = (block: Block, lang: Language) => {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: filled(block.text) }
    case 'files':
      return {
        ...block,
        files: block.files.map((file) => ({ ...file, sizeText: fileSize(file.size, lang) })),
      }
    default:
      return block
  }
}

const FILLED_KEYS = new Set(['title', 'subject', 'alt'])

/** Everything a template reads, as JSON: the only way in which a text reaches the compiler. */
export const pdfInput = <T extends keyof Templates>(
  document: Templates[T],
  lang: Language,
): string => {
  const input = {
    lang,
    labels: documentLabels[lang],
    dateText: longDate(document.madeOn, lang),
    document: { ...document, blocks: document.blocks.map((block) => ready(block, lang)) },
  }
  return JSON.stringify(input, (key, value: unknown) => {
    if (typeof value !== 'string') return value
    return FILLED_KEYS.has(key) ? filled(printable(value)) : printable(value)
  })
}
