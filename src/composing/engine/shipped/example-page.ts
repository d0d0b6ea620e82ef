import type { Coverage } from '../coverage.ts'
import type { YearFallback } from '../fallback.ts'
import type { Judgement } from '../judge.ts'
import type { Share } from '../shares.ts'
import type { StructureIndex } from '../structure-index.ts'
import { ASSUMED, EXAMPLE_UNITS } from './example-26005.ts'

const number = new Intl.NumberFormat('nl-NL')
const percent = (value: number): string => `${number.format(Math.round(value * 1000) / 10)} %`
const yesNo = (value: boolean | null): string =>
  value === null ? 'onbekend' : value ? 'ja' : 'nee'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const parts = (judgement: Judgement, index: StructureIndex): string =>
  table(
    ['26005', 'Werkproces in 26005', 'Bron', 'Titel in de bron', 'Zekerheid', 'SBU'],
    EXAMPLE_UNITS.map(({ code, qualificationCode, ownerCode, sourceCode }) => {
      const id = `${ownerCode}:${sourceCode}`
      const title = index.view.unit(qualificationCode, id)?.workProcess.title ?? 'onbekend'
      const own = index.view.unit('26005', `26005:${code}`)?.workProcess.title ?? 'onbekend'
      const sbu = judgement.weights.find((weight) => weight.part === id)?.sbu ?? 0
      const sure = ASSUMED.has(code) ? 'aangenomen' : 'zelfde titel'
      return [code, own, `${qualificationCode} (${id})`, title, sure, number.format(sbu)]
    }),
  )

const shareRows = (list: readonly Share[]): string[][] =>
  list.map((share) => [
    `${share.code ?? 'onbekend'} ${share.name ?? ''}`.trim(),
    String(share.parts),
    number.format(share.sbu),
    percent(share.ofCrossover),
    share.ofSource === null ? 'onbekend' : `${percent(share.ofSource)} van ${share.allParts}`,
  ])

const shares = ({ shares: all }: Judgement): string =>
  table(
    ['Bron', 'Onderdelen', 'SBU', 'Aandeel in de cross-over', 'Aandeel van de bron'],
    [...shareRows(all.domains), ...shareRows(all.qualifications)],
  )

const coverageRow = ({
  qualification,
  covered,
  matches,
  uncovered,
  unused,
}: Coverage): string[] => [
  `${qualification.code} ${qualification.name}`,
  percent(covered),
  String(matches.length),
  String(uncovered.length),
  qualification.partlyKnown ? `${unused.length} of meer` : String(unused.length),
]

const coverage = (judgement: Judgement): string =>
  table(
    ['Kwalificatie', 'Dekking', 'Valt samen', 'Ontbreekt daar', 'Heeft die meer'],
    judgement.coverage.slice(0, 6).map(coverageRow),
  )

const fallbackRows = ({ year, finished, options }: YearFallback): string[][] =>
  options
    .filter(({ qualification }) => !qualification.partlyKnown)
    .slice(0, 3)
    .map(({ qualification, done, toDo, yearsToGo, extraYears, fit }) => [
      `${year} (${finished.length} onderdelen af)`,
      `${qualification.code} ${qualification.name}`,
      percent(done),
      String(toDo.length),
      yearsToGo === null ? 'onbekend' : number.format(yearsToGo),
      extraYears === null ? 'onbekend' : number.format(extraYears),
      yesNo(fit.level && fit.pathway && fit.duration),
    ])

const fallback = (judgement: Judgement): string =>
  table(
    [
      'Na leerjaar',
      'Verder in',
      'Al gedaan',
      'Nog te doen',
      'Jaren te gaan',
      'Extra jaren',
      'Past',
    ],
    judgement.fallback.flatMap(fallbackRows),
  )

const necessity = ({ necessity: best }: Judgement): string[] => [
  `Het beste wat bestaat is ${best.qualification?.code ?? 'niets'} ${best.qualification?.name ?? ''}: ` +
    `${percent(best.covered)} van het gewicht, met ${best.electives.length} keuzedelen binnen ${best.budget} SBU. ` +
    `Zonder keuzedelen is het ${percent(best.withoutElectives)}. Niet gedekt blijven:`,
  best.uncovered.map(({ id, title }) => `- ${title} (${id})`).join('\n'),
  `Met ${best.proof.candidates} kwalificaties valt iets samen. Daarvan zijn er ${best.proof.examined} helemaal uitgerekend; ` +
    `de andere komen zeker niet boven ${percent(best.proof.boundOfRest)}. ` +
    `Van ${best.proof.partlyKnown} kwalificaties kennen we maar een deel van de inhoud: die kunnen meer dekken dan hier staat.`,
]

/** The page of the docs: every figure on it comes out of the judgement. Dutch, for curriculum developers. */
export const examplePage = (judgement: Judgement, index: StructureIndex): string => {
  const { studyLoad, computed, equal } = judgement
  const assumed = ASSUMED.size
  return [
    '# Uitgewerkt: cross-over 26005, Middenkaderfunctionaris smart building',
    'Deze pagina maakt de test `src/composing/engine/example-26005.test.ts`. De cijfers kloppen dus met de code en met de feiten in `data/`.',
    '## 1. De samenstelling',
    `De cross-over heeft ${EXAMPLE_UNITS.length} werkprocessen in vier kerntaken. Voor ${EXAMPLE_UNITS.length - assumed} daarvan staat dezelfde titel in een dossier van 2015. ` +
      `Van de andere ${assumed} kennen we de bron niet. Om het voorbeeld heel te maken nemen we daarvoor het werkproces met de titel die er het meest op lijkt. Dat is een aanname, geen feit.`,
    parts(judgement, index),
    '## 2. Studielast',
    `Niveau 4 in vier jaar is ${number.format(studyLoad.total)} SBU. Daarvan is ${number.format(studyLoad.generic)} SBU generiek en ${number.format(studyLoad.electiveObligation)} SBU voor keuzedelen. ` +
      `Voor de onderdelen blijft ${number.format(studyLoad.qualification)} SBU over. De auteur gaf geen eigen gewichten, dus die worden gelijk verdeeld en afgerond op hele SBU.`,
    '## 3. Aandelen',
    `Meer dan ${percent(computed.share.threshold)} uit elke bron kan op twee manieren worden gelezen. Allebei staan er.`,
    shares(judgement),
    `Uitkomst: ${computed.domains.count} domeinen (nodig: ${computed.domains.needed}), aandeel per bron ${computed.share.passes ? 'voldoet' : 'voldoet niet'}.`,
    '## 4. Wat lijkt erop',
    'Dekking is het deel van het gewicht dat samenvalt, elk onderdeel hoogstens met één werkproces, en naar de mate van gelijkenis.',
    coverage(judgement),
    `Gelijk aan een goedgekeurde cross-over: ${equal.length > 0 ? equal.map((it) => it.qualification.code).join(', ') : `nee, want de ${assumed} aangenomen onderdelen hebben een andere titel dan in 26005`}.`,
    '## 5. Is de cross-over nodig?',
    ...necessity(judgement),
    '## 6. Terugvalopties',
    'De onderdelen zijn over de jaren gelegd zoals het gebruikelijk is: eerst het basisdeel, dan het profiel. Kwalificaties waarvan we maar een deel kennen staan niet in deze tabel.',
    fallback(judgement),
    '## 7. Waar de kennis ophoudt',
    'Van deze werkprocessen kennen we alleen de titel. De gelijkenis rust dus op titels. Met de dossierbestanden van SBB tellen omschrijving, resultaat, gedrag, vakkennis en competenties mee, en worden de cijfers scherper.',
    '',
  ].join('\n\n')
}
