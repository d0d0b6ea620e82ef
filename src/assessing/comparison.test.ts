import { expect, test } from 'vitest'
import { sampleContent } from '../applying/samples.fixture.ts'
import type { Composition } from '../composing/index.ts'
import { emptyComposition } from '../composing/index.ts'
import type { QualificationContent } from '../structure/index.ts'
import { compareParts } from './comparison.ts'

const taken = { structureDate: '2019-10-01', dossierValidFrom: null, fingerprint: 'x' }
const part = (qualificationCode: string, code: string) => ({
  qualificationCode,
  ownerCode: qualificationCode,
  code,
  title: code,
  taken,
  note: '',
  weight: null,
  year: null,
})

const composition: Composition = {
  ...emptyComposition('Proef'),
  coreTasks: [
    {
      id: 't1',
      title: 'Onderhoudt zorgtechniek',
      weight: null,
      parts: [part('25001', 'P1-K1-W1'), part('25002', 'B1-K2-W3')],
    },
  ],
}

const unit = {
  ownerCode: '25001',
  code: 'P1-K1-W1',
  title: 'Bereidt onderhoud voor',
  confidence: 'official' as const,
  description: 'Leest de opdracht.',
  result: null,
  behaviour: null,
  competences: [],
}

const known: QualificationContent = {
  qualification: {
    code: '25001',
    name: 'Bron A',
    kind: 'regular',
    level: 4,
    programmeType: null,
    dossierCode: null,
    domainCode: null,
    pathways: [],
    durationYears: null,
    durationSource: null,
    studyLoad: null,
    current: true,
  },
  coreTasks: [
    {
      ownerCode: '25001',
      part: 'profile',
      code: 'P1-K1',
      title: 'Onderhoud',
      confidence: 'official',
      complexity: null,
      responsibility: null,
      knowledge: [],
      workProcesses: [unit],
    },
  ],
}

const gone = {
  part: '25002:B1-K2-W3',
  title: 'B1-K2-W3',
  qualificationCode: '25002',
  kind: 'unit-gone' as const,
}

test('each part stands beside the unit it was taken from, with what happened to that', () => {
  const [task] = compareParts(sampleContent(), {
    composition,
    changes: [gone],
    contents: [known],
  })
  expect(task?.parts).toEqual([
    expect.objectContaining({ code: 'B1-K1-W1', unitCode: 'P1-K1-W1', changes: [], unit }),
    expect.objectContaining({
      code: 'B1-K1-W2',
      unitCode: 'B1-K2-W3',
      changes: [gone],
      unit: null,
    }),
  ])
})

test('of what comes from the register the source is not known, and not made up', () => {
  const [task] = compareParts(sampleContent(), { composition: null, changes: [], contents: [] })
  expect(task?.parts.map(({ unitCode, changes }) => ({ unitCode, changes }))).toEqual([
    { unitCode: null, changes: [] },
    { unitCode: null, changes: [] },
  ])
})
