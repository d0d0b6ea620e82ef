import type { Certainty, Confidence, Level, Pathway, ProgrammeType } from '../structure.ts'

const oneOf =
  <T extends string>(...words: T[]) =>
  (stored: string): T => {
    const found = words.find((word) => word === stored)
    if (found === undefined) throw new Error(`The database holds an unknown word: ${stored}`)
    return found
  }

/** Words out of the database as the types of this room; the tables hold no others, so another one throws. */
export const wordOf = {
  confidence: oneOf<Confidence>('official', 'high', 'medium', 'low', 'title-only'),
  certainty: oneOf<Certainty>('confirmed', 'inferred', 'unknown'),
  kind: oneOf('regular', 'cross-over', 'regional'),
  part: oneOf('basis', 'profile'),
  pathway: oneOf<Pathway>('bol', 'bbl'),
  programme: oneOf<ProgrammeType>(
    'entreeopleiding',
    'basisberoepsopleiding',
    'vakopleiding',
    'middenkaderopleiding',
    'specialistenopleiding',
  ),
  institution: oneOf('roc', 'aoc', 'vakinstelling', 'overig'),
  target: oneOf('qualification', 'dossier'),
  evidence: oneOf('school-offer', 'official'),
}

/** `null` stays `null`. */
export const maybe = <From, To>(value: From | null, make: (value: From) => To): To | null =>
  value === null ? null : make(value)

/** A level out of the database, where a check keeps it from 1 to 4. */
export const levelOf = (stored: number): Level => {
  const level = ([1, 2, 3, 4] as const).find((one) => one === stored)
  if (level === undefined) throw new Error(`The database holds an unknown level: ${stored}`)
  return level
}
