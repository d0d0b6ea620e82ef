import { fileTypeFromBuffer } from 'file-type'
import { err, ok, type Result } from '../result.ts'
import { gatherMarks, type Mark } from './content-marks.ts'
import { FILE_KINDS, type FileKind, kindOfExtension } from './file-kinds.ts'
import { extensionOf } from './file-name.ts'

/** Why the content of a file is refused. `found` names what the content is, when that is known. */
export interface ContentFault {
  code:
    | 'empty'
    | 'type-not-allowed'
    | 'old-office'
    | 'encrypted'
    | 'macros'
    | 'mismatch'
    | 'text-encoding'
  found?: string
}

/** Looks at a content while it flows past; keeps at most `HEAD_BYTES` of it. */
export interface ContentCheck {
  feed(chunk: Uint8Array): void
  /** After the last chunk: the kind, judged by content and compared with the ending of the name. */
  verdict(fileName: string): Promise<Result<FileKind, ContentFault>>
}

/** Enough for the list of contents of an office file. */
const HEAD_BYTES = 1024 * 1024

interface Seen {
  head: Buffer
  marks: ReadonlySet<Mark>
  /** Whether all bytes are UTF-8 without control characters. */
  isText: boolean
  hasNul: boolean
}

/** LibreOffice stores encrypted parts uncompressed; it compresses readable ones. */
const ENCRYPTION_MARKS: Readonly<Record<string, readonly Mark[]>> = {
  pdf: ['encrypted-pdf'],
  cfb: ['encrypted-office'],
  zip: ['encrypted-zip'],
  docx: ['encrypted-zip'],
  xlsx: ['encrypted-zip'],
  odt: ['encrypted-zip', 'stored-content-xml'],
  ods: ['encrypted-zip', 'stored-content-xml'],
}

const BY_DETECTED: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  odt: 'odt',
  ods: 'ods',
  png: 'png',
  jpg: 'jpeg',
}

const isEncrypted = (seen: Seen, detected: string): boolean =>
  (ENCRYPTION_MARKS[detected] ?? []).some((mark) => seen.marks.has(mark))

const binaryKind = (seen: Seen, detected: string): Result<FileKind, ContentFault> => {
  if (isEncrypted(seen, detected)) return err({ code: 'encrypted' })
  if (detected === 'cfb') return err({ code: 'old-office' })
  const kind = BY_DETECTED[detected]
  if (kind === undefined) return err({ code: 'type-not-allowed', found: detected })
  return seen.marks.has('macros') ? err({ code: 'macros' }) : ok(kind)
}

/** Web pages, drawings, scripts: text that a program would run. */
const ACTIVE_TEXT = /^\ufeff?\s*(?:<|#!)/

const textKind = (seen: Seen, extension: string): Result<FileKind, ContentFault> => {
  const promised = extension === '' ? 'text' : kindOfExtension(extension)
  const isTextName = promised === 'text' || promised === 'csv'
  if (!seen.isText)
    return err({ code: isTextName && !seen.hasNul ? 'text-encoding' : 'type-not-allowed' })
  if (promised === null || ACTIVE_TEXT.test(seen.head.toString('utf8', 0, 1024)))
    return err({ code: 'type-not-allowed' })
  return ok(isTextName ? promised : 'text')
}

const detect = async (head: Buffer): Promise<string | null> => {
  try {
    return (await fileTypeFromBuffer(head, { maxBufferSize: HEAD_BYTES }))?.ext ?? null
  } catch {
    return null
  }
}

const judge = async (seen: Seen, fileName: string): Promise<Result<FileKind, ContentFault>> => {
  if (seen.head.length === 0) return err({ code: 'empty' })
  const extension = extensionOf(fileName)
  const detected = await detect(seen.head)
  const judged = detected === null ? textKind(seen, extension) : binaryKind(seen, detected)
  if (!judged.ok || extension === '') return judged
  return FILE_KINDS[judged.value].extensions.includes(extension)
    ? judged
    : err({ code: 'mismatch', found: FILE_KINDS[judged.value].extensions[0] })
}

const hasControl = (text: string): boolean => /[^\P{Cc}\t\n\r\f]/u.test(text)

const decodes = (decoder: TextDecoder, chunk?: Uint8Array): boolean => {
  try {
    return !hasControl(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode())
  } catch {
    return false
  }
}

/** Keeps the first `HEAD_BYTES` of a content. */
const keepHead = () => {
  const chunks: Uint8Array[] = []
  let room = HEAD_BYTES
  return {
    feed(chunk: Uint8Array) {
      if (room > 0) chunks.push(Uint8Array.from(chunk.subarray(0, room)))
      room -= chunk.length
    },
    bytes: () => Buffer.concat(chunks),
  }
}

/** Starts a check of one content. */
export const checkContent = (): ContentCheck => {
  const head = keepHead()
  const marks = gatherMarks()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isText = true
  let hasNul = false
  return {
    feed(chunk) {
      head.feed(chunk)
      marks.feed(chunk)
      hasNul ||= chunk.includes(0)
      isText &&= decodes(decoder, chunk)
    },
    verdict(fileName) {
      isText &&= decodes(decoder)
      return judge({ head: head.bytes(), marks: marks.found, isText, hasNul }, fileName)
    },
  }
}
