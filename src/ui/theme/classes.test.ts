import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = (path: string): URL => new URL(path, import.meta.url)

const textOf = (path: string, ending: string): string =>
  readdirSync(folder(path))
    .filter((name) => name.endsWith(ending) && !name.includes('.test.'))
    .map((name) => readFileSync(new URL(name, folder(path)), 'utf8'))
    .join('\n')

const found = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([name]) => name))

// Names that end in a dash are put together at run time: `snijvlak-badge--` + outcome.
const NAME = /(?<![-\w/])(?:snijvlak|utrecht)-[a-z][\w-]*[\w](?![\w-])/g

describe('the style', () => {
  const style = textOf('./', '.css')
  const ruled = found(style, /(?<=\.)(?:snijvlak|utrecht)-[\w-]+/g)
  const elements = found(textOf('../', '.tsx'), /(?<=<)snijvlak-[\w-]+/g)

  it('has a rule for every class that a component uses', () => {
    const used = [...found(textOf('../', '.tsx'), NAME)].filter((name) => !elements.has(name))
    expect(used.filter((name) => !ruled.has(name))).toEqual([])
  })

  it('uses only tokens that exist', () => {
    const set = found(style, /--snijvlak-[\w-]+(?=\s*:)/g)
    const read = found(style, /(?<=var\()--snijvlak-[\w-]+/g)
    expect([...read].filter((name) => !set.has(name))).toEqual([])
  })
})
