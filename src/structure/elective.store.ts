import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import { selectFacts } from './keeping/fact.store.ts'
import type { Certificate, ElectiveLink, Institution } from './relations.ts'
import { isShown } from './shown.ts'
import type { Elective } from './structure.ts'

/** An elective with the qualifications and dossiers that it was seen or coupled with. */
export interface ElectiveView {
  elective: Elective
  links: (ElectiveLink & { targetName: string | null })[]
}

/** A coupling of an elective, with its title where that is sure enough to show. */
export interface OfferedElective {
  link: ElectiveLink
  elective: Elective
}

/** Every elective of which the title is sure enough to show, by code. */
export const selectElectives = async (db: Db): Promise<Elective[]> =>
  (await selectFacts(db, 'electives')).filter(
    ({ title, confidence }) => title !== '' && isShown(confidence),
  )

/** How many electives are known of which the title is not sure enough to show. */
export const countHiddenElectives = async (db: Db): Promise<number> =>
  (await selectFacts(db, 'electives')).filter(
    ({ title, confidence }) => title === '' || !isShown(confidence),
  ).length

const namesOf = async (db: Db, codes: readonly string[]): Promise<Map<string, string | null>> => {
  const where = sql`f.code = any(${codes}::text[])`
  const dossiers = await selectFacts(db, 'dossiers', { where })
  const qualifications = await selectFacts(db, 'qualifications', { where })
  return new Map([...dossiers, ...qualifications].map(({ code, name }) => [code, name]))
}

/** One elective with all that it was seen or coupled with; `undefined` when the code is not known. */
export const findElective = async (db: Db, code: string): Promise<ElectiveView | undefined> => {
  const [elective] = await selectFacts(db, 'electives', { where: sql`f.code = ${code}` })
  if (!elective) return undefined
  const links = await selectFacts(db, 'electiveLinks', { where: sql`f.elective_code = ${code}` })
  const names = await namesOf(
    db,
    links.map(({ targetCode }) => targetCode),
  )
  return {
    elective: isShown(elective.confidence) ? elective : { ...elective, title: '' },
    links: links.map((link) => ({ ...link, targetName: names.get(link.targetCode) ?? null })),
  }
}

/** The electives seen or coupled with a qualification or its dossier. */
export const electivesOf = async (db: Db, codes: readonly string[]): Promise<OfferedElective[]> => {
  const links = await selectFacts(db, 'electiveLinks', {
    where: sql`f.target_code = any(${codes}::text[])`,
  })
  const electives = new Map(
    (await selectFacts(db, 'electives')).map((elective) => [elective.code, elective]),
  )
  return links.flatMap((link) => {
    const elective = electives.get(link.electiveCode)
    if (!elective) return []
    return [
      { link, elective: isShown(elective.confidence) ? elective : { ...elective, title: '' } },
    ]
  })
}

/** Every certificate, by code. */
export const selectCertificates = (db: Db): Promise<Certificate[]> =>
  selectFacts(db, 'certificates')

/** Every school for mbo that we know of, by BRIN. */
export const selectInstitutions = (db: Db): Promise<Institution[]> =>
  selectFacts(db, 'institutions')
