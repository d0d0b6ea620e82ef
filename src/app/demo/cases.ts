import type { ComposeCommand } from '../../composing/index.ts'

/** How far a case of the demo has come. */
export type Stage = 'composed' | 'draft' | 'filed' | 'incomplete' | 'in-advice' | 'approved'

/** A whole core task of a real qualification, and who holds it: the dossier (basis) or the qualification (profile). */
interface TakenTask {
  qualificationCode: string
  ownerCode: string
  code: string
}

/** A case of the demo. The idea, the school and the companies are fictional; the parts are real. */
export interface DemoCase {
  school: 'first' | 'second'
  title: string
  level: 2 | 3 | 4
  pathways: ('bol' | 'bbl')[]
  years: number
  tasks: TakenTask[]
  electives: string[]
  profession: string
  demand: string
  company: string
  need: string
  fallback: { code: string; reason: string }
  students: number
  stage: Stage
  /** Days before the first start of the demo on which it was filed. */
  daysAgo: number
}

const task = (qualificationCode: string, ownerCode: string, code: string): TakenTask => ({
  qualificationCode,
  ownerCode,
  code,
})

/** The commands that compose a case. */
export const commandsFor = ({
  level,
  pathways,
  years,
  tasks,
  electives,
}: DemoCase): ComposeCommand[] => [
  { kind: 'set-level', level },
  { kind: 'set-pathways', pathways },
  { kind: 'set-duration', years },
  ...tasks.map((one) => ({ kind: 'add-core-task' as const, ...one })),
  ...electives.map((code) => ({ kind: 'add-elective' as const, code })),
]

/** A handful of cases, so that every list has something to show. */
export const DEMO_CASES: readonly DemoCase[] = [
  {
    school: 'first',
    title: 'Decorbouwer theater en evenementen',
    level: 3,
    pathways: ['bol', 'bbl'],
    years: 3,
    tasks: [
      task('25926', '23373', 'B1-K1'),
      task('25926', '25926', 'P4-K2'),
      task('25800', '23319', 'B1-K1'),
      task('25800', '25800', 'P2-K1'),
    ],
    electives: ['K0023', 'K0072', 'K0512'],
    profession: 'Bouwt decors in de werkplaats en zet ze op in het theater.',
    demand: 'Vier bedrijven in de regio zoeken mensen die hout en podiumtechniek kennen.',
    company: 'Decoratelier De Coulisse (fictief)',
    need: 'Wij leiden nu zelf meubelmakers op tot podiumbouwer. Dat kost een jaar.',
    fallback: { code: '25926', reason: 'Het eerste jaar komt grotendeels overeen.' },
    students: 14,
    stage: 'approved',
    daysAgo: 49,
  },
  {
    school: 'first',
    title: 'Gastheer in de zorg',
    level: 3,
    pathways: ['bol'],
    years: 3,
    tasks: [
      task('25171', '23081', 'B1-K1'),
      task('25171', '25171', 'P2-K3'),
      task('25475', '23181', 'B1-K1'),
      task('25475', '25475', 'P1-K1'),
    ],
    electives: ['K0023', 'K0072', 'K0512'],
    profession: 'Ontvangt bewoners en bezoekers, verzorgt de maaltijd en helpt waar dat nodig is.',
    demand: 'Zorginstellingen in de regio willen dat koken en zorgen bij elkaar komen.',
    company: 'Zorgcentrum Het Lindehof (fictief)',
    need: 'Onze gastvrouwen missen zorgkennis, onze begeleiders missen horeca.',
    fallback: { code: '25475', reason: 'De helft van de werkprocessen komt overeen.' },
    students: 18,
    stage: 'in-advice',
    daysAgo: 20,
  },
  {
    school: 'first',
    title: 'Digitale thuisbegeleider',
    level: 4,
    pathways: ['bol'],
    years: 3,
    tasks: [
      task('25479', '23181', 'B1-K1'),
      task('25479', '25479', 'P5-K1'),
      task('25606', '23244', 'B1-K1'),
      task('25606', '25606', 'P2-K1'),
    ],
    electives: ['K0023', 'K0072', 'K0512'],
    profession: 'Begeleidt mensen thuis en zorgt dat zij met hun apparaten overweg kunnen.',
    demand: 'Gemeenten en thuiszorg vragen om begeleiders met verstand van techniek.',
    company: 'Thuiszorg De Brug (fictief)',
    need: 'Twee van de drie hulpvragen thuis gaan ook over een apparaat.',
    fallback: { code: '25479', reason: 'De begeleiding komt helemaal overeen.' },
    students: 20,
    stage: 'filed',
    daysAgo: 6,
  },
  {
    school: 'second',
    title: 'Buurtmaker bewegen en welzijn',
    level: 4,
    pathways: ['bol', 'bbl'],
    years: 3,
    tasks: [
      task('25910', '23366', 'B1-K1'),
      task('25910', '25910', 'P3-K1'),
      task('25488', '23185', 'B1-K1'),
      task('25488', '25488', 'P2-K1'),
    ],
    electives: ['K0023', 'K0072', 'K0512'],
    profession: 'Brengt mensen in de buurt in beweging en met elkaar in contact.',
    demand: 'Drie gemeenten voegen sport en welzijn samen en zoeken mensen die beide kunnen.',
    company: 'Stichting Wijkwerk (fictief)',
    need: 'Wij hebben voor elke wijk iemand nodig die sport en welzijn verbindt.',
    fallback: { code: '25488', reason: 'De sociale werkprocessen komen overeen.' },
    students: 16,
    stage: 'incomplete',
    daysAgo: 12,
  },
  {
    school: 'first',
    title: 'Installateur slim gebouw',
    level: 4,
    pathways: ['bbl'],
    years: 3,
    tasks: [
      task('25104', '23053', 'B1-K1'),
      task('25104', '25104', 'P1-K2'),
      task('25297', '23119', 'B1-K1'),
      task('25297', '25297', 'P1-K1'),
    ],
    electives: ['K0023', 'K0072', 'K0512'],
    profession: 'Ontwerpt en begeleidt installaties die met elkaar praten.',
    demand: 'Bouwbedrijven en installateurs zoeken dezelfde mensen.',
    company: 'Bouwgroep Noordkade (fictief)',
    need: 'Onze werkvoorbereiders kennen de bouw, maar niet de installaties.',
    fallback: { code: '25297', reason: 'Het ontwerpen van systemen komt overeen.' },
    students: 12,
    stage: 'draft',
    daysAgo: 3,
  },
  {
    school: 'first',
    title: 'Bakker met een eigen zaak',
    level: 3,
    pathways: ['bol'],
    years: 3,
    tasks: [task('25174', '23082', 'B1-K1'), task('25171', '25171', 'P2-K3')],
    electives: [],
    profession: '',
    demand: '',
    company: '',
    need: '',
    fallback: { code: '25174', reason: '' },
    students: 0,
    stage: 'composed',
    daysAgo: 1,
  },
]
