/** What the raw bytes of a content say beside its type. */
export type Mark =
  | 'encrypted-pdf'
  | 'encrypted-zip'
  | 'encrypted-office'
  | 'stored-content-xml'
  | 'macros'

/** Longer than any pattern here, so that one across two chunks is seen. */
const OVERLAP = 64

const ZIP_HEADER = Buffer.from('PK\u0003\u0004', 'latin1')
const ZIP_HEADER_LENGTH = 30

/** An encrypted office file is an old-style container around this entry, named in UTF-16. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

const ENCRYPTED_PDF = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/

/** One entry of a zip file, from its local header (APPNOTE.TXT 4.3.7). */
const zipEntryMarks = (header: Buffer): Mark[] => {
  const isEncrypted = (header.readUInt16LE(6) & 1) === 1
  const isStored = header.readUInt16LE(8) === 0
  const name = header.toString(
    'latin1',
    ZIP_HEADER_LENGTH,
    ZIP_HEADER_LENGTH + header.readUInt16LE(26),
  )
  const marks: Mark[] = []
  if (isEncrypted || name === 'encrypted-package') marks.push('encrypted-zip')
  if (isStored && name === 'content.xml') marks.push('stored-content-xml')
  if (name.endsWith('vbaProject.bin')) marks.push('macros')
  return marks
}

const zipMarks = (window: Buffer): Mark[] => {
  const marks: Mark[] = []
  for (let at = window.indexOf(ZIP_HEADER); at >= 0; at = window.indexOf(ZIP_HEADER, at + 1))
    if (at + ZIP_HEADER_LENGTH <= window.length) marks.push(...zipEntryMarks(window.subarray(at)))
  return marks
}

const marksIn = (window: Buffer): Mark[] => [
  ...zipMarks(window),
  ...(window.includes('/Encrypt') && ENCRYPTED_PDF.test(window.toString('latin1'))
    ? (['encrypted-pdf'] as const)
    : []),
  ...(window.includes(ENCRYPTED_PACKAGE) ? (['encrypted-office'] as const) : []),
]

/** Gathers the marks of a content chunk by chunk. */
export const gatherMarks = (): { feed(chunk: Uint8Array): void; found: ReadonlySet<Mark> } => {
  const found = new Set<Mark>()
  let tail = Buffer.alloc(0)
  return {
    found,
    feed(chunk) {
      const window = Buffer.concat([tail, chunk])
      for (const mark of marksIn(window)) found.add(mark)
      tail = Buffer.from(window.subarray(-OVERLAP))
    },
  }
}
