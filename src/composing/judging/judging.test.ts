import { beforeAll, describe, expect, it } from 'vitest'
import { testServices } from '../../../tests/app.ts'
import { inRoot } from '../../platform/root.ts'
import { plainDate } from '../../platform/time.ts'
import { loadShippedFacts } from '../../structure/index.ts'
import { contentOutcomes, otherConditions } from '../composer/outcomes.ts'
import type { Composition } from '../engine/index.ts'
import { apply, emptyComposition, judge } from '../engine/index.ts'
import { exampleComposition } from '../files/example.ts'
import { factsOf } from './facts-of.ts'
import { judgeOptionsOf, normsOf } from './judge-options.ts'
import { judgedOn, judgementOf } from './judgement.ts'
import { structureIndexOn } from './load-index.ts'
import { schemeFor } from '../../scheme/index.ts'

const { db, clock } = await testServices()
const today = plainDate('2019-10-01')
let example: Composition

beforeAll(async () => {
  await loadShippedFacts(db, { folder: inRoot('data'), at: clock.now() })
  const { view } = await structureIndexOn(db, today)
  const doc = exampleComposition(view, 'Aangenomen')
  if (!doc) throw new Error('the example cannot be composed')
  example = doc
})

const outcomesOf = async (doc: Composition) => {
  const { judgement, scheme } = await judgedOn(db, doc, today)
  return new Map(
    contentOutcomes(scheme, doc, judgement, today).map(({ id, outcome }) => [id, outcome]),
  )
}

describe('the structure in memory', () => {
  it('is built once for a day and a load of facts', async () => {
    const [one, two] = await Promise.all([structureIndexOn(db, today), structureIndexOn(db, today)])
    expect(one).toBe(two)
    expect(await structureIndexOn(db, plainDate('2019-10-02'))).not.toBe(one)
    expect(one.view.date).toBe('2019-10-01')
  })
})

describe('a judgement', () => {
  it('is the engine’s own under the scheme of the day, made once for the same composition', async () => {
    const index = await structureIndexOn(db, today)
    const options = judgeOptionsOf(await schemeFor(db, today), today)
    const made = await judgementOf(db, example, today)
    expect(made).toEqual(judge(example, index, options))
    expect(await judgementOf(db, structuredClone(example), today)).toBe(made)
    expect(await judgementOf(db, { ...example, level: 3 }, today)).not.toEqual(made)
  })

  it('takes its norms out of the scheme: the obligation of the day, one duration before all', async () => {
    const scheme = await schemeFor(db, today)
    const sbu = (on: string, level: number, years: number | null) =>
      normsOf(scheme, plainDate(on)).electiveObligation.find(
        (row) => row.level === level && row.durationYears === years,
      )?.sbu
    expect(sbu('2019-10-01', 4, 4)).toBe(960)
    expect(sbu('2022-08-01', 4, 4)).toBeUndefined()
    expect(sbu('2022-08-01', 4, null)).toBe(720)
    expect(sbu('2019-10-01', 2, null)).toBe(480)
    const { electiveObligation } = normsOf(scheme, today)
    const general = electiveObligation.findIndex(({ durationYears }) => durationYears === null)
    expect(electiveObligation.slice(general).every((row) => row.durationYears === null)).toBe(true)
  })
})

describe('the facts for the conditions', () => {
  it('of the example tell domains, sources, study load and fallbacks', async () => {
    const facts = factsOf(example, await judgementOf(db, example, today))
    expect(facts.domains).toMatchObject([{ code: '79000' }, { code: '79020' }])
    expect(facts.sources).toMatchObject([
      { code: '25104', ofSource: 7 / 12 },
      { code: '25297', ofSource: 0.5 },
    ])
    expect(facts).toMatchObject({ untracedParts: 0, studyLoad: 6400, electiveLoad: 0, equals: [] })
    expect(facts.fallbacks).not.toHaveLength(0)
  })

  it('of an empty composition leave unknown what nobody chose', async () => {
    const doc = emptyComposition()
    const facts = factsOf(doc, await judgementOf(db, doc, today))
    expect(facts).toMatchObject({ level: 'unknown', pathways: 'unknown', durationYears: 'unknown' })
    expect(facts).not.toHaveProperty('domains')
    expect([...(await outcomesOf(doc)).values()].every((outcome) => outcome === 'not-known')).toBe(
      true,
    )
  })

  it('count own weights that do not add up as another study load', async () => {
    const { view } = await structureIndexOn(db, today)
    const done = apply(
      example,
      { kind: 'set-part-weight', part: '23053:B1-K1-W1', weight: 6000 },
      view,
    )
    if (!done.ok) throw new Error('not weighed')
    const facts = factsOf(done.value, await judgementOf(db, done.value, today))
    expect(facts.studyLoad).toBe(960 + 960 + 6000)
    expect((await outcomesOf(done.value)).get('study-load')).toBe('not-met')
  })

  it('do not guess the load of electives of which the size is not known', async () => {
    const electives = [
      { code: 'K0165', title: 'Ondernemerschap mbo', sbu: null, year: null },
      { code: 'K0024', title: 'Diversiteit', sbu: 480, year: null },
    ]
    const doc = { ...example, electives }
    expect(factsOf(doc, await judgementOf(db, doc, today)).electiveLoad).toBe('unknown')
    const enough = {
      ...doc,
      electives: [...electives, { code: 'K0023', title: 'Iets', sbu: 480, year: null }],
    }
    expect(factsOf(enough, await judgementOf(db, enough, today)).electiveLoad).toBe(960)
  })

  it('see a part that is gone from the structure', async () => {
    const [first, ...rest] = example.coreTasks
    if (!first) throw new Error('the example is empty')
    const parts = first.parts.map((part) => ({ ...part, code: part.code.replace('K1', 'K9') }))
    const doc = { ...example, coreTasks: [{ ...first, parts }, ...rest] }
    expect(factsOf(doc, await judgementOf(db, doc, today)).untracedParts).toBe(2)
    expect((await outcomesOf(doc)).get('existing-parts')).toBe('not-met')
  })
})

describe('the conditions about the content', () => {
  it('are met or judged for the example, but for its missing electives', async () => {
    expect(Object.fromEntries(await outcomesOf(example))).toEqual({
      domains: 'met',
      'existing-parts': 'met',
      share: 'met',
      necessary: 'needs-judgement',
      new: 'needs-judgement',
      level: 'met',
      pathway: 'met',
      fallback: 'needs-judgement',
      duration: 'needs-judgement',
      'study-load': 'met',
      electives: 'not-met',
    })
  })

  it('and the others together are all of the scheme', async () => {
    const scheme = await schemeFor(db, today)
    const all = scheme.conditions.filter(({ kinds }) => kinds.includes('new'))
    expect((await outcomesOf(example)).size + otherConditions(scheme)).toBe(all.length)
  })
})
