import { deflateRawSync } from 'node:zlib'
import { Document, Packer, Paragraph } from 'docx'
import { writeOds, writeXlsx } from 'hucre'

interface Entry {
  name: string
  content: string
  stored?: boolean
  encrypted?: boolean
}

/** A zip file with local headers only: enough for everything that reads a zip from its start. */
export const zip = (...entries: Entry[]): Buffer =>
  Buffer.concat(
    entries.flatMap(({ name, content, stored, encrypted }) => {
      const raw = Buffer.from(content)
      const data = stored ? raw : deflateRawSync(raw)
      const header = Buffer.alloc(30)
      header.write('PK\u0003\u0004', 'latin1')
      header.writeUInt16LE(encrypted ? 1 : 0, 6)
      header.writeUInt16LE(stored ? 0 : 8, 8)
      header.writeUInt32LE(data.length, 18)
      header.writeUInt32LE(raw.length, 22)
      header.writeUInt16LE(name.length, 26)
      return [header, Buffer.from(name), data]
    }),
  )

const ODT = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }

export const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF',
)
export const encryptedPdf = Buffer.from(
  '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <</Encrypt 9 0 R>>\n%%EOF',
)
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
export const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
export const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 1)])
export const odt = zip(ODT, { name: 'content.xml', content: '<office:document-content/>' })
export const encryptedOdt = zip(ODT, { name: 'content.xml', content: 'cipher', stored: true })
export const encryptedZip = zip({ name: 'a.txt', content: 'x', encrypted: true })
export const docx = async (): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Hallo')] }] }))
export const xlsx = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] })
export const ods = (): Promise<Uint8Array> => writeOds({ sheets: [{ name: 'A', rows: [['x']] }] })

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word file that carries a macro while its name and its list of types say it does not. */
export const docxWithMacros = zip(
  { name: '[Content_Types].xml', content: `<Override ContentType="${WORD_TYPE}"/>` },
  { name: 'word/vbaProject.bin', content: 'macro' },
)

/** The container of Word and Excel before 2007, and of protected files since. */
export const oldOffice = (inside: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(inside, 'utf16le'),
  ])
