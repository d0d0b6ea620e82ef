import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import type { PlainDate } from '../platform/time.ts'
import { selectFacts } from './keeping/fact.store.ts'
import { tasksOf } from './keeping/facts.ts'
import { selectVersions } from './keeping/version.store.ts'
import { belongsTo, contentsOf, type HiddenParts, hiddenParts } from './qualification-content.ts'
import type { Certificate, Succession } from './relations.ts'
import { shownCoreTasks } from './shown.ts'
import { daysOfQualification, type Standing, standingOn } from './standing.ts'
import type { CoreTask, Dossier, Qualification, QualificationContent } from './structure.ts'
import { type Version, versionOn } from './version.ts'

/** The core tasks of these owners with their work processes, as on a day; also the unsure ones. */
export const selectTasks = async (
  db: Db,
  owners: readonly string[],
  on: PlainDate,
): Promise<CoreTask[]> => {
  const which = { on, where: sql`f.owner_code = any(${owners}::text[])` }
  const tasks = await selectFacts(db, 'coreTasks', which)
  return tasksOf(tasks, await selectFacts(db, 'workProcesses', which))
}

/**
 * Every qualification that existed on a day, with the parts that are sure enough to show: what the engine reads.
 * What has no known first day counts as existing. Ordered by code.
 */
export const allContents = async (db: Db, on: PlainDate): Promise<QualificationContent[]> => {
  const [qualifications, tasks, processes] = await Promise.all([
    selectFacts(db, 'qualifications', { on }),
    selectFacts(db, 'coreTasks', { on }),
    selectFacts(db, 'workProcesses', { on }),
  ])
  return contentsOf(qualifications, tasksOf(tasks, processes))
}

/** The qualifications with these codes and their parts, as on a day, in the order of their codes. */
export const selectContents = async (
  db: Db,
  codes: readonly string[],
  on: PlainDate,
): Promise<QualificationContent[]> => {
  const where = sql`f.code = any(${codes}::text[])`
  const qualifications = await selectFacts(db, 'qualifications', { on, where })
  const owners = qualifications.flatMap(({ code, dossierCode }) => [code, dossierCode ?? code])
  return contentsOf(qualifications, await selectTasks(db, [...new Set(owners)], on))
}

/** All that is known of one qualification on a day. */
export interface QualificationView extends QualificationContent {
  version: Version<Qualification>
  standing: Standing
  dossier: Dossier | null
  hidden: HiddenParts
  certificates: Certificate[]
  /** What came before it (its code is `toCode`) and after it (its code is `fromCode`). */
  successions: Succession[]
  /** Other versions of the same code that we hold true. */
  versions: Version<Qualification>[]
}

const dossierOn = async (db: Db, code: string | null, on: PlainDate): Promise<Dossier | null> =>
  code === null ? null : (versionOn(await selectVersions(db, 'dossiers', code), on)?.item ?? null)

/** What came before or after a code, as the coupling tables say. */
export const selectSuccessions = (db: Db, code: string): Promise<Succession[]> =>
  selectFacts(db, 'successions', { where: sql`(f.from_code = ${code} or f.to_code = ${code})` })

/** The day on which units are read: that of the version, when it does not hold on the day asked for. */
const dayWithin = ({ validFrom, validUntil }: Version<unknown>, on: PlainDate): PlainDate => {
  if (validFrom !== null && on.since(validFrom).sign < 0) return validFrom
  return validUntil !== null && on.since(validUntil).sign > 0 ? validUntil : on
}

/** One qualification as on a day; `undefined` when the code is not known. */
export const findQualification = async (
  db: Db,
  code: string,
  on: PlainDate,
): Promise<QualificationView | undefined> => {
  const all = await selectVersions(db, 'qualifications', code)
  const version = versionOn(all, on)
  if (!version) return undefined
  const qualification = version.item
  const owners = [code, qualification.dossierCode ?? code]
  const tasks = await selectTasks(db, owners, dayWithin(version, on))
  const own = tasks.filter((task) => belongsTo(task, qualification))
  return {
    qualification,
    version,
    coreTasks: shownCoreTasks(own),
    hidden: hiddenParts(own),
    standing: standingOn(daysOfQualification(qualification, version.validFrom), on),
    dossier: await dossierOn(db, qualification.dossierCode, on),
    certificates: await selectFacts(db, 'certificates', {
      where: sql`f.qualification_code = ${code}`,
    }),
    successions: await selectSuccessions(db, code),
    versions: all.filter((one) => one.knownUntil === null && one !== version),
  }
}
