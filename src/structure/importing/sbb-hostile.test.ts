import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../../../tests/fixtures/structure/files.ts'
import { readSbbXml } from './collect-sbb.ts'
import { DEFAULT_LIMITS, type Limits } from './decode.ts'

const SMALL = readFileSync('tests/fixtures/structure/sbb-small.xml')

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (content: Uint8Array | string, limits: Limits = DEFAULT_LIMITS) =>
  readSbbXml([typeof content === 'string' ? bytes(content) : content], {
    file: 'x.xml',
    on,
    limits,
  })
const refusal = async (content: Uint8Array | string, limits?: Limits) => {
  const found = await read(content, limits)
  expect(found.dossiers).toEqual([])
  expect(found.domains).toEqual([])
  return found.problems.map(({ code, severity }) => `${severity} ${code}`)
}

describe('a hostile or broken file', () => {
  const wrap = (inside: string) => `<?xml version="1.0" encoding="utf-8"?>${inside}`

  it('is refused when it declares entities', async () => {
    const bomb = '<!DOCTYPE sbb [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sbb>&b;</sbb>'
    expect(await refusal(wrap(bomb))).toEqual(['file doctype'])
    expect(await refusal(wrap('<!DOCTYPE sbb SYSTEM "file:///etc/passwd"><sbb/>'))).toEqual([
      'file doctype',
    ])
    expect(await refusal(wrap('<sbb>&b;</sbb>'))).toEqual(['file broken-xml'])
  })

  it('is refused in another encoding', async () => {
    expect(await refusal(Buffer.from('\ufeff<sbb/>', 'utf16le'))).toEqual(['file not-utf8'])
    expect(await refusal(Buffer.from('<sbb t="Coördineert"/>', 'latin1'))).toEqual([
      'file not-utf8',
    ])
    expect(await refusal('<?xml version="1.0" encoding="iso-8859-1"?><sbb/>')).toEqual([
      'file not-utf8',
    ])
  })

  it('is refused when it is truncated, at any place', async () => {
    const end = SMALL.toString('utf8').trimEnd().length - 1
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: end }), async (length) => {
        const [only] = await refusal(SMALL.toString('utf8').slice(0, length))
        expect(only).toBe('file broken-xml')
      }),
    )
  })

  it('is refused when it is something else', async () => {
    expect(await refusal('<html><body/></html>')).toEqual(['file not-sbb'])
    expect(await refusal('Crebonummer;Kwalificatie')).toEqual(['file broken-xml'])
    expect(await refusal('')).toEqual(['file broken-xml'])
  })

  it('is refused when it is too large, too deep or one endless text', async () => {
    expect(await refusal(SMALL, { ...DEFAULT_LIMITS, maxBytes: 100 })).toEqual(['file too-large'])
    const wide = `<sbb><dossiers><dossier>${'<a/>'.repeat(50)}</dossier></dossiers></sbb>`
    expect(await refusal(wide, { ...DEFAULT_LIMITS, maxTree: 4000 })).toEqual(['file too-large'])
    const heavy = `<sbb><dossiers><dossier>${'x'.repeat(5000)}</dossier></dossiers></sbb>`
    expect(await refusal(heavy, { ...DEFAULT_LIMITS, maxTree: 4000 })).toEqual(['file too-large'])
    const deep = `<sbb>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</sbb>`
    expect(await refusal(deep)).toEqual(['file too-deep'])
    const endless = ['<sbb><!--', ...Array.from({ length: 20 }, () => 'x'.repeat(100))].map(bytes)
    const limits = { ...DEFAULT_LIMITS, maxText: 1000 }
    const { problems } = await readSbbXml(endless, { file: 'x.xml', on, limits })
    expect(problems.map(({ code }) => code)).toEqual(['text-too-long'])
  })
})
