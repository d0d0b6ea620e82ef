import { z } from 'zod'

const share = z.union([z.number(), z.literal('unknown')])
const programme = z.object({ code: z.string(), name: z.string(), crossOver: z.boolean() })
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

const known = <T extends z.ZodType>(value: T) => z.union([value, z.literal('unknown')])

/** A part of the cross-over with the qualification it comes from. */
const part = z.object({
  code: z.string(),
  title: z.string(),
  source: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** Whole SBU; `null` when not known. */
  sbu: z.number().nullable(),
})

/** An existing qualification in which a student who stops can go on, as the engine ranks them. */
const fallback = z.object({
  code: z.string(),
  name: z.string(),
  level: level.nullable(),
  /** At the end of this study year. */
  year: z.number(),
  /** Part of that qualification that is done by then: 0 to 1. */
  done: z.number(),
})

/** Reads a content as it is stored with what was handed in. */
export const contentSchema = z.object({
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('composition'), id: z.string(), version: z.number() }),
    z.object({ kind: z.literal('crossover'), code: z.string() }),
  ]),
  /** As its maker calls it. */
  title: z.string(),
  /** For the register; `null` while there is none. */
  officialName: z.string().nullable(),
  level: level.nullable(),
  pathways: z.array(z.enum(['bol', 'bbl'])),
  durationYears: z.number().nullable(),
  /** Shares are fractions of the cross-over, 0 to 1. */
  domains: z.array(z.object({ code: z.string(), name: z.string(), share })),
  tasks: z.array(z.object({ code: z.string(), title: z.string(), parts: z.array(part) })),
  electives: z.array(z.object({ code: z.string(), title: z.string(), sbu: z.number().nullable() })),
  fallbacks: z.array(fallback),
  /** What the evaluator of the scheme is told about it besides. */
  facts: z.object({
    sources: known(
      z.array(
        z.object({ code: z.string(), name: z.string(), ofSource: share, ofCrossOver: share }),
      ),
    ),
    untracedParts: known(z.number()),
    studyLoad: known(z.number()),
    electiveLoad: known(z.number()),
    coverage: known(z.array(programme.extend({ covered: z.number() }))),
    equals: known(z.array(programme)),
  }),
})

/**
 * What the cross-over of an application is: made out of a composition of the school, or approved before. Plain JSON:
 * it is stored with what was handed in, so that a later change of composition, structure or register changes nothing.
 */
export type Content = z.infer<typeof contentSchema>

export type FallbackChoice = Content['fallbacks'][number]
export type ContentTask = Content['tasks'][number]

/**
 * What the Inspectie is asked about: the domains, by code. Of many approved cross-overs the domains are not known;
 * then it is asked about the programme as a whole, under the programme's own code.
 */
export const inspectedDomains = (content: Content): string[] => {
  if (content.domains.length > 0) return content.domains.map((domain) => domain.code)
  return content.source.kind === 'crossover' ? [content.source.code] : []
}
