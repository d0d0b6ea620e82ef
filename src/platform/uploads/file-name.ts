import { FILE_KINDS, type FileKind } from './file-kinds.ts'

/** Longest file name that is kept, in characters, ending included. */
export const MAX_NAME_LENGTH = 120

const NAMELESS = 'bestand'

/** Control characters, marks that turn the reading direction (they can hide an ending), and invisible ones. */
const UNSEEN = /[\p{Cc}\u061c\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** What Windows, macOS or a mail program cannot have in a name. */
const AWKWARD = /[<>:"|?*]/g

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) ?? ''

const tidy = (name: string): string =>
  lastPart(name.toWellFormed().replace(UNSEEN, ''))
    .normalize('NFC')
    .replace(AWKWARD, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')

const split = (name: string): { stem: string; extension: string } => {
  const dot = name.lastIndexOf('.')
  return dot > 0 && dot > name.length - 12
    ? { stem: name.slice(0, dot), extension: name.slice(dot + 1) }
    : { stem: name, extension: '' }
}

/** The ending of a name in lower case, without the dot; empty when there is none. */
export const extensionOf = (name: string): string => split(tidy(name)).extension.toLowerCase()

const shorten = (stem: string, room: number): string => [...stem].slice(0, room).join('').trimEnd()

/** A name that is safe to show, to store and to download: no path, nothing unseen, short, with its ending. */
export const cleanFileName = (raw: string): string => {
  const { stem, extension } = split(tidy(raw))
  if (extension === '') return shorten(stem, MAX_NAME_LENGTH) || NAMELESS
  return `${shorten(stem, MAX_NAME_LENGTH - extension.length - 1)}.${extension}`
}

/** The same, with the usual ending of its kind added when the name has none. */
export const fileNameFor = (raw: string, kind: FileKind): string =>
  extensionOf(raw) === ''
    ? cleanFileName(`${tidy(raw) || NAMELESS}.${FILE_KINDS[kind].extensions[0]}`)
    : cleanFileName(raw)
