import { z } from 'zod'
import { plainDate, type PlainDate, Temporal } from '../platform/time.ts'
import { type Facts, NOTHING_KNOWN } from './facts.ts'

const unknown = z.literal('unknown')
const known = <T extends z.ZodType>(value: T) => z.union([unknown, value])

const day = z.union([
  z.instanceof(Temporal.PlainDate),
  z.string().transform((iso, context): PlainDate => {
    try {
      return plainDate(iso)
    } catch {
      context.addIssue({ code: 'custom', message: `"${iso}" is not a date written as 2017-08-01` })
      return z.NEVER
    }
  }),
])

const fraction = z
  .number()
  .min(0)
  .max(1 + 1e-9)
const amount = z.number().nonnegative()
const count = z.number().int().nonnegative()
const pathway = z.enum(['bol', 'bbl'])
const programme = { code: z.string(), name: z.string(), crossOver: z.boolean() }

const domain = z.strictObject({ code: z.string(), name: z.string(), share: known(fraction) })
const source = z.strictObject({
  code: z.string(),
  name: z.string(),
  ofSource: known(fraction),
  ofCrossOver: known(fraction),
})
const hours = z.strictObject({
  pathway,
  total: known(amount),
  taught: known(amount),
  bpv: known(amount),
  firstYearTaught: known(amount),
})
const inspection = z.strictObject({
  domain: z.string(),
  answer: known(z.enum(['no-shortcoming', 'shortcoming'])),
})
const judgement = z.strictObject({
  condition: z.string(),
  by: z.enum(['duo', 'inspectie', 'sbb', 'minister']),
  finding: z.enum(['meets', 'meets-with-remarks', 'does-not-meet']),
  reason: z.string(),
})
const offer = z.strictObject({ cohort: day, pathway, places: known(count) })
const company = z.strictObject({
  name: z.string(),
  signed: known(z.boolean()),
  marketPay: known(z.boolean()),
  offers: z.array(offer),
})
const cohort = z.strictObject({ start: day, pathway, students: known(count) })

const shape = z.strictObject({
  kind: known(z.enum(['new', 'shortened'])),
  filingDate: known(day),
  domains: known(z.array(domain)),
  sources: known(z.array(source)),
  untracedParts: known(count),
  level: known(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  pathways: known(z.array(pathway)),
  durationYears: known(z.number().positive()),
  firstIntake: known(day),
  studyLoad: known(amount),
  electiveLoad: known(amount),
  hours: known(z.array(hours)),
  permissions: known(count),
  openApplications: known(count),
  institutionType: known(z.enum(['roc', 'aoc', 'vakinstelling', 'other'])),
  inspection: known(z.array(inspection)),
  judgements: z.array(judgement),
  declarations: z.record(z.string(), known(z.boolean())),
  companies: known(z.array(company)),
  cohorts: known(z.array(cohort)),
  documents: known(z.array(z.string())),
  coverage: known(z.array(z.strictObject({ ...programme, covered: fraction }))),
  equals: known(z.array(z.strictObject(programme))),
  fallbacks: known(z.array(z.strictObject(programme))),
})

/**
 * Facts as they are stored: plain JSON with dates as 2019-10-01. What is left out is unknown, so that facts kept
 * before the evaluator asked for something new can still be read. To write facts, `JSON.stringify` is enough.
 */
export const factsSchema = shape.partial().transform(
  (known): Facts => ({
    ...NOTHING_KNOWN,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  }),
)
