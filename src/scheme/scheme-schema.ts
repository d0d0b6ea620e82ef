import { z } from 'zod'
import { plainDate } from '../platform/time.ts'

const localText = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })

const date = z.string().transform((iso, context) => {
  try {
    return plainDate(iso)
  } catch {
    context.addIssue({ code: 'custom', message: `"${iso}" is not a date written as 2017-08-01` })
    return z.NEVER
  }
})

const basis = z.strictObject({
  source: z.string(),
  article: z.string().optional(),
  mark: z.enum(['confirmed', 'inferred', 'assumption']),
  note: localText.optional(),
})

const setting = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis })

const kind = z.enum(['new', 'shortened'])
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const pathway = z.enum(['bol', 'bbl'])
const body = z.enum(['duo', 'inspectie', 'sbb', 'minister'])
const percent = z.number().min(0).max(100)
const count = z.number().int().nonnegative()
const hours = z.strictObject({ total: count, taught: count, bpv: count })
const validity = { validFrom: date.optional(), validUntil: date.optional() }

const condition = z.strictObject({
  code: z.string().regex(/^[A-Z]\d{2}$/),
  id: z.string(),
  rule: z.enum([
    'domains',
    'existing-parts',
    'share',
    'necessary',
    'new',
    'level',
    'judged',
    'agreement',
    'places',
    'pay',
    'maximum',
    'inspection',
    'declared',
    'pathway',
    'branch',
    'window',
    'last-intake',
    'fallback',
    'cohorts',
    'duration',
    'study-load',
    'electives',
    'hours',
    'documents',
    'declarations',
  ]),
  kinds: z.array(kind).min(1),
  judgedBy: body.nullable(),
  severity: z.enum(['blocks-filing', 'blocks-approval', 'warning']),
  /** Document slot that must be there before a body can judge (rules `judged` and `branch`). */
  evidence: z.string().optional(),
  /** The declaration that settles it (rule `declared`). */
  declaration: z.string().optional(),
  title: localText,
  text: z.strictObject({ public: localText, school: localText, handler: localText }),
  basis,
  ...validity,
})

const term = z.strictObject({
  name: localText,
  actor: z.enum(['school', 'duo', 'inspectie', 'sbb', 'minister']),
  length: z.union([
    z.strictObject({ weeks: z.number().int().positive() }),
    z.strictObject({ days: z.number().int().positive() }),
  ]),
  explanation: localText,
  basis,
})

const studyNorms = z.strictObject({
  sbuPerYear: setting(z.number().positive()),
  durations: z
    .array(
      z.strictObject({
        level,
        minYears: z.number().positive(),
        maxYears: z.number().positive(),
        programme: z.string(),
        exception: z.boolean(),
        basis,
      }),
    )
    .min(1),
  split: setting(
    z.strictObject({ generic: percent, basis: percent, profile: percent, electives: percent }),
  ),
  bol: setting(
    z.strictObject({
      firstYearTaught: count,
      byYears: z.array(hours.extend({ years: z.number().int().positive() })).min(1),
    }),
  ),
  bbl: setting(hours),
  electives: z.array(
    z.strictObject({
      levels: z.array(level).min(1),
      years: z.number().positive().optional(),
      sbu: count,
      basis,
      ...validity,
    }),
  ),
  generic: setting(z.array(z.strictObject({ levels: z.array(level), name: localText }))),
})

/** The shape of a scheme file; what the parts mean stands in docs/rules.md. */
export const schemeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.number().int().positive(),
  name: localText,
  summary: localText,
  sources: z.array(z.strictObject({ id: z.string(), law: localText, link: z.url() })).min(1),
  period: z.strictObject({ from: date, until: date, basis }),
  windows: z
    .array(
      z.strictObject({
        id: z.string(),
        name: localText,
        from: date,
        until: date,
        kinds: z.array(kind).min(1),
        basis,
      }),
    )
    .min(1),
  limits: z.strictObject({
    programmesPerSchool: setting(count),
    minimumDomains: setting(count),
    sharePercent: setting(percent),
    shareReading: setting(z.enum(['of-source', 'of-cross-over'])),
    coveragePercent: setting(percent),
    minimumCompanies: setting(count),
    minimumFallbacks: setting(count),
    warningDays: setting(count),
  }),
  levels: setting(z.array(level).min(1)),
  pathways: setting(z.array(pathway).min(1)),
  branchInstitutions: setting(z.array(z.enum(['roc', 'aoc', 'vakinstelling', 'other']))),
  calendar: z.strictObject({
    equalledDays: z.array(z.strictObject({ date, basis })),
  }),
  terms: z.strictObject({
    'completeness-check': term,
    completion: term,
    'not-handled': term,
    decision: term,
    extension: term,
    'inspection-advice': term,
    'content-advice': term,
    adjustment: term,
    'final-test': term,
    view: term,
    objection: term,
    'objection-decision': term,
    'objection-committee': term,
    'objection-extension': term,
    'objection-repair': term,
  }),
  studyNorms,
  criteria: z.array(
    z.strictObject({ id: z.string(), name: localText, question: localText, basis, ...validity }),
  ),
  declarations: z.array(
    z.strictObject({ id: z.string(), kinds: z.array(kind), text: localText, basis, ...validity }),
  ),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      name: localText,
      hint: localText,
      kinds: z.array(kind).min(1),
      when: z.enum(['always', 'bbl', 'branch']),
      required: z.boolean(),
      basis,
      ...validity,
    }),
  ),
  conditions: z.array(condition).min(1),
})
