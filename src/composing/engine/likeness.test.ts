import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { actionFactor, actionsOf } from './actions.ts'
import type { Measures } from './likeness.ts'
import { LIKENESS, likenessOf, likenessScore, sharedBits, sharedItems } from './likeness.ts'
import { explain, neighboursOf } from './neighbours.ts'
import type { StructureIndex } from './structure-index.ts'
import { realIndex } from './shipped/testing.ts'
import { stem, termsOf } from './terms.ts'
import { titleOnly, unitTable } from './unit-table.ts'

interface LabelledPair {
  set: 'tune' | 'held-out'
  label: 'same' | 'other'
  title_a: string
  title_b: string
}

const pairs = parse(readFileSync(new URL('likeness-pairs.csv', import.meta.url), 'utf8'), {
  columns: true,
}) as LabelledPair[]

let index: StructureIndex
beforeAll(async () => {
  index = await realIndex()
})

const describeTitle = (code: string, title: string) =>
  index.reader.describe(code, titleOnly('x', code, title), [])

/** Precision and recall of "coincides" on one set, by titles alone. */
const quality = (set: LabelledPair['set']): { precision: number; recall: number } => {
  const chosen = pairs.filter((pair) => pair.set === set)
  const sources = chosen.map(
    (pair, i) => [`${i}`, titleOnly('y', `${i}`, pair.title_b), []] as const,
  )
  const units = unitTable(sources, index.reader)
  const judged = chosen.map((pair, i) => {
    const number = units.numbers.get(`${i}`) ?? -1
    const { score } = explain(describeTitle('a', pair.title_a), { ...index, units }, number)
    return { same: pair.label === 'same', found: score >= LIKENESS.coincides }
  })
  const hits = judged.filter(({ same, found }) => same && found).length
  return {
    precision: hits / judged.filter(({ found }) => found).length,
    recall: hits / judged.filter(({ same }) => same).length,
  }
}

describe('terms', () => {
  it.each([
    ['begeleidt', 'begeleiden', 'begeleiding', 'begeleid'],
    ['voert', 'uitvoeren', 'uitvoering'],
    ['bewaakt', 'bewaken'],
    ['organiseert', 'organiseren', 'organisatie'],
    ['kwalificatie', 'kwalificaties'],
    ['machine', 'machines'],
    ['planning', 'plannen', 'plant'],
    ['schrijft', 'schrijven'],
  ])('join the inflections of %s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1)
  })

  it('keep words apart that differ', () => {
    expect(new Set(['klant', 'plant', 'machine', 'product', 'proces'].map(stem)).size).toBe(5)
    expect(termsOf('Zorgt voor de klant en de machine')).toEqual([stem('klant'), stem('machine')])
  })
})

describe('actions', () => {
  it('tell preparing from carrying out, and helping from doing', () => {
    const [prepare, carryOut] = ['Bereidt werk voor', 'Voert werk uit'].map(actionsOf)
    const helps = actionsOf('Assisteert bij werk')
    if (!prepare || !carryOut) throw new Error('no actions')
    expect(actionFactor(prepare, carryOut)).toBeLessThan(1)
    expect(actionFactor(prepare, prepare)).toBe(1)
    expect(actionFactor(helps, actionsOf('Doet werk'))).toBeLessThan(1)
  })
})

describe('likeness on pairs that were labelled by hand', () => {
  it('reaches the documented precision and recall on the pairs set apart', () => {
    const { precision, recall } = quality('held-out')
    expect(precision).toBeGreaterThan(0.72)
    expect(recall).toBeGreaterThan(0.8)
  })

  it('finds every unit of 26005 that was traced by title', () => {
    const traced = ['B1-K1-W1', 'B1-K1-W2', 'B1-K2-W2', 'B1-K3-W1', 'B1-K3-W4']
    for (const code of traced) {
      const number = index.units.numbers.get(`26005:${code}`) ?? -1
      const unit = describeTitle('x', index.units.titles[number] ?? '')
      const { scores } = neighboursOf(unit, index)
      expect(scores.filter((score) => score >= LIKENESS.coincides).length).toBeGreaterThan(1)
    }
  })
})

const measures = (some: Partial<Measures>): Measures => ({
  sameUnit: false,
  lineage: false,
  title: 0,
  action: 1,
  generalTitle: false,
  text: null,
  knowledge: null,
  competences: null,
  ...some,
})

describe('score', () => {
  it('is 1 for the same unit and for an equal title in one lineage', () => {
    expect(likenessScore(measures({ sameUnit: true }))).toBe(1)
    expect(likenessScore(measures({ lineage: true, title: 1, text: 0.2 }))).toBe(1)
  })

  it('takes half of the doubt away within a lineage', () => {
    expect(likenessScore(measures({ lineage: true, title: 0.6 }))).toBeCloseTo(0.8)
  })

  it('never holds a title that is not known to be a ground', () => {
    const all = measures({ title: null, text: 1, knowledge: 1, competences: 1 })
    expect(likenessScore(all)).toBeLessThan(LIKENESS.coincides)
  })

  it('says less of a general title when nothing else is known', () => {
    expect(likenessOf(measures({ title: 1, generalTitle: true }))).toEqual({
      score: LIKENESS.general,
      reasons: ['equal-title', 'general-title'],
    })
  })

  it('weighs title, text, knowledge and competences where both sides have them', () => {
    const score = likenessScore(measures({ title: 0.8, text: 0.6, competences: 1 }))
    expect(score).toBeCloseTo((0.5 * 0.8 + 0.4 * 0.6 + 0.05) / 0.95)
  })

  it('counts shared knowledge and competences', () => {
    expect(sharedItems(Int32Array.of(1, 3, 5), Int32Array.of(3, 4, 5))).toBeCloseTo(2 / 3)
    expect(sharedItems(new Int32Array(), Int32Array.of(1))).toBeNull()
    expect(sharedBits(0b111, 0b110)).toBeCloseTo(0.8)
  })
})

describe('the title index', () => {
  it('misses nothing that comparing with every unit finds', () => {
    const count = index.units.ids.length
    for (let i = 0; i < count; i += 17) {
      const unit = describeTitle(index.units.ids[i] ?? '', index.units.titles[i] ?? '')
      const all = Array.from({ length: count }, (_, j) => j).filter(
        (j) => explain(unit, index, j).score >= LIKENESS.coincides,
      )
      expect([...neighboursOf(unit, index).units]).toEqual(all)
    }
  })
})
