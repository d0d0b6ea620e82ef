import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Fact } from '../../platform/documents/blocks.ts'
import { exportTexts } from './export-texts.ts'
import type { Exported } from './exported.ts'
import { modelDocument } from './model.ts'
import type { ModelBlock } from './model-block.ts'
import { modelTexts } from './model-texts.ts'

const FONT = 'Calibri'
const LIST = 'opsomming'

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1417 }
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin

/** XML cannot carry control characters. */
const clean = (text: string): string =>
  text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')

/** Line breaks of a text as breaks in one paragraph. */
const runs = (text: string, style: { italics?: boolean; highlight?: 'yellow' } = {}): TextRun[] =>
  clean(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...style, ...(i > 0 ? { break: 1 } : {}) }))

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

const cell = (text: string, share: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: Math.round(TEXT_WIDTH * share), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'F4F0E8' } } : {}),
    children: [new Paragraph({ children: runs(text) })],
  })

const factTable = (facts: readonly Fact[]): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [Math.round(TEXT_WIDTH * 0.35), Math.round(TEXT_WIDTH * 0.65)],
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({ children: [cell(label, 0.35, true), cell(value, 0.65, false)] }),
    ),
  })

const rendered = (block: ModelBlock, missingLabel: string): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: runs(block.text) })]
    case 'text':
      return [new Paragraph({ spacing: { after: 120 }, children: runs(block.text) })]
    case 'source':
      return [new Paragraph({ children: runs(block.text, { italics: true }) })]
    case 'missing':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: runs(`[${missingLabel}: ${block.text}]`, { highlight: 'yellow' }),
        }),
      ]
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: LIST, level: 0 }, children: runs(item) }),
      )
    case 'facts':
      return [factTable(block.facts)]
  }
}

const footer = (it: Exported): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(clean(`${it.name} · ${exportTexts(it.lang).footer(it.version)} · `)),
          new TextRun({ children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  })

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '1F1C18' },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
})

const wordDocument = (it: Exported): Document =>
  new Document({
    title: clean(it.name),
    description: exportTexts(it.lang).subtitle,
    creator: 'Snijvlak',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 22, language: { value: it.lang === 'nl' ? 'nl-NL' : 'en-GB' } },
        },
        title: { run: { font: FONT, size: 44, bold: true } },
        heading1: heading(34, 480),
        heading2: heading(28, 320),
        heading3: heading(24, 240),
        heading4: heading(22, 160),
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: footer(it) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(it.name) }),
          new Paragraph({ children: runs(exportTexts(it.lang).subtitle) }),
          ...modelDocument(it).flatMap((block) => rendered(block, modelTexts(it.lang).missing)),
        ],
      },
    ],
  })

/** The composition as a Word document in the order of the model, to complete by hand. */
export const compositionDocx = (it: Exported): Promise<Uint8Array> =>
  Packer.toBuffer(wordDocument(it)).then((buffer) => new Uint8Array(buffer))
