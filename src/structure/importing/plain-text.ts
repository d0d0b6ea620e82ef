const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const characterOf = (point: number): string =>
  point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''

const decodeEntities = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,5});/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return characterOf(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return characterOf(Number(name.slice(1)))
    return ENTITIES[name.toLowerCase()] ?? whole
  })

/** Elements of which begin and end make a paragraph. */
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'tr'])

const TAG = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi

const withoutTags = (text: string): string =>
  text.replace(TAG, (_, slash: string, name: string) => {
    const tag = name.toLowerCase()
    if (tag === 'br') return '\n'
    if (tag === 'li') return slash ? '\n' : '\n- '
    return BLOCKS.has(tag) ? '\n\n' : ''
  })

const tidyLine = (line: string): string =>
  line
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^[•·▪●–]\s*/, '- ')
    .replace(/^-(?=[^\s-])/, '- ')

/**
 * The plain text of a description in a dossier file. The register wraps some texts in `<labeltext>` (with escaped
 * html inside) or `<xhtml>`; both become paragraphs (a blank line between them) and "- " bullets.
 */
export const plainText = (source: string): string => {
  const marked = /^\s*<(labeltext|xhtml)\b/i.test(source)
  const html = /^\s*<labeltext\b/i.test(source) ? decodeEntities(source) : source
  const text = marked ? decodeEntities(withoutTags(html.replace(/\n\s*/g, '\n'))) : source
  return text
    .split(/\r\n|\r|\n/)
    .map(tidyLine)
    .filter((line) => line !== '-')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')
    .trim()
}

/** The same, `null` when nothing remains. */
export const plainTextOrNull = (source: string | undefined): string | null =>
  plainText(source ?? '') || null
