import type { Lang } from '../../platform/lang.ts'
import type { Instant } from '../../platform/time.ts'
import type { LoggedChange } from '../change-log.ts'

/** A text inside XML: marks escaped, and what XML cannot hold left out. */
export const xmlText = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

interface Feed {
  baseUrl: string
  title: string
  lang: Lang
  now: Instant
}

const entryXml = (baseUrl: string, { version, at, code, title, lines }: LoggedChange): string =>
  [
    '  <entry>',
    `    <id>${xmlText(baseUrl)}/register/wijzigingen#${version}</id>`,
    `    <title>${xmlText(`${code} ${title}`)}</title>`,
    `    <updated>${at}</updated>`,
    `    <link href="${xmlText(baseUrl)}/register/${code}"/>`,
    `    <summary>${xmlText(lines.join('\n'))}</summary>`,
    '  </entry>',
  ].join('\n')

/** Changes as a feed (RFC 4287), newest first. */
export const atomFeed = (
  changes: readonly LoggedChange[],
  { baseUrl, title, lang, now }: Feed,
): string => {
  const base = xmlText(baseUrl)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${base}/register/wijzigingen</id>`,
    `  <title>${xmlText(title)}</title>`,
    '  <author><name>Snijvlak</name></author>',
    `  <updated>${changes[0]?.at ?? now}</updated>`,
    `  <link rel="self" href="${base}/register/wijzigingen.atom"/>`,
    `  <link href="${base}/register/wijzigingen"/>`,
    ...changes.map((change) => entryXml(baseUrl, change)),
    '</feed>',
    '',
  ].join('\n')
}
