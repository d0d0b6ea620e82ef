import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { clock } from './clock.ts'
import { evaluate } from './evaluate.ts'
import {
  type ConditionExample,
  eventsOfExample,
  examplesFor,
  factsOf,
  loadExamples,
  type TermExample,
} from './examples.ts'
import { OUTCOME_WORDS, SHOWS_IN, STATE_WORDS, TERM_WORDS } from './examples-dutch.ts'
import { experiment2017 } from './testing.ts'

const scheme = experiment2017()
const examples = await loadExamples('data/schemes/examples')

const conditions = examples.filter((item) => 'voorwaarde' in item)
const terms = examples.filter((item) => 'termijn' in item)

describe('the worked examples come out as they say', () => {
  test.each(conditions.map((item) => [item.voorwaarde, item.titel, item] as const))(
    '%s %s',
    (code, _title, example: ConditionExample) => {
      const outcome = evaluate(scheme, factsOf(example)).find((item) => item.code === code)
      expect(outcome?.outcome).toBe(OUTCOME_WORDS[example.uitkomst])
    },
  )

  test.each(terms.map((item) => [item.termijn, item.titel, item] as const))(
    '%s: %s',
    (name, _title, example: TermExample) => {
      const term = TERM_WORDS[name]
      const result = clock(scheme, eventsOfExample(example), plainDate(example.vandaag))
      const rule = SHOWS_IN[term] ?? term
      const deadline = result.deadlines.find((item) => item.rule === rule)
      expect(deadline?.date.toString()).toBe(example.uiterlijk)
      expect(result.state).toBe(STATE_WORDS[example.klok])
    },
  )
})

describe('nothing goes without an example', () => {
  test.each(scheme.conditions.map((item) => item.code))('condition %s has one', (code) => {
    expect(examplesFor(examples, code).length).toBeGreaterThan(0)
  })

  test.each(Object.keys(scheme.terms))('term %s has one', (term) => {
    expect(examplesFor(examples, term).length).toBeGreaterThan(0)
  })

  test('every example names a source of the scheme', () => {
    const sources = scheme.sources.map((source) => source.id)
    for (const example of examples) expect(sources).toContain(example.bron.split(',')[0])
  })

  test('every example belongs to this scheme', () => {
    expect(new Set(examples.map((item) => item.scheme))).toEqual(new Set([scheme.id]))
  })
})
