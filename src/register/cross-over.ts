import { z } from 'zod'
import { certainty, day, decision, known, level, pathway, source } from './stored.ts'

/** A unit elsewhere from which a part was taken, with the version of it, or that carries the same title. */
const partSource = z.object({
  /** The dossier or qualification that holds the unit. */
  ownerCode: z.string(),
  unitCode: z.string(),
  /** The qualification it was taken from; `null` when only the owner is known. */
  qualificationCode: z.string().nullable(),
  name: z.string().nullable(),
  /** Date of the structure it was taken from, and first day of the version of the dossier. */
  structureDate: day.nullable(),
  dossierValidFrom: day.nullable(),
  /** Fingerprint of its texts at that time. */
  fingerprint: z.string().nullable(),
})

const part = z.object({
  /** B1-K1-W1, within the cross-over. */
  code: z.string(),
  title: z.string(),
  /** SBU; `null` when not known. */
  sbu: z.number().nullable(),
  sources: z.array(partSource),
})

const task = z.object({
  /** B1-K1, within the cross-over. */
  code: z.string(),
  title: z.string(),
  sources: z.array(partSource),
  parts: z.array(part),
})

/** Where the parts come from: an opleidingsdomein, or only the words of a source. */
const field = z.object({
  text: z.string(),
  domainCode: z.string().nullable(),
  /** Part of the whole, 0 to 1; `null` when not known. */
  share: z.number().min(0).max(1).nullable(),
  certainty,
})

const elective = z.object({ code: z.string(), title: z.string(), sbu: z.number().nullable() })

/** An existing qualification in which a student who stops can go on. */
const fallback = z.object({
  code: z.string(),
  name: z.string(),
  level: level.nullable(),
  /** At the end of this study year; `null` when not known. */
  year: z.number().nullable(),
  /** Part of that qualification that is done by then, 0 to 1. */
  done: z.number().nullable(),
})

const successor = z.object({
  code: z.string(),
  kind: z.enum(['qualification', 'dossier']),
  certainty,
})

/** A body that had a part in it without a permission that we know of. */
const involved = z.object({
  name: z.string(),
  brin: z.string().nullable(),
  role: z.enum(['develops', 'partner', 'plans']),
  certainty,
})

/** Reads the record of a cross-over as an entry holds it. */
export const crossOverSchema = z.object({
  code: z.string(),
  name: z.string(),
  level: known(level),
  programmeType: known(
    z.enum([
      'entreeopleiding',
      'basisberoepsopleiding',
      'vakopleiding',
      'middenkaderopleiding',
      'specialistenopleiding',
    ]),
  ),
  pathways: known(z.array(pathway)),
  durationYears: known(z.number()),
  /** SBU. */
  studyLoad: known(z.number()),
  fields: z.array(field),
  /** `null`: what it is made of is not known. */
  tasks: known(z.array(task)),
  electives: known(z.array(elective)),
  fallbacks: known(z.array(fallback)),
  publishedOn: known(day),
  /** First day on which a student could start, at any school. */
  firstIntake: known(day),
  /** Last day on which a student may start. */
  lastIntake: known(day),
  /** Last school year in which students could start, as 2022-2023, where a source names that. */
  lastIntakeYear: known(z.string()),
  /** continued: goes on as a regular qualification · ended: no successor. */
  after: known(z.enum(['continued', 'ended'])),
  successors: z.array(successor),
  involved: z.array(involved),
  /** Dutch, for the reader of the register. */
  note: z.string().nullable(),
  sources: z.array(source),
  schemeId: z.string(),
  decision: decision.nullable(),
})

/** An approved cross-over as the register knows it. Every fact says how sure it is; unknown stays unknown. */
export type CrossOver = z.output<typeof crossOverSchema>
export type CrossOverTask = CrossOverTaskList[number]
export type CrossOverPart = CrossOverTask['parts'][number]
export type PartSource = CrossOverPart['sources'][number]
export type CrossOverField = CrossOver['fields'][number]
export type CrossOverElective = z.output<typeof elective>
export type CrossOverFallback = z.output<typeof fallback>
type CrossOverTaskList = z.output<typeof task>[]
