import { describe, expect, it } from 'vitest'
import { plainDate } from '../../platform/time.ts'
import { apply } from './apply.ts'
import type { Composition } from './composition.ts'
import { emptyComposition } from './composition.ts'
import { judge } from './judge.ts'
import { sourceChanges } from './source-changes.ts'
import { buildIndex } from './structure-index.ts'
import { structureView } from './structure-view.ts'
import { studyYears } from './study-years.ts'
import { DEFAULT_NORMS } from './study-load.ts'
import { sketch, sketchView } from './testing.ts'
import { weightedParts } from './weights.ts'

const contents = [
  sketch({ code: '25001', level: 4, tasks: [['Metselt gevels', 'Plaatst kozijnen']] }),
  sketch({ code: '25002', domain: '79010', tasks: [['Verzorgt paarden', 'Snoeit heggen']] }),
  sketch({ code: '25003', level: 2, tasks: [['Metselt gevels']] }),
]
const view = sketchView(contents)

const composition = ['25001', '25002'].reduce<Composition>(
  (made, code) => {
    const source = { qualificationCode: code, ownerCode: code, code: 'B1-K1' }
    const done = apply(made, { kind: 'add-core-task', ...source }, view)
    return done.ok ? done.value : made
  },
  { ...emptyComposition(), level: 3, durationYears: 2, pathways: ['bol'] },
)

describe('source changes', () => {
  it('say nothing while the structure is the same', () => {
    expect(sourceChanges(composition, view)).toEqual([])
  })

  it('tell a changed text, a lost unit, a lost qualification and an end of intake', () => {
    const later = structureView({
      ...view.facts,
      date: '2020-10-01',
      dossiers: [
        {
          code: 'd25001',
          name: null,
          domainCode: '79000',
          validFrom: plainDate('2020-08-01'),
          intakeUntil: plainDate('2020-07-31'),
          trainingUntil: null,
          current: false,
        },
      ],
      contents: [sketch({ code: '25001', tasks: [['Metselt alle gevels']] })],
    })
    expect(sourceChanges(composition, later)).toMatchObject([
      { kind: 'changed', part: '25001:B1-K1-W1', newTitle: 'Metselt alle gevels' },
      { kind: 'ended', part: '25001:B1-K1-W1', on: '2020-07-31' },
      { kind: 'unit-gone', part: '25001:B1-K1-W2' },
      { kind: 'ended', part: '25001:B1-K1-W2' },
      { kind: 'qualification-gone', part: '25002:B1-K1-W1' },
      { kind: 'qualification-gone', part: '25002:B1-K1-W2' },
    ])
  })
})

describe('study years', () => {
  it('spread the weight and keep the year that the author set', () => {
    const [first, second] = composition.coreTasks
    if (!first || !second) throw new Error('no core tasks')
    const set = {
      ...composition,
      coreTasks: [{ ...first, parts: first.parts.map((p) => ({ ...p, year: 2 })) }, second],
    }
    const years = studyYears(weightedParts(set, DEFAULT_NORMS), set.durationYears)
    expect([...years.values()].toSorted()).toEqual([1, 1, 2, 2])
    expect(years.get('25001:B1-K1-W1')).toBe(2)
  })
})

describe('fallback', () => {
  it('puts first what suits the level, then what is done already, with the time still to go', () => {
    const [, last] = judge(composition, buildIndex(view)).fallback
    expect(last?.options.map((it) => it.qualification.code)).toEqual(['25002', '25003', '25001'])
    expect(last?.options[0]).toMatchObject({
      done: 1,
      toDo: [],
      yearsToGo: 0,
      fit: { level: true, pathway: true, duration: true },
    })
    expect(last?.options[2]?.fit.level).toBe(false)
  })
})

describe('equal', () => {
  it('needs the same number of parts, each of them equal', () => {
    const approved = (tasks: string[][]) =>
      judge(
        composition,
        buildIndex(sketchView([...contents, sketch({ code: '26001', kind: 'cross-over', tasks })])),
      ).equal.map((it) => [it.qualification.code, it.sameLevel])
    const same = ['Snoeit heggen', 'Verzorgt paarden', 'Plaatst kozijnen', 'Metselt gevels']
    expect(approved([same])).toEqual([['26001', true]])
    expect(approved([[...same, 'Verkoopt meubels']])).toEqual([])
    expect(approved([[...same.slice(1), 'Verkoopt meubels']])).toEqual([])
  })
})
