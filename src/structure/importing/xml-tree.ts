import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type Chunks, decodeUtf8, type Limits } from './decode.ts'
import { refuseFile } from './problem.ts'

/** An element with its own text (cdata included) and what is inside it. */
export interface XmlNode {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
  text: string
  /** 1-based. */
  line: number
}

interface Reading {
  /** Names of the open elements. */
  path: string[]
  /** The open elements of the tree that is being collected. */
  open: XmlNode[]
  done: XmlNode[]
  /** Bytes of text since the last tag. */
  sinceTag: number
  /** Size of the tree that is being collected, as `maxTree` counts it. */
  treeSize: number
}

export interface TreeOptions {
  file: string
  limits: Limits
  root: string
  /** Whether an element on this path (names below the root) is collected as a tree of its own. */
  collects: (path: readonly string[]) => boolean
}

/** Adds to the size of the tree; 0 starts a new one. */
const grow = (reading: Reading, options: TreeOptions, size: number, line: number): void => {
  reading.treeSize = size === 0 ? 0 : reading.treeSize + size
  if (reading.treeSize > options.limits.maxTree) {
    throw refuseFile('too-large', { file: options.file, where: `line ${line}` })
  }
}

const openTag = (reading: Reading, options: TreeOptions, tag: SaxesTagPlain, line: number) => {
  const place = { file: options.file, where: `line ${line}` }
  if (reading.path.length === 0 && tag.name !== options.root) {
    throw refuseFile('not-sbb', place, `<${tag.name.slice(0, 40)}>`)
  }
  reading.path.push(tag.name)
  if (reading.path.length > options.limits.maxDepth) throw refuseFile('too-deep', place)
  const parent = reading.open.at(-1)
  if (parent === undefined && !options.collects(reading.path.slice(1))) return
  const node: XmlNode = {
    name: tag.name,
    attributes: tag.attributes,
    children: [],
    text: '',
    line,
  }
  parent?.children.push(node)
  reading.open.push(node)
  grow(reading, options, parent === undefined ? 0 : 100, line)
}

const closeTag = (reading: Reading) => {
  reading.path.pop()
  const node = reading.open.pop()
  if (node !== undefined && reading.open.length === 0) reading.done.push(node)
}

const declared = (options: TreeOptions, encoding: string | undefined) => {
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
    throw refuseFile('not-utf8', { file: options.file, where: 'line 1' }, encoding.slice(0, 40))
  }
}

type PlainParser = SaxesParser<{ xmlns: false }>

const parserFor = (reading: Reading, options: TreeOptions): PlainParser => {
  const parser: PlainParser = new SaxesParser({ xmlns: false, position: true })
  const place = () => ({ file: options.file, where: `line ${parser.line}` })
  const addText = (text: string) => {
    const node = reading.open.at(-1)
    if (node === undefined || text === '') return
    node.text += text
    grow(reading, options, text.length, parser.line)
  }
  parser.on('xmldecl', (declaration) => declared(options, declaration.encoding))
  parser.on('doctype', () => {
    throw refuseFile('doctype', place())
  })
  parser.on('error', (error) => {
    throw refuseFile('broken-xml', place(), error.message.replace(/^\S*:\s*/, '').slice(0, 200))
  })
  parser.on('opentag', (tag) => {
    reading.sinceTag = 0
    openTag(reading, options, tag, parser.line)
  })
  parser.on('closetag', () => {
    reading.sinceTag = 0
    closeTag(reading)
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  return parser
}

/**
 * Walks through XML without holding more than one collected element at a time. Refuses (by throwing a refusal)
 * document types and so all entities, other encodings, broken or truncated XML, another root, deep nesting,
 * endless text and too many bytes.
 */
export async function* readTrees(chunks: Chunks, options: TreeOptions): AsyncGenerator<XmlNode> {
  const reading: Reading = { path: [], open: [], done: [], sinceTag: 0, treeSize: 0 }
  const parser = parserFor(reading, options)
  const feed = (text: string) => {
    reading.sinceTag += text.length
    parser.write(text)
    if (reading.sinceTag > options.limits.maxText) {
      throw refuseFile('text-too-long', { file: options.file, where: `line ${parser.line}` })
    }
  }
  for await (const text of decodeUtf8(chunks, options.file, options.limits)) {
    feed(text)
    yield* reading.done.splice(0)
  }
  parser.close()
  yield* reading.done.splice(0)
}

/** The first child of that name. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((item) => item.name === name)

/** Follows child names from a node. */
export const descend = (node: XmlNode | undefined, ...names: string[]): XmlNode | undefined =>
  names.reduce<XmlNode | undefined>((current, name) => child(current, name), node)

/** All children of that name. */
export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((item) => item.name === name) ?? []

/** An attribute, trimmed; absent and empty are the same: ''. */
export const attribute = (node: XmlNode | undefined, name: string): string =>
  node?.attributes[name]?.replace(/[\s\u00a0]+/g, ' ').trim() ?? ''
