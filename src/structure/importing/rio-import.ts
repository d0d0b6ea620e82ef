import { codeKind } from '../codes.ts'
import type { ElectiveLink } from '../relations.ts'
import type { Dossier, Qualification } from '../structure.ts'
import { emptyImport, type StructureImport } from './content.ts'
import { codeInKey, type Dated, type RioReading } from './rio-reading.ts'

interface Laid {
  domainOf: Map<string, string>
  dossierOf: Map<string, string>
  links: ElectiveLink[]
}

/** Sorts the relations by what they join: domain → dossier → qualification, and owner → elective. */
const layRelations = (reading: RioReading): Laid => {
  const laid: Laid = { domainOf: new Map(), dossierOf: new Map(), links: [] }
  const codeOf = (key: string) => reading.codes.get(key) ?? codeInKey(key) ?? ''
  for (const relation of reading.relations) {
    const [from, to] = [codeOf(relation.from), codeOf(relation.to)]
    const [fromKind, toKind] = [codeKind(from), codeKind(to)]
    if (fromKind === 'domain' && toKind === 'dossier') laid.domainOf.set(to, from)
    if (fromKind === 'dossier' && toKind === 'qualification') laid.dossierOf.set(to, from)
    if (toKind === 'elective' && (fromKind === 'qualification' || fromKind === 'dossier')) {
      const link = { electiveCode: to, targetCode: from, targetKind: fromKind }
      laid.links.push({ ...link, evidence: 'official', documents: null })
    }
  }
  return laid
}

const valuesOf = <T>(map: ReadonlyMap<string, Dated<T>>): T[] =>
  [...map.values()].map(({ value }) => value)

const uniqueLinks = (links: readonly ElectiveLink[]): ElectiveLink[] => [
  ...new Map(links.map((link) => [`${link.electiveCode} ${link.targetCode}`, link])).values(),
]

const withRelations = (laid: Laid, reading: RioReading, qualification: Qualification) => {
  const dossierCode = laid.dossierOf.get(qualification.code) ?? null
  const recognition = reading.recognitions.get(`CREBO ${qualification.code}`)?.value
  return {
    ...qualification,
    dossierCode,
    domainCode: (dossierCode && laid.domainOf.get(dossierCode)) || null,
    pathways: recognition?.pathways ?? [],
  }
}

/** What all RIO files together say on the day of the reading. */
export const rioImport = (reading: RioReading): StructureImport => {
  const laid = layRelations(reading)
  const inDomain = (dossier: Dossier): Dossier => ({
    ...dossier,
    domainCode: laid.domainOf.get(dossier.code) ?? null,
  })
  return {
    ...emptyImport(),
    domains: valuesOf(reading.domains),
    dossiers: valuesOf(reading.dossiers).map(inDomain),
    qualifications: valuesOf(reading.qualifications).map((item) =>
      withRelations(laid, reading, item),
    ),
    electives: valuesOf(reading.electives),
    electiveLinks: uniqueLinks(laid.links),
    successions: reading.successions,
    recognitions: valuesOf(reading.recognitions),
    licences: valuesOf(reading.licences).map((licence) => ({
      ...licence,
      applicationBanUntil: reading.bans.get(licence.code) ?? null,
    })),
    problems: reading.problems,
  }
}
