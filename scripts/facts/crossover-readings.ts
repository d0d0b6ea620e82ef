/**
 * What the free-text cells of the gathered cross-over list say, read by a person and put in columns.
 * The keys are the exact cells: a cell that is not here stops the preparation, so nothing is guessed.
 */

export interface SchoolReading {
  name: string
  brin: string
  /** `offers`: ran it; `develops`: made it; `partner`: took part without being the school; `plans`: prepared one. */
  role: 'offers' | 'develops' | 'partner' | 'plans'
  certainty: 'confirmed' | 'inferred'
  /** The school's own name for the programme, or the label it stood under. */
  ownName: string
}

const school = (
  name: string,
  brin: string,
  role: SchoolReading['role'] = 'offers',
  certainty: SchoolReading['certainty'] = 'confirmed',
  ownName = '',
): SchoolReading => ({ name, brin, role, certainty, ownName })

export const SCHOOLS: Record<string, SchoolReading[]> = {
  UNKNOWN: [],
  'Aeres (listed under CROSS-OVER 2023-24) [CONFIRMED]; others UNKNOWN': [school('Aeres', '25GV')],
  'ROC van Twente with RIBO [CONFIRMED]; Graafschap College with Gelders Restauratie Centrum prepared one for 2020 [CONFIRMED plan only]':
    [
      school('ROC van Twente', '27YU'),
      school('RIBO', '', 'partner'),
      school('Graafschap College', '24ZZ', 'plans'),
      school('Gelders Restauratie Centrum', '', 'plans'),
    ],
  'developed by Zorgtechniek Limburg (mbo school not named in what was seen) [CONFIRMED developer]':
    [school('Zorgtechniek Limburg', '', 'develops')],
  'Horizon College (Hoorn) [CONFIRMED]; a further school ran it as "Projectleider Duurzame Energie" in 2021 [CONFIRMED label, school UNKNOWN]':
    [
      school('Horizon College', ''),
      school('', '', 'offers', 'confirmed', 'Projectleider Duurzame Energie'),
    ],
  'Aeres [CONFIRMED OER 2023-24]': [school('Aeres', '25GV')],
  'Clusius College (now Vonk) with Horizon College [CONFIRMED]': [
    school('Clusius College (nu Vonk)', '25EF'),
    school('Horizon College', ''),
  ],
  'Aeres (OER 2023-24) [CONFIRMED]; Yuverta with Summa and Deltion [CONFIRMED school, code INFERRED]':
    [
      school('Aeres', '25GV'),
      school('Yuverta', '01OE', 'offers', 'inferred'),
      school('Summa College', '25MB', 'offers', 'inferred'),
      school('Deltion College', '25PJ', 'offers', 'inferred'),
    ],
  'one school with local label "MZG" in 2021 [school UNKNOWN]; Clusius+Horizon ran the level-3 variant under the working title Werkbegeleider zorgboerderij [INFERRED]':
    [
      school('', '', 'offers', 'confirmed', 'MZG'),
      school(
        'Clusius College (nu Vonk)',
        '25EF',
        'offers',
        'inferred',
        'Werkbegeleider zorgboerderij',
      ),
      school('Horizon College', '', 'offers', 'inferred', 'Werkbegeleider zorgboerderij'),
    ],
  'Cibap [CONFIRMED]': [school('Cibap', '02PN')],
  'Gilde Opleidingen (Venlo) with Fontys [CONFIRMED]': [
    school('Gilde Opleidingen', '25LT'),
    school('Fontys', '', 'partner'),
  ],
}

export interface FieldReading {
  text: string
  /** Only where the cell itself names an opleidingsdomein. */
  domainCode: string
  sharePercent: string
}

const fields = (...texts: string[]): FieldReading[] =>
  texts.map((text) => ({ text, domainCode: '', sharePercent: '' }))

/** Keyed by the cell without its mark; the mark gives the certainty. */
export const FIELDS: Record<string, FieldReading[]> = {
  UNKNOWN: [],
  'timmeren (Bouw en infra) x meubelmaken (Afbouw, hout en onderhoud)': [
    { text: 'timmeren', domainCode: '79000', sharePercent: '' },
    { text: 'meubelmaken', domainCode: '79010', sharePercent: '' },
  ],
  'techniek x zorg': fields('techniek', 'zorg'),
  'horeca x retail': fields('horeca', 'retail'),
  'bouw x installatietechniek/ict': fields('bouw', 'installatietechniek en ict'),
  'zorg (60%) x groen/agrarisch (40%)': [
    { text: 'zorg', domainCode: '', sharePercent: '60' },
    { text: 'groen en agrarisch', domainCode: '', sharePercent: '40' },
  ],
  'voeding x sport en bewegen': fields('voeding', 'sport en bewegen'),
  'zorg x groen/agrarisch': fields('zorg', 'groen en agrarisch'),
  'zorg x leefstijl/welzijn': fields('zorg', 'leefstijl en welzijn'),
}

export interface SuccessorReading {
  code: string
  certainty: 'confirmed' | 'inferred'
}

const inferred = (...codes: string[]): SuccessorReading[] =>
  codes.map((code) => ({ code, certainty: 'inferred' }))
const confirmed = (...codes: string[]): SuccessorReading[] =>
  codes.map((code) => ({ code, certainty: 'confirmed' }))

/** In the order in which they follow each other; a 23xxx code is a dossier of which the qualification is unknown. */
export const SUCCESSORS: Record<string, SuccessorReading[]> = {
  UNKNOWN: [],
  'none [CONFIRMED]': [],
  'none [INFERRED]': [],
  'KD 23394 Groene ruimte, code UNKNOWN [INFERRED]': inferred('23394'),
  '25954 Technicus hout en restauratie (KD 23381) [INFERRED same name + KD]': inferred('25954'),
  '25836 (KD 23334, valid 2022-08-01) then 25918 Middenkaderfunctionaris smart building (KD 23370) [CONFIRMED same name in SBB crebolijst 2022]':
    confirmed('25836', '25918'),
  '25837 (KD 23335 Smart industry, valid 2022-08-01) later folded into KD 23371 Middenkader engineering [CONFIRMED 2022 code; later merge INFERRED]':
    [...confirmed('25837'), ...inferred('23371')],
  '27088 Servicemedewerker (KD 23385) [INFERRED same name]': inferred('27088'),
  'KD 23264 Travel, leisure & hospitality, code UNKNOWN [INFERRED]': inferred('23264'),
  '25996 Coordinator duurzaamheid (KD 23397) [INFERRED via KD]': inferred('25996'),
  '27087 E-commercemanager (KD 23354) [INFERRED same name]': inferred('27087'),
  '25955 Keukenmonteur (KD 23382) [INFERRED same name]': inferred('25955'),
  '25838 (KD 23336 Zorg en groen, 2022-08-01), 25922, 27018 Persoonlijk werkbegeleider zorgboerderij (KD 23406) [CONFIRMED 2022 code; chain INFERRED]':
    [...confirmed('25838'), ...inferred('25922', '27018')],
  '25956 Allround keukenmonteur (KD 23382) [INFERRED same name]': inferred('25956'),
  '25995 Voeding- en leefstijladviseur (KD 23396) [INFERRED same name]': inferred('25995'),
  '25921 then 27017 Werkbegeleider zorgboerderij (KD 23406) [INFERRED]': inferred('25921', '27017'),
  '25957 Vakexpert Geo, data & design (KD 23383) [INFERRED same name]': inferred('25957'),
}
