import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/database.ts'
import { dayOf, type Instant, type PlainDate } from '../platform/time.ts'
import { lastIntake, type Scheme } from '../scheme/index.ts'
import {
  findQualification,
  type Level,
  type Pathway,
  type ProgrammeType,
  saveCrossOverQualification,
} from '../structure/index.ts'
import type {
  CrossOver,
  CrossOverElective,
  CrossOverFallback,
  CrossOverTask,
} from './cross-over.ts'
import { diplomaTail } from './life-after.ts'
import type { Cohort, Permission, PermittedSchool } from './permission.ts'
import { addPermissionEntry } from './permission.store.ts'
import { structureContentOf } from './structure-content.ts'
import { addCrossOverEntry, highestCode, nextVersion, takeCode } from './register.store.ts'
import { confirmed, type DecisionRef, inferred, knownAs, unknown } from './stored.ts'

/** What a decision gives to one school, beside the content. */
export interface GrantedToSchool {
  school: PermittedSchool
  /** The name that the school uses; `null` when it is the official one. */
  ownName: string | null
  pathways: Pathway[]
  cohorts: Cohort[]
  /** First day on which a student may start; `null` when the application does not say. */
  firstIntake: PlainDate | null
}

/** An approved application, as it goes into the register. */
export interface Publication extends GrantedToSchool {
  /** The official name. */
  name: string
  level: Level
  programmeType: ProgrammeType | null
  durationYears: number
  /** SBU. */
  studyLoad: number | null
  /** Share is a part of the whole, 0 to 1; `null` when not known. */
  domains: { code: string; name: string; share: number | null }[]
  tasks: CrossOverTask[]
  electives: CrossOverElective[]
  fallbacks: CrossOverFallback[]
  decision: Pick<DecisionRef, 'date' | 'reference'>
  scheme: Scheme
  /** Who decided: id of a person, or a name such as `system:…`. */
  author: string
}

/** All codes from 26000 to 26099 are taken. */
export class NoCodeLeft extends Error {}

const FIRST_CODE = 26_000
const LAST_CODE = 26_099

/** The first code from here on that the structure does not know either: an import may have brought one. */
const unusedFrom = async (tx: Tx, first: number, on: PlainDate): Promise<string> => {
  if (first > LAST_CODE)
    throw new NoCodeLeft('All codes from 26000 to 26099 are taken; ask for a new series.')
  const code = String(first)
  return (await findQualification(tx, code, on)) ? unusedFrom(tx, first + 1, on) : code
}

const freeCode = async (tx: Tx, now: Instant): Promise<string> => {
  await nextVersion(tx, now)
  const highest = await highestCode(tx)
  const code = await unusedFrom(tx, highest ? Number(highest) + 1 : FIRST_CODE, dayOf(now))
  await takeCode(tx, code)
  return code
}

/** The record of a cross-over that was decided here: everything in it is confirmed, but for what follows by rule. */
export const publishedRecord = (code: string, publication: Publication): CrossOver => {
  const { decision, scheme, durationYears } = publication
  return {
    code,
    name: publication.name,
    level: confirmed(publication.level),
    programmeType: knownAs(publication.programmeType, 'confirmed'),
    pathways: confirmed(publication.pathways),
    durationYears: confirmed(durationYears),
    studyLoad: knownAs(publication.studyLoad, 'confirmed'),
    fields: publication.domains.map(({ code: domainCode, name, share }) => ({
      text: name,
      domainCode,
      share,
      certainty: 'confirmed',
    })),
    tasks: confirmed(publication.tasks),
    electives: confirmed(publication.electives),
    fallbacks: confirmed(publication.fallbacks),
    publishedOn: confirmed(decision.date),
    firstIntake: knownAs(publication.firstIntake, 'confirmed'),
    lastIntake: inferred(lastIntake(scheme, durationYears)),
    lastIntakeYear: unknown,
    after: unknown,
    successors: [],
    involved: [],
    note: null,
    sources: [],
    schemeId: scheme.id,
    decision: { ...decision, schemeId: scheme.id },
  }
}

/** The record of a permission that was decided here. */
export const grantedRecord = (
  id: string,
  crossOver: Pick<CrossOver, 'code' | 'durationYears'>,
  granted: GrantedToSchool & Pick<Publication, 'decision' | 'scheme'>,
): Permission => {
  const { scheme, decision } = granted
  const duration = crossOver.durationYears.value
  const last = duration === null ? null : lastIntake(scheme, duration)
  return {
    id,
    code: crossOver.code,
    school: granted.school,
    ownName: granted.ownName,
    pathways: confirmed(granted.pathways),
    cohorts: granted.cohorts,
    firstIntake: knownAs(granted.firstIntake, 'confirmed'),
    lastIntake: inferred(last),
    teachOutEnd: inferred(last && duration ? diplomaTail(last, duration) : null),
    state: 'granted',
    revokedFrom: null,
    reason: null,
    certainty: 'confirmed',
    sources: [],
    decision: { ...decision, schemeId: scheme.id },
  }
}

/**
 * Puts an approved application in the register: takes the next free code, writes the cross-over and the permission
 * of the school, and a qualification in the structure, in the transaction of the decision. Two at once wait for each other and get two codes. A second
 * publication of the same decision fails on the database. Returns the code (erkende opleidingscode).
 */
export const publishCrossOver = async (
  tx: Tx,
  publication: Publication,
  now: Instant,
): Promise<string> => {
  const code = await freeCode(tx, now)
  const record = publishedRecord(code, publication)
  const { author, decision } = publication
  const entry = { validFrom: decision.date, author, reason: '' }
  await addCrossOverEntry(tx, { ...entry, record }, now)
  const permission = grantedRecord(`${code}-1`, record, publication)
  await addPermissionEntry(tx, { ...entry, record: permission }, now)
  const content = structureContentOf(record)
  await saveCrossOverQualification(tx, { ...content, at: now, actor: author })
  await appendAudit(tx, {
    at: now,
    actor: author,
    subject: `register:${code}`,
    kind: 'cross-over-published',
    data: { decision: decision.reference, permission: permission.id },
  })
  return code
}
