import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../platform/time.ts'
import { evaluate } from './evaluate.ts'
import { type Facts, NOTHING_KNOWN } from './facts.ts'
import type { Outcome } from './outcome.ts'
import { byOutcome, countOutcomes, groupOutcomes } from './outcome-groups.ts'
import { OutcomeList, OutcomeSummary } from './outcome-view.tsx'
import { renderOutcome } from './render.ts'
import { experiment2017 } from './testing.ts'

const scheme = experiment2017()
const html = (element: Child): string => String(element)

const outcomesOf = (facts: Partial<Facts>): Outcome[] =>
  evaluate(scheme, { ...NOTHING_KNOWN, filingDate: plainDate('2019-10-01'), ...facts })

const outcomes = outcomesOf({
  kind: 'shortened',
  level: 4,
  pathways: ['bol'],
  permissions: 8,
  openApplications: 2,
})

const list = (audience: 'public' | 'school' | 'handler', lang: 'nl' | 'en' = 'nl') =>
  html(
    <OutcomeList
      scheme={scheme}
      outcomes={outcomes}
      audience={audience}
      lang={lang}
      idPrefix="proef"
    />,
  )

describe('OutcomeList', () => {
  test.each(outcomes.map((item) => [item.code, item] as const))(
    'says of %s what it came to, why and on which law',
    (code, outcome) => {
      const shown = list('school')
      const item = shown.split(`id="proef-${code}"`)[1]?.split('<li class="snijvlak-outcome"')[0]
      const said = renderOutcome(scheme, outcome, 'school', 'nl')
      const plain = item?.replaceAll('&quot;', '"').replaceAll('\u00a0', ' ')
      expect(plain).toContain(said.reason)
      expect(plain).toContain(`href="${said.link}"`)
      expect(plain).toContain(said.source)
      expect(plain).toContain(said.mark)
      expect(plain).toContain('<summary>Waarom?')
    },
  )

  test('shows the figures and the threshold behind a maximum that is passed', () => {
    const shown = list('school')
    expect(shown).toContain('het er 11 zijn; 10 is het hoogste aantal')
    expect(shown).toContain('samen, met deze aanvraag: 11')
    expect(shown).toContain('ten hoogste: 10')
    expect(shown).toContain('Houdt indienen tegen.')
  })

  test('says which figures behind an outcome no source confirms', () => {
    const necessary = evaluate(scheme, NOTHING_KNOWN).filter(({ code }) => code === 'V04')
    const shown = html(
      <OutcomeList
        scheme={scheme}
        outcomes={necessary}
        audience="public"
        lang="nl"
        idPrefix="proef"
      />,
    )
    expect(shown).toContain('Niet zeker')
    expect(shown).toContain('genoeg is, vanaf: 100 %. Vanaf welke overlap')
    expect(list('school').split('id="proef-V12"')[1]?.split('id="proef-V13"')[0]).not.toContain(
      'Niet zeker',
    )
  })

  test('speaks to its audience, in its language', () => {
    expect(list('public')).toContain('Een school doet mee met ten hoogste 10')
    expect(list('handler')).toContain('deze meegeteld, zijn samen ten hoogste 10')
    expect(list('public', 'en')).toContain('at most 10 experimental programmes')
  })

  test('says of a condition that does not concern the application that it does not apply', () => {
    const pay = list('school').split('id="proef-V11"')[1]?.split('id="proef-V12"')[0]
    expect(pay).toContain('Geldt hier niet')
    expect(pay).not.toContain('snijvlak-badge--met')
  })

  test('gives every item an id of its own', () => {
    const ids = [...list('school').matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says so when there is nothing to show', () => {
    const empty = (
      <OutcomeList scheme={scheme} outcomes={[]} audience="school" lang="nl" idPrefix="x" />
    )
    expect(html(empty)).toContain('geen voorwaarden')
  })
})

describe('groups', () => {
  const group = (id: string, kind: Outcome['outcome']) => ({
    id,
    title: id,
    takes: (item: Outcome) => item.outcome === kind,
  })

  test('take each outcome once; the rest comes last and nothing is lost', () => {
    const groups = [group('fout', 'not-met'), group('open', 'not-known'), group('leeg', 'not-met')]
    const grouped = groupOutcomes(outcomes, groups)
    expect(grouped.flatMap((item) => item.outcomes).length).toBe(outcomes.length)
    expect(grouped.map((item) => item.group?.id)).toEqual(['fout', 'open', undefined])
  })

  test('by outcome take everything, what is wrong first', () => {
    const grouped = groupOutcomes(outcomes, byOutcome('nl'))
    expect(grouped[0]?.group?.title).toBe('Voldoet niet')
    expect(grouped.every(({ group }) => group !== null)).toBe(true)
  })

  test('stand under a heading of their own', () => {
    const shown = html(
      <OutcomeList
        scheme={scheme}
        outcomes={outcomes}
        audience="school"
        lang="nl"
        idPrefix="proef"
        groups={[group('fout', 'not-met')]}
      />,
    )
    expect(shown).toContain('aria-labelledby="proef-groep-fout"')
    expect(shown).toContain('<h3 id="proef-groep-fout">fout</h3>')
    expect(shown).toContain('Overige voorwaarden')
  })
})

describe('OutcomeSummary', () => {
  test('counts what applies, and leaves out what is none', () => {
    const counts = countOutcomes(outcomes)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(outcomes.length)
    expect(counts[0]).toEqual({ kind: 'not-met', count: 1 })
    expect(counts.at(-1)).toEqual({
      kind: 'not-applicable',
      count: outcomes.filter(({ applies }) => !applies).length,
    })
    expect(counts.at(-1)?.count).toBeGreaterThan(0)
    expect(html(<OutcomeSummary outcomes={outcomes} lang="nl" />)).toContain('1 voldoet niet')
    expect(html(<OutcomeSummary outcomes={outcomes} lang="en" />)).toContain('1 not met')
  })
})
