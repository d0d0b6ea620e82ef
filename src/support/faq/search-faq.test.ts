import { describe, expect, test } from 'vitest'
import { experiment2017 } from '../../scheme/testing.ts'
import { faqFor } from './faq-for.ts'
import { byTopic, TOPICS } from './faq.ts'
import { readFaqs } from './read-faq.ts'
import { searchFaqs } from './search-faq.ts'

const nl = readFaqs(experiment2017(), 'nl')
const en = readFaqs(experiment2017(), 'en')

const first = (typed: string) => searchFaqs(nl, 'nl', typed)[0]?.slug
const firstThree = (typed: string) =>
  searchFaqs(nl, 'nl', typed)
    .slice(0, 3)
    .map(({ slug }) => slug)

describe('a search', () => {
  test.each([
    ['kosten', 'kosten'],
    ['hoe lang duurt het', 'hoe-lang-duurt-het'],
    ['mijn student wil stoppen', 'student-stopt'],
    ['terugvalopties', 'terugvaloptie'],
    ['bezwaar maken', 'bezwaar'],
    ['mag een school meer dan tien cross-overs', 'hoeveel-opleidingen'],
    ['account bedrijf', 'bedrijf-zonder-account'],
  ])('for “%s” finds %s first', (typed, slug) => {
    expect(first(typed)).toBe(slug)
  })

  test.each([
    ['terugvalopite', 'terugvaloptie'],
    ['samenwerkingsoverenkomst', 'overeenkomst-met-bedrijven'],
    ['vakinsteling', 'vakinstelling-of-aoc'],
    ['keuzedeelen', 'keuzedelen'],
    ['werksesie', 'wat-is-een-werksessie'],
  ])('forgives the mistake in “%s”', (typed, slug) => {
    expect(firstThree(typed)).toContain(slug)
  })

  test('does not mind accents, capitals, plurals or half a word', () => {
    expect(firstThree('CÓHORTEN')).toContain('cohorten')
    expect(firstThree('cohort')).toContain('cohorten')
    expect(firstThree('bezw')).toContain('bezwaar')
  })

  test('does not take a word that is written somewhere for a typing error', () => {
    const slugs = searchFaqs(nl, 'nl', 'tekenen').map(({ slug }) => slug)
    expect(slugs).not.toContain('nederlands-en-rekenen')
  })

  test('helps on with some of the words when they do not all fit together', () => {
    expect(firstThree('diploma zonnebloem')).not.toEqual([])
  })

  test('finds nothing for nothing, and nothing for words that say nothing', () => {
    expect(searchFaqs(nl, 'nl', '')).toEqual([])
    expect(searchFaqs(nl, 'nl', 'de het een')).toEqual([])
    expect(searchFaqs(nl, 'nl', 'zxqwvk')).toEqual([])
  })

  test('works in English', () => {
    expect(searchFaqs(en, 'en', 'how long')[0]?.slug).toBe('hoe-lang-duurt-het')
    expect(searchFaqs(en, 'en', 'fallbck options')[0]?.slug).toBe('terugvaloptie')
  })
})

test('every question stands under one subject', () => {
  const groups = byTopic(nl)
  expect(groups.map(({ topic }) => topic)).toEqual([...TOPICS])
  expect(groups.flatMap(({ faqs }) => faqs)).toHaveLength(nl.length)
})

test('other rooms get the questions of a step, with the figures of a scheme', () => {
  const found = faqFor('nl', 'cohorts', experiment2017())
  expect(found.map(({ slug }) => slug)).toEqual(['cohorten', 'laatste-start'])
  expect(found[1]?.html).toContain('1 augustus 2022')
})
