import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { contentHtml, contentText } from '../../platform/content/content.ts'
import { fill, type Values } from '../../platform/content/fill.ts'
import type { Lang } from '../../platform/lang.ts'
import { inRoot } from '../../platform/root.ts'
import type { Scheme } from '../../scheme/index.ts'
import { schemeValues } from '../scheme-values.ts'
import { FAQ_STEPS, type Faq, TOPICS } from './faq.ts'

const words = z.string().transform((text) => text.split(/\s+/).filter(Boolean))

const front = z.object({
  question: z.string().min(1),
  keywords: z.string(),
  topic: z.enum(TOPICS),
  steps: words.pipe(z.array(z.enum(FAQ_STEPS))),
  order: z.number(),
})

const slugs = (): string[] =>
  readdirSync(inRoot('content', 'nl', 'support', 'faq'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))

const filled = (text: string, values: Values): string => {
  const result = fill(text, values)
  if (!result.ok) throw new Error(`No value for: ${result.error.missing.join(', ')}`)
  return result.value
}

const readOne = (lang: Lang, slug: string, values: Values): Faq & { order: number } => {
  const name = `support/faq/${slug}`
  const meta = front.parse(contentText(lang, name).meta)
  const question = filled(meta.question, values)
  return { ...meta, slug, question, html: contentHtml(lang, name, values) }
}

const read = (scheme: Scheme, lang: Lang): readonly Faq[] => {
  const values = schemeValues(scheme, lang)
  return slugs()
    .map((slug) => readOne(lang, slug, values))
    .toSorted((a, b) => a.order - b.order)
}

const cache = {
  nl: new WeakMap<Scheme, readonly Faq[]>(),
  en: new WeakMap<Scheme, readonly Faq[]>(),
}

/** Every question in the order of its file, with the figures of a scheme; throws when a text has a fault. */
export const readFaqs = (scheme: Scheme, lang: Lang): readonly Faq[] => {
  const known = cache[lang].get(scheme) ?? read(scheme, lang)
  cache[lang].set(scheme, known)
  return known
}
