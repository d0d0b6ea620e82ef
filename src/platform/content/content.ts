import { readFileSync } from 'node:fs'
import { marked } from 'marked'
import { parse } from 'yaml'
import type { Lang } from '../lang.ts'
import { inRoot } from '../root.ts'
import { fill, type Values } from './fill.ts'

/** A text of `content/`: what stands between the `---` lines, and the Markdown below it. */
export interface ContentText {
  meta: Record<string, string>
  markdown: string
}

const FRONT = /^---\n([\s\S]*?)\n---\n/

const cache = new Map<string, ContentText>()

const readText = (path: string): ContentText => {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  const front = FRONT.exec(text)
  const meta = front ? (parse(front[1] ?? '') as Record<string, string>) : {}
  return { meta, markdown: text.slice(front?.[0].length ?? 0).trim() }
}

/** The text `content/<lang>/<name>.md`; kept in memory after the first time. */
export const contentText = (lang: Lang, name: string): ContentText => {
  const path = inRoot('content', lang, `${name}.md`)
  const known = cache.get(path)
  if (known) return known
  const text = readText(path)
  cache.set(path, text)
  return text
}

const filled = (name: string, text: string, values: Values): string => {
  const result = fill(text, values)
  if (!result.ok)
    throw new Error(`The text ${name} has no value for: ${result.error.missing.join(', ')}`)
  return result.value
}

const escapeHtml = (value: string | number) =>
  String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const ADDRESS = /^https?:\/\/\S+$/

const percentCode = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** A backslash would become part of an address: there the signs of Markdown are written as their percent code. */
const escapeMarkdown = (value: string | number) =>
  ADDRESS.test(String(value))
    ? escapeHtml(value).replace(/[\\`*_[\]|~]/g, percentCode)
    : escapeHtml(value).replace(/([\\`*_[\]#|~])/g, '\\$1')

const escaped = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, escapeMarkdown(value)]))

/** Our own Markdown as HTML; the values put in it are text and never markup. */
export const contentHtml = (lang: Lang, name: string, values: Values = {}): string =>
  marked.parse(filled(name, contentText(lang, name).markdown, escaped(values)), { async: false })

/** A text of `content/` as a mail: subject, plain text and HTML. */
export const contentMail = (lang: Lang, name: string, values: Values) => {
  const { meta, markdown } = contentText(lang, name)
  return {
    subject: filled(name, meta.subject ?? '', values),
    text: filled(name, markdown, values),
    html: contentHtml(lang, name, values),
  }
}
