import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { selectFacts } from './keeping/fact.store.ts'
import { selectVersions } from './keeping/version.store.ts'
import { type HiddenParts, hiddenParts } from './qualification-content.ts'
import { selectSuccessions, selectTasks } from './qualification.store.ts'
import type { Succession } from './relations.ts'
import { shownCoreTasks } from './shown.ts'
import { daysOfDossier, type Standing, standingOn } from './standing.ts'
import type { CoreTask, Domain, Dossier, Qualification } from './structure.ts'
import { type Version, versionOn } from './version.ts'

/** A domain with how much stands in it, its historic twin included. */
export interface DomainSummary {
  domain: Domain
  dossiers: number
  qualifications: number
}

/** Codes of a domain and of the twins that go on under it. */
const family = (domains: readonly Domain[], code: string): string[] =>
  domains.filter((one) => one.code === code || one.sameAs === code).map((one) => one.code)

const countByDomain = async (
  db: Db,
  table: 'structure_dossier' | 'structure_qualification',
  on: PlainDate,
): Promise<Map<string, number>> => {
  const { rows } = await sql<{ code: string; count: number }>`
    select domain_code as code, count(*) as count from ${sql.table(table)}
    where known_until is null and domain_code is not null
      and daterange(valid_from, valid_until, '[]') @> ${on}::date
    group by domain_code`.execute(db)
  return new Map(rows.map(({ code, count }) => [code, count]))
}

/** The domains that go on, by code, with how much stands in each on a day. */
export const listDomains = async (db: Db, on: PlainDate): Promise<DomainSummary[]> => {
  const domains = await selectFacts(db, 'domains')
  const dossiers = await countByDomain(db, 'structure_dossier', on)
  const qualifications = await countByDomain(db, 'structure_qualification', on)
  const total = (counts: Map<string, number>, code: string) =>
    family(domains, code).reduce((sum, one) => sum + (counts.get(one) ?? 0), 0)
  return domains
    .filter(({ sameAs }) => !sameAs)
    .map((domain) => ({
      domain,
      dossiers: total(dossiers, domain.code),
      qualifications: total(qualifications, domain.code),
    }))
}

/** Every domain, twins too. */
export const selectDomains = (db: Db): Promise<Domain[]> => selectFacts(db, 'domains')

/** Every dossier that existed on a day, by code. */
export const selectDossiers = (db: Db, on: PlainDate): Promise<Dossier[]> =>
  selectFacts(db, 'dossiers', { on })

/** The dossiers of a domain (twins included) on a day, by name. */
export const dossiersOfDomain = async (
  db: Db,
  code: string,
  on: PlainDate,
): Promise<{ dossier: Dossier; standing: Standing; qualifications: number }[]> => {
  const codes = family(await selectDomains(db), code)
  const dossiers = await selectFacts(db, 'dossiers', {
    on,
    where: sql`f.domain_code = any(${codes}::text[])`,
  })
  const { rows } = await sql<{ code: string; count: number }>`
    select dossier_code as code, count(*) as count from structure_qualification
    where known_until is null and valid_until is null and dossier_code is not null
    group by dossier_code`.execute(db)
  const counts = new Map(rows.map((row) => [row.code, row.count]))
  return dossiers.map((dossier) => ({
    dossier,
    standing: standingOn(daysOfDossier(dossier), on),
    qualifications: counts.get(dossier.code) ?? 0,
  }))
}

/** The qualifications of a dossier, by code. */
export const selectDossierQualifications = (db: Db, code: string): Promise<Qualification[]> =>
  selectFacts(db, 'qualifications', { where: sql`f.dossier_code = ${code}` })

/** All that is known of one dossier on a day. */
export interface DossierView {
  dossier: Dossier
  version: Version<Dossier>
  standing: Standing
  domain: Domain | null
  /** Core tasks of the part that all its qualifications share. */
  basis: CoreTask[]
  hidden: HiddenParts
  qualifications: Qualification[]
  /** Qualifications that now fall under this dossier, by the coupling table. */
  formerly: Qualification[]
  successions: Succession[]
  versions: Version<Dossier>[]
}

/** One dossier as on a day; `undefined` when the code is not known. */
export const findDossier = async (
  db: Db,
  code: string,
  on: PlainDate,
): Promise<DossierView | undefined> => {
  const all = await selectVersions(db, 'dossiers', code)
  const version = versionOn(all, on)
  if (!version) return undefined
  const dossier = version.item
  const tasks = await selectTasks(db, [code], on)
  const qualifications = await selectFacts(db, 'qualifications', {
    where: sql`(f.dossier_code = ${code} or f.current_dossier_code = ${code})`,
  })
  const domains = await selectDomains(db)
  return {
    dossier,
    version,
    standing: standingOn(daysOfDossier(dossier), on),
    domain: domains.find((one) => one.code === dossier.domainCode) ?? null,
    basis: shownCoreTasks(tasks).filter(({ part }) => part === 'basis'),
    hidden: hiddenParts(tasks),
    qualifications: qualifications.filter(({ dossierCode }) => dossierCode === code),
    formerly: qualifications.filter(({ dossierCode }) => dossierCode !== code),
    successions: await selectSuccessions(db, code),
    versions: all.filter((one) => one.knownUntil === null && one !== version),
  }
}
