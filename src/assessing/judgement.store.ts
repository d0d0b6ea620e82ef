import { z } from 'zod'
import type { InspectionAnswer } from '../applying/index.ts'
import type { Db, Tx } from '../platform/database.ts'
import type { Instant } from '../platform/time.ts'
import type { Body, Judgement } from '../scheme/index.ts'

/** What a body found on a condition, by whom and when. */
export interface GivenJudgement extends Judgement {
  personId: string
  at: Instant
}

/** What the Inspectie answered for a domain, and why. */
export interface GivenAnswer {
  domain: string
  answer: InspectionAnswer
  reason: string
  personId: string
  at: Instant
}

const body = z.enum(['duo', 'inspectie', 'sbb', 'minister'])
const finding = z.enum(['meets', 'meets-with-remarks', 'does-not-meet'])
const answer = z.enum(['no-shortcoming', 'shortcoming'])

/** What was found on the conditions of a case; of each the last one. */
export const judgementsOf = async (db: Db, applicationId: string): Promise<GivenJudgement[]> => {
  const rows = await db
    .selectFrom('case_judgement')
    .selectAll()
    .distinctOn('condition')
    .where('application_id', '=', applicationId)
    .orderBy('condition')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    condition: row.condition,
    by: body.parse(row.body),
    finding: finding.parse(row.finding),
    reason: row.reason,
    personId: row.person_id,
    at: row.at,
  }))
}

interface Author {
  applicationId: string
  personId: string
  at: Instant
}

export const insertJudgements = async (
  tx: Tx,
  by: Body,
  judgements: readonly Omit<Judgement, 'by'>[],
  { applicationId, personId, at }: Author,
): Promise<void> => {
  if (judgements.length === 0) return
  await tx
    .insertInto('case_judgement')
    .values(
      judgements.map((judgement) => ({
        application_id: applicationId,
        body: by,
        person_id: personId,
        at,
        ...judgement,
      })),
    )
    .execute()
}

/** What the Inspectie answered in a case; of each domain the last answer. */
export const answersOfInspection = async (
  db: Db,
  applicationId: string,
): Promise<GivenAnswer[]> => {
  const rows = await db
    .selectFrom('inspection_answer')
    .selectAll()
    .distinctOn('domain')
    .where('application_id', '=', applicationId)
    .orderBy('domain')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    domain: row.domain,
    answer: answer.parse(row.answer),
    reason: row.reason,
    personId: row.person_id,
    at: row.at,
  }))
}

export const insertAnswer = async (
  tx: Tx,
  given: Pick<GivenAnswer, 'domain' | 'answer' | 'reason'>,
  { applicationId, personId, at }: Author,
): Promise<void> => {
  await tx
    .insertInto('inspection_answer')
    .values({ application_id: applicationId, ...given, person_id: personId, at })
    .execute()
}

/** An answer with the case in which it was given. */
export type EarlierAnswer = GivenAnswer & { reference: string }

/** What the Inspectie said last of a school in these domains, in any case. */
export const earlierAnswers = async (
  db: Db,
  schoolId: string,
  domains: readonly string[],
): Promise<EarlierAnswer[]> => {
  if (domains.length === 0) return []
  const rows = await db
    .selectFrom('inspection_answer as i')
    .innerJoin('application as a', 'a.id', 'i.application_id')
    .selectAll('i')
    .select('a.reference')
    .distinctOn('i.domain')
    .where('a.organisation_id', '=', schoolId)
    .where('i.domain', 'in', domains)
    .orderBy('i.domain')
    .orderBy('i.id', 'desc')
    .execute()
  return rows.map((row) => ({
    domain: row.domain,
    answer: answer.parse(row.answer),
    reason: row.reason,
    personId: row.person_id,
    at: row.at,
    reference: row.reference ?? '',
  }))
}
