import type { PlainDate } from '../../platform/time.ts'
import type { Competence, SectorChamber, Validity } from '../edition.ts'
import type { Domain } from '../structure.ts'
import { type ImportProblem, type ProblemCode, problem } from './problem.ts'
import { parseDay, parseDecimal } from './values.ts'
import { attribute, childrenOf, type XmlNode } from './xml-tree.ts'

/** The lists at the head of an SBB file, to which its dossiers refer by SBB's own numbers. */
export interface SbbHead {
  domains: Domain[]
  sectorChambers: SectorChamber[]
  competences: Competence[]
}

/** What the reading of one dossier needs around it. */
export interface SbbContext {
  file: string
  /** The day on which `current` is judged. */
  on: PlainDate
  head: SbbHead
  problems: ImportProblem[]
}

export const emptyHead = (): SbbHead => ({ domains: [], sectorChambers: [], competences: [] })

/** Notes a problem at an element. */
export const note = (
  context: SbbContext,
  code: ProblemCode,
  node: XmlNode,
  path: string,
  detail = '',
): void => {
  const where = `line ${node.line}, ${path}`
  context.problems.push(problem(code, 'part', { file: context.file, where }, detail))
}

/** Adds a list of the head (domeinen, sectorkamers, competenties) to it. */
export const addToHead = (head: SbbHead, list: XmlNode): void => {
  for (const node of childrenOf(list, 'domein')) {
    const code = attribute(node, 'crebo')
    if (code === '') continue
    const [name, sbbNumber] = [attribute(node, 'titel'), attribute(node, 'nr')]
    head.domains.push({ code, name, sbbNumber })
  }
  for (const node of childrenOf(list, 'sectorkamer')) {
    head.sectorChambers.push({ number: attribute(node, 'nr'), name: attribute(node, 'titel') })
  }
  for (const node of childrenOf(list, 'competentie')) {
    const [letter, title] = [attribute(node, 'code'), attribute(node, 'titel')]
    head.competences.push({ letter, title, number: attribute(node, 'nr') })
  }
}

/** A day in an attribute; a day that cannot be read is noted and counts as not known. */
export const dayAttribute = (
  context: SbbContext,
  node: XmlNode,
  name: string,
): PlainDate | null => {
  const day = parseDay(attribute(node, name))
  if (day === undefined) note(context, 'bad-value', node, `@${name}`, attribute(node, name))
  return day ?? null
}

/** A number in an attribute, with a comma or a point. */
export const decimalAttribute = (
  context: SbbContext,
  node: XmlNode,
  name: string,
): number | null => {
  const value = parseDecimal(attribute(node, name))
  if (value === undefined) note(context, 'bad-value', node, `@${name}`, attribute(node, name))
  return value ?? null
}

/** The validity of a `dossiercrebo` or `crebo` element. */
export const validityOf = (context: SbbContext, node: XmlNode): Validity => ({
  validFrom: dayAttribute(context, node, 'Geldig_vanaf'),
  intakeUntil: dayAttribute(context, node, 'Datum_einde_instroom'),
  trainingUntil: dayAttribute(context, node, 'Datum_einde_opleiding'),
})
