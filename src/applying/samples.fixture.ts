import { randomUUID } from 'node:crypto'
import type { Answers } from './answers.ts'
import type { Content } from './content.ts'
import type { KnownQualification } from './step-context.ts'

/** A cross-over of two domains, as the composer would hand it over. */
export const sampleContent = (over: Partial<Content> = {}): Content => ({
  source: { kind: 'composition', id: randomUUID(), version: 1 },
  title: 'Mechatronica en zorgtechniek',
  officialName: null,
  level: 4,
  pathways: ['bol', 'bbl'],
  durationYears: 3,
  domains: [
    { code: '79000', name: 'Domein A', share: 0.6 },
    { code: '79140', name: 'Domein B', share: 0.4 },
  ],
  tasks: [
    {
      code: 'B1-K1',
      title: 'Onderhoudt zorgtechniek',
      parts: [
        {
          code: 'B1-K1-W1',
          title: 'Bereidt onderhoud voor',
          source: { code: '25001', name: 'Bron A' },
          sbu: 1800,
        },
        {
          code: 'B1-K1-W2',
          title: 'Begeleidt cliënten',
          source: { code: '25002', name: 'Bron B' },
          sbu: 1200,
        },
      ],
    },
  ],
  electives: [{ code: 'K0138', title: 'Keuzedeel', sbu: 720 }],
  fallbacks: [{ code: '25001', name: 'Bron A', level: 4, year: 1, done: 0.3 }],
  facts: {
    sources: [
      { code: '25001', name: 'Bron A', ofSource: 0.5, ofCrossOver: 0.6 },
      { code: '25002', name: 'Bron B', ofSource: 0.4, ofCrossOver: 0.4 },
    ],
    untracedParts: 0,
    studyLoad: 4800,
    electiveLoad: 720,
    coverage: [],
    equals: [],
  },
  ...over,
})

/** Qualifications that the structure of a test knows. */
export const QUALIFICATIONS: KnownQualification[] = [
  { code: '25001', name: 'Bron A', level: 4, isCrossOver: false },
  { code: '25002', name: 'Bron B', level: 4, isCrossOver: false },
  { code: '26005', name: 'Bestaande cross-over', level: 4, isCrossOver: true },
]

/** Answers with which every step of a new application is complete, but for the signed agreement. */
export const completeAnswers = (over: Answers = {}): Answers => ({
  'programme.officialName': 'Zorgtechnicus',
  'applicant.name': 'Sanne de Wit',
  'applicant.role': 'Beleidsmedewerker',
  'applicant.email': 'contact@school.example',
  'applicant.phone': '06 12345678',
  'labour-market.profession': 'Onderhoudt hulpmiddelen in de zorg.',
  'labour-market.region': 'Voorbeeldstad en omgeving',
  'labour-market.demand': 'Acht bedrijven vragen erom.',
  'labour-market.sources': 'https://voorbeeld.example/arbeidsmarkt',
  'cohorts.c1.start-day': '1',
  'cohorts.c1.start-month': '8',
  'cohorts.c1.start-year': '2020',
  'cohorts.c1.pathway': 'bol',
  'cohorts.c1.students': '20',
  'companies.b1.name': 'Zorgtechniek BV',
  'companies.b1.contact': 'Piet Bakker',
  'companies.b1.email': '',
  'companies.b1.need': 'Wij vinden geen monteurs.',
  'companies.b1.places.c1': '20',
  'companies.b1.signed': 'ja',
  'fallback.t1.code': '25001',
  'fallback.t1.reason': 'De eerste kerntaak komt hiermee overeen.',
  ...over,
})
