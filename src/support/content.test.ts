import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentText } from '../platform/content/content.ts'
import { fill } from '../platform/content/fill.ts'
import { inRoot } from '../platform/root.ts'
import { experiment2017, madeUpScheme } from '../scheme/testing.ts'
import { FAQ_STEPS } from './faq/faq.ts'
import { readFaqs } from './faq/read-faq.ts'
import { publicValues } from './scheme-values.ts'

const ownMails = (name: string) => /^(site-report|work-session-)/.test(name)

const namesIn = (lang: 'nl' | 'en'): string[] => [
  ...readdirSync(inRoot('content', lang, 'support'), { recursive: true })
    .map((path) => join('support', String(path)))
    .filter((path) => path.endsWith('.md')),
  ...readdirSync(inRoot('content', lang, 'mails'))
    .filter(ownMails)
    .map((name) => join('mails', name)),
]

const names = namesIn('nl').map((path) => path.slice(0, -'.md'.length))

const placesOf = (lang: 'nl' | 'en', name: string): string[] => {
  const text = readFileSync(inRoot('content', lang, `${name}.md`), 'utf8')
  return [...new Set([...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, place]) => place))]
    .filter((place) => place !== undefined)
    .toSorted()
}

test('no text stands in one language only', () => {
  expect(namesIn('en').toSorted()).toEqual(namesIn('nl').toSorted())
})

describe.each(names)('%s', (name) => {
  test('has a twin with the same front matter and the same places', () => {
    expect(existsSync(inRoot('content', 'en', `${name}.md`))).toBe(true)
    const [nl, en] = [contentText('nl', name), contentText('en', name)]
    expect(Object.keys(en.meta)).toEqual(Object.keys(nl.meta))
    expect(placesOf('en', name)).toEqual(placesOf('nl', name))
    for (const key of ['topic', 'steps', 'order']) expect(en.meta[key]).toEqual(nl.meta[key])
  })

  test('does not shout, and says u', () => {
    for (const lang of ['nl', 'en'] as const)
      expect(contentText(lang, name).markdown).not.toMatch(/!(?!\[)/)
    expect(contentText('nl', name).markdown).not.toMatch(/\b(je|jij|jouw|jullie)\b/i)
  })

  test('keeps its sentences short', () => {
    const longest = contentText('nl', name)
      .markdown.replaceAll(/\]\([^)]*\)/g, ']')
      .split(/(?<=[.?:;])\s|\n|\|/)
      .map((sentence) => sentence.split(/\s+/).filter(Boolean).length)
    expect(Math.max(...longest)).toBeLessThanOrEqual(26)
  })
})

describe.each([experiment2017(), madeUpScheme()])('under $id', (scheme) => {
  test.each(names.filter((name) => name.startsWith('support/')))('%s can be filled', (name) => {
    for (const lang of ['nl', 'en'] as const) {
      const text = readFileSync(inRoot('content', lang, `${name}.md`), 'utf8')
      expect(fill(text, publicValues(scheme, { compositionDays: 90 }, lang)).ok).toBe(true)
    }
  })

  test('there are questions for every step, in both languages', () => {
    const [nl, en] = [readFaqs(scheme, 'nl'), readFaqs(scheme, 'en')]
    expect(nl.length).toBeGreaterThanOrEqual(20)
    expect(en.map(({ slug }) => slug)).toEqual(nl.map(({ slug }) => slug))
    const steps = new Set(nl.flatMap((faq) => faq.steps))
    expect(FAQ_STEPS.filter((step) => !steps.has(step))).toEqual([])
  })
})

test('no two questions share an order', () => {
  const orders = names
    .filter((name) => name.startsWith('support/faq/'))
    .map((name) => String(contentText('nl', name).meta.order))
  expect(new Set(orders).size).toBe(orders.length)
})
