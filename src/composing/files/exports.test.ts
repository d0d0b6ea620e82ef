import { readXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testServices } from '../../../tests/app.ts'
import { closePdf, makePdf } from '../../platform/documents/pdf.ts'
import { inRoot } from '../../platform/root.ts'
import { plainDate } from '../../platform/time.ts'
import { loadShippedFacts } from '../../structure/index.ts'
import { emptyComposition } from '../engine/index.ts'
import { judgedOn } from '../judging/judgement.ts'
import { structureIndexOn } from '../judging/load-index.ts'
import { compositionDossier } from './dossier.ts'
import { exampleComposition } from './example.ts'
import { type Exported, exportOf } from './exported.ts'
import { modelDocument } from './model.ts'
import { compositionSheet, compositionXlsx } from './sheet.ts'
import { unzip } from './unzip.fixture.ts'
import { compositionDocx } from './word.ts'

const hasCompiler = await import('@myriaddreamin/typst-ts-node-compiler').then(
  () => true,
  () => false,
)

const services = await testServices()
const today = plainDate('2019-10-01')
let example: Exported
let empty: Exported

const exported = async (doc: Exported['doc'], lang: 'nl' | 'en' = 'nl') =>
  exportOf(doc, await judgedOn(services.db, doc, today), { lang, today, version: 3 })

beforeAll(async () => {
  await loadShippedFacts(services.db, { folder: inRoot('data'), at: services.clock.now() })
  const { view } = await structureIndexOn(services.db, today)
  const doc = exampleComposition(view, 'Aangenomen & <gemarkeerd>')
  if (!doc) throw new Error('the example cannot be composed')
  example = await exported(doc)
  empty = await exported(emptyComposition())
})
afterAll(closePdf)

describe('xlsx', () => {
  it('holds each work process on a line, with weights that make up the whole', async () => {
    const book = await readXlsx(await compositionXlsx(example))
    const [head, ...rows] = book.sheets[0]?.rows ?? []
    const column = (title: string) => head?.indexOf(title) ?? -1
    expect(rows).toHaveLength(13)
    expect(rows[0]?.slice(0, 3)).toEqual([
      'Werkproces',
      'B1-K1-W1',
      'Verzamelt, registreert en beheert projectinformatie',
    ])
    const sbu = rows.map((row) => Number(row[column('SBU')]))
    expect(sbu.reduce((a, b) => a + b, 0)).toBe(4480)
    const shares = rows.map((row) => Number(row[column('Aandeel')]))
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
    expect(rows.filter((row) => row[column('Notitie')])).toHaveLength(4)
  })

  it('of an empty composition has a head and no lines', () => {
    expect(compositionSheet(empty).rows).toEqual([])
  })
})

describe('docx', () => {
  it('follows the order of the model', () => {
    const headings = modelDocument(example).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    )
    expect(headings).toEqual([
      'Voorblad',
      'Typering van het beroep',
      'Kerntaken',
      'Generieke onderdelen',
      'Wettelijke beroepsvereisten',
      'Branchevereisten',
      'Certificaten',
      'Moderne vreemde talen',
      'Keuzedelen',
      'Verantwoording',
    ])
  })

  it('can be read back: names, sources, and marked places to fill in', async () => {
    const files = unzip(await compositionDocx(example))
    const text = files.get('word/document.xml') ?? ''
    expect([...files.keys()]).toContain('[Content_Types].xml')
    expect(text).toContain('B1-K1-W2 Integreert projectinformatie')
    expect(text).toContain('Bron: 25104 Middenkaderfunctionaris Bouw, 23053:B1-K1-W2')
    expect(text).toContain('[Nog in te vullen: ')
    expect(text).toContain('Waarom vier jaar')
    expect(text.match(/w:val="Heading3"/g)?.length).toBe(13 + 4 * 3)
  })

  it('takes over the texts of the sources where they are known', () => {
    const [task] = example.judged.index.view.content('25104')?.coreTasks ?? []
    const process = task?.workProcesses[0]
    if (!task || !process) throw new Error('the source has no parts')
    const told = { ...process, description: 'Leest tekeningen.\nBespreekt ze.', competences: ['K'] }
    const unit = { coreTask: { ...task, complexity: 'Wisselend.' }, workProcess: told }
    const view = { ...example.judged.index.view, unit: () => unit }
    const index = { ...example.judged.index, view }
    const blocks = modelDocument({ ...example, judged: { ...example.judged, index } })
    expect(blocks).toContainEqual({ kind: 'text', text: 'Leest tekeningen.\nBespreekt ze.' })
    expect(blocks).toContainEqual({ kind: 'text', text: 'Wisselend.' })
    expect(blocks).toContainEqual({ kind: 'text', text: 'Competenties: K' })
  })

  it('is made of an empty composition too, and in English', async () => {
    expect(unzip(await compositionDocx(empty)).size).toBeGreaterThan(5)
    const english = await exported(example.doc, 'en')
    const text = unzip(await compositionDocx(english)).get('word/document.xml') ?? ''
    expect(text).toContain('Still to be filled in')
  })
})

describe.runIf(hasCompiler)('PDF', () => {
  it('is made of a full and of an empty composition', async () => {
    for (const it of [example, empty]) {
      const pdf = await makePdf('dossier', compositionDossier(it), 'nl')
      if (!pdf.ok) throw new Error(JSON.stringify(pdf.error))
      const text = Buffer.from(pdf.value).toString('latin1')
      expect(text.startsWith('%PDF-1.7')).toBe(true)
      expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    }
  })

  it('shows parts, conditions, shares and fallbacks', () => {
    const { blocks } = compositionDossier(example)
    const text = JSON.stringify(blocks)
    for (const words of ['B1-K4-W4', 'V03', '25104 Middenkaderfunctionaris Bouw', '53,8', '26005'])
      expect(text).toContain(words)
  })
})
