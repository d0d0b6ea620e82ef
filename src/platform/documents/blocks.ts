import type { PlainDate } from '../time.ts'

/** A label with its value, for lists of facts. An unknown value is said in words by the caller. */
export interface Fact {
  label: string
  value: string
}

export interface TableColumn {
  title: string
  /** Numbers stand at the right, with the unit in the title. */
  align?: 'left' | 'right'
  /** Share of the width against the other columns; 1 when absent. */
  width?: number
}

/** A file named in a document; who has the file can check it by its hash. */
export interface ListedFile {
  name: string
  /** Bytes. */
  size: number
  sha256: string
  /** What the file is for. */
  note?: string
}

/** A drawing made by the product itself. Never put a drawing of a user here. */
export interface Drawing {
  svg: string
  /** What a reader who cannot see it must know. */
  alt: string
}

/** One piece of a document. Texts are plain: an empty line starts a new paragraph, a line break stays one. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'list'; items: string[]; ordered?: boolean }
  | { kind: 'table'; columns: TableColumn[]; rows: string[][]; caption?: string }
  | { kind: 'note'; tone: 'neutral' | 'good' | 'warning' | 'bad'; title: string; text: string }
  | ({ kind: 'svg'; widthMm: number; caption?: string } & Drawing)
  | { kind: 'files'; files: ListedFile[] }
  | { kind: 'page-break' }

/** A whole document: an application, a composition, a receipt. */
export interface DossierDocument {
  title: string
  subtitle?: string
  /** The drawing that stands above the title. */
  sign?: Drawing
  madeOn: PlainDate
  reference?: string
  /** Under the title. */
  facts: Fact[]
  /** A list of the headings of level 1 and 2 after the title page. */
  contents?: boolean
  /** At the foot of every page, before the page number. */
  footer: string
  blocks: Block[]
}

/** A letter as Dutch authorities lay it out. */
export interface LetterDocument {
  sender: { name: string; lines: string[] }
  /** Name and address, one line each. */
  addressee: string[]
  madeOn: PlainDate
  /** Of the sender. */
  reference?: string
  /** Of the addressee's own letter. */
  yourReference?: string
  subject: string
  salutation: string
  blocks: Block[]
  closing: string
  signature: { name: string; role?: string; organisation?: string }
  attachments: string[]
}
