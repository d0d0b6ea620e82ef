import type { FC } from 'hono/jsx'
import { raw } from 'hono/html'
import type { Block, Drawing, Fact, ListedFile } from './blocks.ts'
import { fileSize } from './format.ts'
import { documentLabels, type Language } from './texts.ts'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** A text with its line breaks. */
export const Lines: FC<{ text: string }> = ({ text }) => (
  <>
    {text.split(/\r?\n/).map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

const Prose: FC<{ text: string }> = ({ text }) => (
  <>
    {text.split(/\n[ \t]*\n\s*/).map((part) => (
      <p>
        <Lines text={part} />
      </p>
    ))}
  </>
)

/** The width stands in the drawing itself: a strict content policy forbids inline styles. */
export const Picture: FC<{ drawing: Drawing; widthMm: number }> = ({ drawing, widthMm }) => (
  <div class="document-picture" role="img" aria-label={drawing.alt}>
    {raw(drawing.svg.replace('<svg', `<svg width="${widthMm}mm"`))}
  </div>
)

/** Facts as a description list. */
export const Facts: FC<{ facts: Fact[] }> = ({ facts }) => (
  <dl class="document-facts">
    {facts.map((fact) => (
      <div>
        <dt>{fact.label}</dt>
        <dd>
          <Lines text={fact.value} />
        </dd>
      </div>
    ))}
  </dl>
)

const Table: FC<{ block: BlockOf<'table'> }> = ({ block: { caption, columns, rows } }) => (
  <table class="document-table">
    {caption && <caption>{caption}</caption>}
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" data-align={column.align ?? 'left'}>
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          {row.map((cell, index) => (
            <td data-align={columns[index]?.align ?? 'left'}>
              <Lines text={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Files: FC<{ files: ListedFile[]; lang: Language }> = ({ files, lang }) => (
  <table class="document-table">
    <thead>
      <tr>
        <th scope="col">{documentLabels[lang].file}</th>
        <th scope="col" data-align="right">
          {documentLabels[lang].size}
        </th>
      </tr>
    </thead>
    <tbody>
      {files.map((file) => (
        <tr>
          <td>
            <strong>{file.name}</strong>
            {file.note && <br />}
            {file.note}
            <br />
            <code>{file.sha256}</code>
          </td>
          <td data-align="right">{fileSize(file.size, lang)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Figure: FC<{ block: BlockOf<'svg'> }> = ({ block }) => (
  <figure>
    <Picture drawing={block} widthMm={block.widthMm} />
    {block.caption && <figcaption>{block.caption}</figcaption>}
  </figure>
)

const Note: FC<{ block: BlockOf<'note'> }> = ({ block }) => (
  <div class="document-note" data-tone={block.tone}>
    <p>
      <strong>{block.title}</strong>
    </p>
    {block.text && <Prose text={block.text} />}
  </div>
)

/** A list, numbered or not. */
export const List: FC<{ block: BlockOf<'list'> }> = ({ block }) => {
  const items = block.items.map((item) => (
    <li>
      <Lines text={item} />
    </li>
  ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** The page has the h1, so a heading of level 1 in the document is an h2. */
const Heading: FC<{ block: BlockOf<'heading'> }> = ({ block: { level, text } }) => {
  if (level === 1) return <h2>{text}</h2>
  return level === 2 ? <h3>{text}</h3> : <h4>{text}</h4>
}

const OneBlock: FC<{ block: Block; lang: Language }> = ({ block, lang }) => {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />
    case 'paragraph':
      return <Prose text={block.text} />
    case 'facts':
      return <Facts facts={block.facts} />
    case 'list':
      return <List block={block} />
    case 'table':
      return <Table block={block} />
    case 'note':
      return <Note block={block} />
    case 'svg':
      return <Figure block={block} />
    case 'files':
      return <Files files={block.files} lang={lang} />
    case 'page-break':
      return <div class="document-page-break" />
  }
}

/** Blocks as HTML. */
export const Blocks: FC<{ blocks: Block[]; lang: Language }> = ({ blocks, lang }) => (
  <>
    {blocks.map((block) => (
      <OneBlock block={block} lang={lang} />
    ))}
  </>
)
