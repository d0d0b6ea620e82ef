import { z } from 'zod'
import { plainDate } from '../platform/time.ts'
import type { LifeState } from './life/state.ts'

const day = z.iso.date().transform(plainDate)

const finding = z.object({
  criterion: z.string(),
  finding: z.enum(['meets', 'meets-with-remarks', 'does-not-meet']),
  reason: z.string(),
})
const advice = z.object({
  conclusion: z.enum(['positive', 'adjust', 'negative']),
  findings: z.array(finding),
  summary: z.string(),
})
const finalTest = z.object({
  conclusion: z.enum(['positive', 'negative']),
  findings: z.array(finding),
  summary: z.string(),
})
const findings = z.object({
  inspection: z.record(z.string(), z.enum(['no-shortcoming', 'shortcoming']).nullable()),
  advice: advice.nullable(),
  finalTest: finalTest.nullable(),
})
const decision = z.object({ reason: z.string(), by: z.string(), on: day })
const proposal = z.object({
  outcome: z.enum(['approve', 'refuse']),
  reason: z.string(),
  by: z.string(),
})
const objection = decision
  .extend({ outcome: z.enum(['founded', 'unfounded', 'inadmissible']) })
  .nullable()

const refused = z.object({ state: z.literal('refused'), decision, findings, objection })
const notHandled = z.object({ state: z.literal('not-handled'), decision, objection })

/** Reads a life as it is stored: JSON with days as 2019-10-01. */
export const lifeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('draft') }),
  z.object({ state: z.literal('filed') }),
  z.object({ state: z.literal('incomplete'), until: day, missing: z.string() }),
  z.object({ state: z.literal('in-advice'), findings }),
  z.object({ state: z.literal('adjusting'), findings, until: day, remarks: z.string() }),
  z.object({ state: z.literal('working-out'), findings }),
  z.object({ state: z.literal('final-test'), findings }),
  z.object({ state: z.literal('preparing'), findings }),
  z.object({ state: z.literal('hearing'), findings, until: day, intention: z.string() }),
  z.object({ state: z.literal('proposed'), findings, proposal }),
  z.object({ state: z.literal('approved'), decision, findings, objection }),
  refused,
  notHandled,
  z.object({ state: z.literal('withdrawn'), on: day, reason: z.string() }),
  z.object({
    state: z.literal('in-objection'),
    against: z.discriminatedUnion('state', [refused, notHandled]),
    objection: z.object({ filedOn: day, grounds: z.string() }),
  }),
]) satisfies z.ZodType<LifeState>
