import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, extensionOf, fileNameFor, MAX_NAME_LENGTH } from './file-name.ts'

describe('cleaning a file name', () => {
  it.each([
    ['C:\\Users\\Jan\\plan v2.pdf', 'plan v2.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['factuur\u202efdp.exe', 'factuurfdp.exe'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['onze “visie”: 50%?.docx', 'onze “visie”- 50%-.docx'],
    ['cafe\u0301.pdf', 'caf\u00e9.pdf'],
    ['  .. ', 'bestand'],
    ['.htaccess', 'htaccess'],
    ['', 'bestand'],
    ['plan.pdf.', 'plan.pdf'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanFileName(raw)).toBe(clean)
  })

  it('shortens the stem and keeps the ending', () => {
    const clean = cleanFileName(`${'é'.repeat(300)}.docx`)
    expect([...clean]).toHaveLength(MAX_NAME_LENGTH)
    expect(clean.endsWith('é.docx')).toBe(true)
  })

  it('gives a nameless file the ending of its kind', () => {
    expect(fileNameFor('scan', 'pdf')).toBe('scan.pdf')
    expect(fileNameFor('', 'jpeg')).toBe('bestand.jpg')
    expect(fileNameFor('scan.PDF', 'pdf')).toBe('scan.PDF')
  })

  it('reads the ending in lower case', () => {
    expect(extensionOf('Plan.PDF')).toBe('pdf')
    expect(extensionOf('zonder')).toBe('')
  })

  it('is short, seen, without a path, and does not change a clean name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const clean = cleanFileName(raw)
        expect([...clean].length).toBeLessThanOrEqual(MAX_NAME_LENGTH)
        expect(clean).not.toMatch(/[\p{Cc}/\\\u202a-\u202e\u2066-\u2069]/u)
        expect(clean).not.toBe('')
        expect(cleanFileName(clean)).toBe(clean)
      }),
    )
  })
})
