import { inRoot } from '../platform/root.ts'
import { plainDate } from '../platform/time.ts'
import { parseScheme, type Scheme } from '../scheme/index.ts'
import { readFileSync } from 'node:fs'
import type { Publication } from './publish-cross-over.ts'

/** The scheme of the experiment, as it ships. */
export const experiment = (): Scheme => {
  const read = parseScheme(readFileSync(inRoot('data/schemes/experiment-2017.yaml'), 'utf8'))
  if (!read.ok) throw new Error('The shipped scheme does not hold.')
  return read.value
}

/** A fictional approved application; `reference` tells one from another. */
export const publication = (reference: string, change: Partial<Publication> = {}): Publication => ({
  name: 'Voorbeeldvakman dak en tuin',
  level: 4,
  programmeType: 'middenkaderopleiding',
  pathways: ['bol'],
  durationYears: 3,
  studyLoad: 4800,
  domains: [
    { code: '79000', name: 'Bouw en infra', share: 0.6 },
    { code: '79160', name: 'Voedsel, natuur en leefomgeving', share: 0.4 },
  ],
  tasks: [
    {
      code: 'B1-K1',
      title: 'Legt een groen dak aan',
      sources: [],
      parts: [
        {
          code: 'B1-K1-W1',
          title: 'Maakt een plan',
          sbu: 600,
          sources: [
            {
              ownerCode: '23053',
              unitCode: 'B1-K1-W1',
              qualificationCode: '25655',
              name: 'Voorbeeldkwalificatie',
              structureDate: plainDate('2019-10-01'),
              dossierValidFrom: plainDate('2016-08-01'),
              fingerprint: 'abc',
            },
          ],
        },
      ],
    },
  ],
  electives: [],
  fallbacks: [{ code: '25655', name: 'Voorbeeldkwalificatie', level: 4, year: 1, done: 0.3 }],
  school: { organisationId: null, brin: '99ZA', name: 'ROC Voorbeeldstad' },
  ownName: null,
  cohorts: [{ year: '2020-2021', students: 24 }],
  firstIntake: plainDate('2020-08-01'),
  decision: { date: plainDate('2019-12-02'), reference },
  scheme: experiment(),
  author: 'system:test',
  ...change,
})
