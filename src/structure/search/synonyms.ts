import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { inRoot } from '../../platform/root.ts'

const lists = z.array(z.array(z.string().regex(/^[a-z]{2,}$/)).min(2))

const readSynonyms = (): Map<string, string[]> => {
  const file = inRoot('content/nl/structure/synonyms.yaml')
  const words = new Map<string, string[]>()
  for (const list of lists.parse(parse(readFileSync(file, 'utf8'))))
    for (const word of list)
      words.set(word, [...(words.get(word) ?? []), ...list.filter((other) => other !== word)])
  return words
}

let known: Map<string, string[]> | undefined

const synonyms = (): Map<string, string[]> => {
  known ??= readSynonyms()
  return known
}

/** Other words for the same, out of `content/nl/structure/synonyms.yaml`; read once. */
export const synonymsOf = (word: string): readonly string[] => synonyms().get(word) ?? []

/** Every word that has another word for the same. */
export const synonymWords = (): string[] => [...synonyms().keys()]
