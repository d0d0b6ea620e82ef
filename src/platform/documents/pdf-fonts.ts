import { readFile } from 'node:fs/promises'
import decompress from 'woff2-encoder/decompress'
import { inRoot } from '../root.ts'

/**
 * The package splits the family in one file per script under one name, of which the compiler would take only
 * the first. So each script gets a name of its own, as long as the old one; `blocks.typ` lists them in order.
 */
const SCRIPTS = {
  latin: '3',
  'latin-ext': 'E',
  vietnamese: 'V',
  greek: 'G',
  cyrillic: 'C',
} as const
const STYLES = ['400-normal', '400-italic', '600-normal'] as const
const FAMILY = 'Source Sans '

const inNameTable = (name: string): Buffer => Buffer.from(name, 'utf16le').swap16()

const renamed = (font: Uint8Array, letter: string): Buffer => {
  const bytes = Buffer.from(font)
  const from = inNameTable(`${FAMILY}3`)
  const to = inNameTable(`${FAMILY}${letter}`)
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at)
  return bytes
}

const FOLDER = ['node_modules', '@fontsource', 'source-sans-3'] as const

const loadFont = async (script: keyof typeof SCRIPTS, style: string): Promise<Buffer> => {
  const file = inRoot(...FOLDER, 'files', `source-sans-3-${script}-${style}.woff2`)
  return renamed(await decompress(await readFile(file)), SCRIPTS[script])
}

/** Source Sans 3 as the compiler reads it, converted in memory from the web fonts that the site uses. */
export const loadFonts = (): Promise<Buffer[]> =>
  Promise.all(
    (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).flatMap((script) =>
      STYLES.map((style) => loadFont(script, style)),
    ),
  )

type Range = [first: number, last: number]

const rangeOf = (text: string): Range => {
  const [first = '', last = first] = text.replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

/** The code points that these fonts were made for. */
export const loadRanges = async (): Promise<Range[]> => {
  const file = JSON.parse(await readFile(inRoot(...FOLDER, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >
  return Object.keys(SCRIPTS).flatMap((script) => (file[script] ?? '').split(',').map(rangeOf))
}

const isIn = (ranges: readonly Range[], code: number): boolean =>
  code === 10 || ranges.some(([first, last]) => first <= code && code <= last)

/** Puts the replacement sign where a text has a character outside the ranges that may not stay. */
export const onlyIn = (
  ranges: readonly Range[],
  text: string,
  mayStay: (character: string) => boolean = () => false,
): string =>
  [...text]
    .map((one) => (isIn(ranges, one.codePointAt(0) ?? 0) || mayStay(one) ? one : '\ufffd'))
    .join('')
