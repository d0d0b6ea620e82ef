import { z } from 'zod'
import { certainty, day, decision, known, pathway, source } from './stored.ts'

const cohort = z.object({
  /** School year of the first day, as 2020-2021. */
  year: z.string(),
  /** Expected number of students; `null` when not known. */
  students: z.number().nullable(),
})

/** Reads the record of a permission as an entry holds it. */
export const permissionSchema = z.object({
  /** The code of the cross-over and a number: 26005-1. */
  id: z.string(),
  code: z.string(),
  school: z.object({
    organisationId: z.string().nullable(),
    brin: z.string().nullable(),
    /** `null`: a source speaks of a school without naming it. */
    name: z.string().nullable(),
  }),
  /** The school's own name for the programme. */
  ownName: z.string().nullable(),
  pathways: known(z.array(pathway)),
  cohorts: z.array(cohort),
  firstIntake: known(day),
  /** Last day on which a student may start at this school. */
  lastIntake: known(day),
  /** Last day on which a student may finish. */
  teachOutEnd: known(day),
  state: z.enum(['granted', 'revoked']),
  /** First day without permission, and why; only when revoked. */
  revokedFrom: day.nullable(),
  reason: z.string().nullable(),
  /** How sure it is that this school offers or offered it. */
  certainty,
  sources: z.array(source),
  decision: decision.nullable(),
})

/** That one school may offer one cross-over. Of many real ones little is known; unknown stays unknown. */
export type Permission = z.output<typeof permissionSchema>
export type Cohort = Permission['cohorts'][number]
export type PermittedSchool = Permission['school']
