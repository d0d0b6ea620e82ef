import { z } from 'zod'
import { dayInput, decimalInput, wholeInput } from '../ui/forms.ts'
import type { StepId } from './step.ts'

const line = (max = 200) => z.string().max(max)
const text = (max = 20_000) => z.string().max(max)
const yesNo = z.enum(['ja', 'nee'])
const phone = z.string().regex(/^[+\d][\d\s()-]{5,30}$/)

/** What the table of a step, and the step itself, must hold to be complete. */
export interface StepSchemas {
  fields: z.ZodType | null
  row: z.ZodType | null
}

const schemas: Record<StepId, StepSchemas> = {
  // What is asked here depends on the cross-over; see step-checks.ts.
  programme: { fields: null, row: null },
  applicant: {
    fields: z.object({ name: line(), role: line(), email: z.email().max(200), phone }),
    row: null,
  },
  'labour-market': {
    fields: z.object({ profession: text(), region: line(), demand: text(), sources: text() }),
    row: null,
  },
  cohorts: {
    fields: null,
    row: z.object({
      start: dayInput(),
      pathway: z.enum(['bol', 'bbl']),
      students: wholeInput({ min: 1, max: 10_000 }),
    }),
  },
  companies: {
    fields: null,
    row: z.object({
      name: line(),
      contact: line(),
      email: z.email().max(200).optional(),
      need: text(),
      marketPay: yesNo.optional(),
      signed: yesNo,
    }),
  },
  fallback: { fields: null, row: z.object({ code: line(10), reason: text() }) },
  branch: { fields: z.object({ importance: text().optional() }), row: null },
  documents: { fields: null, row: null },
}

export const schemasOf = (step: StepId): StepSchemas => schemas[step]

/** The questions about the cross-over itself that only some applications have. */
export const programmeSchema = (asked: {
  officialName: boolean
  pathways: boolean
  durationYears: boolean
}) =>
  z.object({
    ownName: line(120).optional(),
    officialName: asked.officialName ? line(120) : line(120).optional(),
    ...(asked.pathways ? { pathways: z.array(z.enum(['bol', 'bbl'])).min(1) } : {}),
    ...(asked.durationYears ? { durationYears: decimalInput({ min: 0.5, max: 8 }) } : {}),
  })

/** The row of a company that offers places to bbl students: what they are paid must be told. */
export const bblCompanyRow = z.object({ marketPay: yesNo })

/** A number of practice places; nothing filled in means none. */
export const placesInput = wholeInput({ min: 0, max: 10_000 }).optional()
