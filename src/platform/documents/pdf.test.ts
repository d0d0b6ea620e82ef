import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Block } from './blocks.ts'
import { dossier, letter, svg } from './documents.fixture.ts'
import { closePdf, makePdf } from './pdf.ts'

const hasCompiler = await import('@myriaddreamin/typst-ts-node-compiler').then(
  () => true,
  () => false,
)

afterAll(closePdf)

const made = async (...args: Parameters<typeof makePdf>): Promise<Buffer> => {
  const pdf = await makePdf(...args)
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.error))
  return Buffer.from(pdf.value)
}

const withBlock = (block: Block) => ({ ...dossier, blocks: [block] })

const withText = (text: string) => ({
  ...dossier,
  title: text,
  subtitle: text,
  footer: text,
  reference: text,
  facts: [{ label: text, value: text }],
  blocks: [
    { kind: 'heading', level: 1, text },
    { kind: 'paragraph', text },
    { kind: 'facts', facts: [{ label: text, value: text }] },
    { kind: 'list', items: [text] },
    { kind: 'table', caption: text, columns: [{ title: text }], rows: [[text]] },
    { kind: 'note', tone: 'bad', title: text, text },
    { kind: 'svg', svg, alt: text, widthMm: 20, caption: text },
    { kind: 'files', files: [{ name: text, size: 1, sha256: 'a'.repeat(64), note: text }] },
  ] satisfies Block[],
})

describe.runIf(hasCompiler)('a PDF', () => {
  it('is accessible: tagged, PDF/UA-1, with a title and a language', async () => {
    for (const pdf of [await made('dossier', dossier, 'nl'), await made('letter', letter, 'nl')]) {
      const text = pdf.toString('latin1')
      expect(text.startsWith('%PDF-1.7')).toBe(true)
      expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(text).toContain('/StructTreeRoot')
      expect(text).toMatch(/\/Lang ?\(nl\)/)
    }
    const title = (await made('letter', letter, 'nl')).toString('utf8')
    expect(title).toContain(letter.subject)
  })

  it('speaks English when asked', async () => {
    expect((await made('letter', letter, 'en')).toString('latin1')).toMatch(/\/Lang ?\(en\)/)
  })

  it('is the same for the same data and differs for other data', async () => {
    const first = await made('dossier', dossier, 'nl')
    expect(await made('dossier', dossier, 'nl')).toEqual(first)
    expect(await made('dossier', { ...dossier, reference: 'CO-2019-0013' }, 'nl')).not.toEqual(
      first,
    )
  })

  it('is made without any of the optional parts', async () => {
    const { title, madeOn, footer } = dossier
    await made('dossier', { title, madeOn, footer, facts: [], blocks: [] }, 'nl')
    const { sender, addressee, subject, salutation, closing } = letter
    const plain = { sender, addressee, madeOn, subject, salutation, closing }
    await made('letter', { ...plain, signature: { name: 'X' }, attachments: [], blocks: [] }, 'nl')
  })
})

const HOSTILE = [
  '#read("/etc/passwd")',
  '#panic("run")',
  '#import "/etc/passwd": *',
  '$ x^2',
  '*half _open `code',
  '= heading\n- item\n+ item\n/ term: x',
  '<label> @reference',
  '] } ) #let x = {',
  '\\u{41} \\ // comment /* open',
  '"}, "lang": "xx", {"',
  'a\u0000b\u0007c\r\nd\te',
  'half \ud800 pair',
  '中文 عربي 😀 ✓ → ≥ \u0378 \ue000',
  'x'.repeat(400),
  '',
]

describe.runIf(hasCompiler)('text in a PDF', () => {
  it.each(HOSTILE)('is never read as markup: %j', async (text) => {
    await made('dossier', withText(text), 'nl')
    await made('letter', { ...letter, subject: text, salutation: text, addressee: [text] }, 'nl')
  })

  it('stands there as it was typed', async () => {
    const text = (
      await made('dossier', { ...dossier, title: '#read("/etc/passwd") *x* $y$' }, 'nl')
    ).toString('utf8')
    expect(text).toMatch(/#read\((&quot;|")\/etc\/passwd(&quot;|")\) \*x\* \$y\$/)
  })

  it('stands in the same type whatever the script', async () => {
    const name = 'Ěščřž Łódź Αθήνα Москва Nguyễn'
    const text = (await made('letter', { ...letter, subject: name }, 'nl')).toString('latin1')
    expect(text).toContain('SourceSans3')
    expect(text).not.toContain('Libertinus')
  })

  it('can be anything', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, async (any) => void (await made('dossier', withText(any), 'nl'))),
      { numRuns: 25 },
    )
  })
})

describe.runIf(hasCompiler)('a drawing in a PDF', () => {
  it('reads no file of the machine', async () => {
    const linked = svg.replace(
      '<circle',
      '<image href="/etc/hostname" width="9" height="9"/><circle',
    )
    const pdf = await makePdf(
      'dossier',
      withBlock({ kind: 'svg', svg: linked, alt: 'x', widthMm: 9 }),
      'nl',
    )
    expect(pdf).toMatchObject({ ok: false, error: { kind: 'failed' } })
  })

  it('that is broken fails with the reason, and the next document succeeds', async () => {
    const pdf = await makePdf(
      'dossier',
      withBlock({ kind: 'svg', svg: 'no svg', alt: 'x', widthMm: 9 }),
      'nl',
    )
    if (pdf.ok || pdf.error.kind !== 'failed') throw new Error('should have failed')
    expect(pdf.error.messages.join()).toContain('SVG')
    await made('letter', letter, 'nl')
  })
})

describe.runIf(hasCompiler)('the thread', () => {
  it('takes many documents at once and starts again after it was stopped', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        made('letter', { ...letter, reference: `CO-${n}` }, 'nl'),
      ),
    )
    expect(new Set(all.map((pdf) => pdf.toString('latin1'))).size).toBe(10)
    const cut = makePdf('letter', letter, 'nl')
    await closePdf()
    expect(await cut).toMatchObject({ ok: false })
    await made('letter', letter, 'nl')
  })
})
