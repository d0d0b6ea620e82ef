import type { LetterDocument } from '../../platform/documents/blocks.ts'
import { LetterPage } from '../../platform/documents/document-page.tsx'
import { makePdf } from '../../platform/documents/pdf.ts'
import { cleanFileName } from '../../platform/uploads/file-name.ts'
import type { Services } from '../../platform/services.ts'
import { LETTER_NAMES } from './letter-names.ts'
import type { LetterKind } from './letter.ts'

/** A letter in the file store. */
export interface LetterFile {
  name: string
  type: string
  /** Bytes. */
  size: number
  sha256: string
}

const MAX_BYTES = 20_000_000

const STYLE =
  'body{max-width:42em;margin:3em auto;padding:0 1em;font-family:sans-serif;line-height:1.5}dt{font-weight:600}'

/** The letter as a page of its own, to read and to print where there is no PDF. */
const printPage = (letter: LetterDocument): string => {
  const page = (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>{letter.subject}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <LetterPage document={letter} lang="nl" />
      </body>
    </html>
  )
  return `<!DOCTYPE html>${page.toString()}`
}

const contentOf = async (
  { log }: Pick<Services, 'log'>,
  letter: LetterDocument,
): Promise<{ bytes: Uint8Array; type: string; ending: string }> => {
  const pdf = await makePdf('letter', letter, 'nl')
  if (pdf.ok) return { bytes: pdf.value, type: 'application/pdf', ending: 'pdf' }
  if (pdf.error.kind !== 'unavailable') log.error({ error: pdf.error }, 'no PDF of a letter')
  return {
    bytes: new TextEncoder().encode(printPage(letter)),
    type: 'text/html; charset=utf-8',
    ending: 'html',
  }
}

/**
 * Puts a letter in the file store: as PDF, or as a page to print where no PDF can be made. Content without a record
 * goes by itself after a day, so this may be called in a transaction that is taken back.
 */
export const keepLetter = async (
  services: Pick<Services, 'files' | 'log'>,
  kind: LetterKind,
  letter: LetterDocument,
): Promise<LetterFile> => {
  const { bytes, type, ending } = await contentOf(services, letter)
  const once = async function* () {
    yield bytes
  }
  const kept = await services.files.put(once(), { maxBytes: MAX_BYTES })
  if (!kept.ok) throw new Error(`The letter was not stored: ${kept.error.kind}`)
  const name = cleanFileName(`${LETTER_NAMES[kind].nl} ${letter.reference ?? ''}.${ending}`)
  return { name, type, ...kept.value }
}
