import { CODES } from '../codes.ts'
import type { Qualification } from '../structure.ts'
import type { OfficialRow } from './csv-rows.ts'
import { dayCell, holdsOn, lastDay, periodOf } from './rio-period.ts'
import { codeInKey, keep, noteRow, publicCode, type RioReading } from './rio-reading.ts'
import { parseDecimal, parseLevel, parsePathways, parseProgramme, parseYesNo } from './values.ts'

/** Takes in one row of a RIO file. */
export type TakeRow = (reading: RioReading, row: OfficialRow) => void

const nameOf = (row: OfficialRow): string => row.cell('VOLLEDIGE_NAAM') || row.cell('KORTE_NAAM')

const studyLoadOf = (row: OfficialRow): number | null => {
  const load = row.cell('STUDIELASTEENHEID') === 'SBU' ? parseDecimal(row.cell('STUDIELAST')) : null
  return load || null
}

/** mbo_groepen: domains and dossiers. */
export const takeGroup: TakeRow = (reading, row) => {
  const code = publicCode(reading, row)
  const period = periodOf(row, reading.problems)
  if (code !== null && CODES.domain.test(code)) {
    keep(reading, reading.domains, code, { value: { code, name: nameOf(row) }, period })
  } else if (code !== null && CODES.dossier.test(code)) {
    const value = {
      code,
      name: nameOf(row) || null,
      domainCode: null,
      validFrom: dayCell(row, 'BEGINDATUM', []),
      intakeUntil: null,
      trainingUntil: lastDay(dayCell(row, 'EINDDATUM', [])),
      current: holdsOn(period, reading.on),
    }
    keep(reading, reading.dossiers, code, { value, period })
  } else noteRow(reading, 'unknown-code', row, row.cell('OPLEIDINGSEENHEIDCODE'))
}

const KINDS: Readonly<Record<string, Qualification['kind']>> = {
  MBOKWALIFICATIE: 'regular',
  MBOCROSS_OVERKWALIFICATIE: 'cross-over',
  MBOREGIONALEKWALIFICATIE: 'regional',
}

/** mbo_opleidingen: qualifications of every kind. */
export const takeProgramme: TakeRow = (reading, row) => {
  const code = publicCode(reading, row)
  const kind = KINDS[row.cell('TYPE')]
  if (code === null || kind === undefined || !CODES.qualification.test(code)) {
    noteRow(reading, 'unknown-code', row, `${row.cell('TYPE')} ${code ?? ''}`)
    return
  }
  const period = periodOf(row, reading.problems)
  const value: Qualification = {
    code,
    name: nameOf(row),
    kind,
    level: parseLevel(row.cell('NIVEAU')),
    levelCertainty: 'confirmed',
    programmeType: parseProgramme(row.cell('OPLEIDINGSSOORT')),
    dossierCode: null,
    domainCode: null,
    pathways: [],
    durationYears: null,
    durationSource: null,
    studyLoad: studyLoadOf(row),
    current: holdsOn(period, reading.on),
  }
  keep(reading, reading.qualifications, code, { value, period })
}

/** mbo_opleidingsonderdelen: only the electives are parts that the product knows. */
export const takePart: TakeRow = (reading, row) => {
  if (row.cell('TYPE') !== 'MBOKEUZEDEEL') return
  const code = publicCode(reading, row)
  if (code === null || !CODES.elective.test(code)) {
    noteRow(reading, 'unknown-code', row, `MBOKEUZEDEEL ${code ?? ''}`)
    return
  }
  const hasCertificate = row.cell('WAARDEDOCUMENTSOORT') === 'CERTIFICAAT' ? true : null
  const value = { code, title: nameOf(row), sbu: studyLoadOf(row), hasCertificate }
  const period = periodOf(row, reading.problems)
  keep(reading, reading.electives, code, { value: { ...value, confidence: 'official' }, period })
}

const PARTS_THAT_WE_KNOW = ['MBOKWALIFICATIEDOSSIER', 'MBOKWALIFICATIE', 'MBOKEUZEDEEL']

/** mbo_relaties_opleidingseenheden: kept as public codes; parts without a public code are passed over. */
export const takeRelation: TakeRow = (reading, row) => {
  const [fromKey, toKey] = [
    row.cell('VAN_OPLEIDINGSEENHEIDCODE'),
    row.cell('NAAR_OPLEIDINGSEENHEIDCODE'),
  ]
  const toType = row.cell('NAAR_OPLEIDINGSEENHEIDTYPE')
  if (!PARTS_THAT_WE_KNOW.includes(toType)) return
  if (row.cell('RELATIESOORT') === 'OVERGANG') {
    const [fromCode, toCode] = [codeInKey(fromKey), codeInKey(toKey)]
    if (fromCode === null || toCode === null) noteRow(reading, 'unknown-code', row, fromKey)
    else
      reading.successions.push({
        fromCode,
        toCode,
        since: row.cell('BEGINDATUM').slice(0, 10) || null,
      })
  } else if (holdsOn(periodOf(row, reading.problems), reading.on)) {
    reading.relations.push({ from: fromKey, to: toKey, toElective: toType === 'MBOKEUZEDEEL' })
  }
}

/** mbo_opleidingserkenningen: end days are excluded in the file, included in the value. */
export const takeRecognition: TakeRow = (reading, row) => {
  const code = row.cell('ERKENDEOPLEIDINGSCODE')
  const day = (column: string) => dayCell(row, column, reading.problems)
  const [from, until] = [day('INGANGSDATUM'), day('EINDDATUM')]
  const value = {
    code,
    system: row.cell('OPLEIDINGSSTELSEL'),
    from,
    intakeUntil: lastDay(day('INSTROOMEINDDATUM')),
    until: lastDay(until),
    pathways: parsePathways(row.cell('TOEGESTANE_LEERWEG')),
    ministry: row.cell('MINISTERIE') || null,
    priceFactor: parseDecimal(row.cell('PRIJSFACTOR_BEKOSTIGING')) ?? null,
    law: row.cell('WET') || null,
  }
  const version = {
    from: day('BEGINDATUM_PERIODE') ?? from,
    until: day('EINDDATUM_PERIODE') ?? until,
  }
  keep(reading, reading.recognitions, `${value.system} ${code}`, { value, period: version })
}

/** mbo_onderwijslicenties: the permission of one school for one recognised code. */
export const takeLicence: TakeRow = (reading, row) => {
  const brin = row.cell('OIE_CODE')
  if (!CODES.brin.test(brin)) {
    noteRow(reading, 'unknown-code', row, `OIE_CODE ${brin}`)
    return
  }
  const period = periodOf(row, reading.problems)
  const value = {
    code: row.cell('LICENTIECODE'),
    brin,
    recognitionCode: row.cell('ERKENDEOPLEIDINGSCODE'),
    from: period.from,
    until: lastDay(period.until),
    funded: parseYesNo(row.cell('BEKOSTIGD')),
    pathways: parsePathways(row.cell('LEERWEG')),
    stage: row.cell('STADIUM') || null,
    applicationBanUntil: null,
  }
  keep(reading, reading.licences, value.code, { value, period })
}

/** mbo_sancties: a ban on new applications under a licence. */
export const takeSanction: TakeRow = (reading, row) => {
  const until = lastDay(dayCell(row, 'AANVRAAGVERBODEINDDATUM', reading.problems))
  if (until !== null) reading.bans.set(row.cell('LICENTIECODE'), until)
}
