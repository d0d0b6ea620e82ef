import type { AdditionField, ProfileAddition } from '../edition.ts'
import type { CoreTask, UnitPart, WorkProcess } from '../structure.ts'
import { plainTextOrNull } from './plain-text.ts'
import { note, type SbbContext } from './sbb-context.ts'
import { attribute, child, childrenOf, type XmlNode } from './xml-tree.ts'

/** What the units of one dossier share. */
export interface UnitContext extends SbbContext {
  /** Texts of the knowledge items by SBB's number. */
  knowledge: ReadonlyMap<string, string>
  /** Qualification codes by SBB's number of the profile. */
  profiles: ReadonlyMap<string, readonly string[]>
}

export interface Owner {
  code: string
  part: UnitPart
  /** B1 or P2. */
  prefix: string
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

const lettersOf = (context: UnitContext, node: XmlNode | undefined, path: string): string[] => {
  const found = childrenOf(node, 'competentie').flatMap((reference) => {
    const number = attribute(reference, 'referentie')
    const known = context.head.competences.find((competence) => competence.number === number)
    if (known === undefined) note(context, 'unknown-reference', reference, path, number)
    return known === undefined ? [] : [known.letter]
  })
  return unique(found)
}

const numbersOf = (node: XmlNode | undefined): string[] =>
  unique(childrenOf(node, 'vakkennisenvaardigheden').map((item) => attribute(item, 'referentie')))

const textsOf = (
  context: UnitContext,
  node: XmlNode | undefined,
  numbers: readonly string[],
  path: string,
): string[] => {
  const texts = numbers.flatMap((number) => {
    const text = context.knowledge.get(number)
    if (text === undefined && node !== undefined) {
      note(context, 'unknown-reference', node, path, number)
    }
    return text === undefined ? [] : [text]
  })
  return unique(texts)
}

/** Reads what one `aanvullend` says in the shape that its field has. */
type ReadAddition = (supplement: XmlNode) => Pick<ProfileAddition, 'text' | 'items'>

const additionsIn = (
  context: UnitContext,
  parent: XmlNode | undefined,
  variants: string,
  field: AdditionField,
  read: ReadAddition,
): ProfileAddition[] =>
  childrenOf(child(parent, variants), 'aanvullend').flatMap((supplement) => {
    const reference = attribute(child(supplement, 'profiel'), 'referentie')
    const codes = context.profiles.get(reference)
    if (codes === undefined) note(context, 'unknown-reference', supplement, variants, reference)
    const said = read(supplement)
    if (said.text === null && said.items.length === 0) return []
    return (codes ?? []).map((qualificationCode) => ({ qualificationCode, field, ...said }))
  })

const prose =
  (...names: string[]): ReadAddition =>
  (supplement) => {
    const source = supplement.children.find((node) => names.includes(node.name))
    return { text: plainTextOrNull(source?.text), items: [] }
  }

const knowledgeIn =
  (context: UnitContext, path: string): ReadAddition =>
  (supplement) => {
    const list = child(supplement, 'vakkennisenvaardighedenonderdelen')
    return { text: null, items: textsOf(context, list, numbersOf(list), path) }
  }

const workProcess = (
  context: UnitContext,
  owner: Owner,
  taskCode: string,
  node: XmlNode,
): WorkProcess => {
  const code = `${taskCode}-W${attribute(node, 'hoofdstuk')}`
  const path = `${owner.code}:${code}`
  const competences = child(node, 'werkprocescompetenties')
  const variants = (element: string, field: AdditionField) =>
    additionsIn(context, child(node, element), `${element}perprofiel`, field, prose('omschrijving'))
  return {
    ownerCode: owner.code,
    code,
    title: attribute(node, 'titel'),
    confidence: 'official',
    description: plainTextOrNull(child(node, 'werkprocesomschrijving')?.text),
    result: plainTextOrNull(child(node, 'werkprocesresultaat')?.text),
    behaviour: plainTextOrNull(child(node, 'werkprocesgedrag')?.text),
    competences: lettersOf(context, competences, path),
    additions: [
      ...variants('werkprocesomschrijving', 'description'),
      ...variants('werkprocesresultaat', 'result'),
      ...variants('werkprocesgedrag', 'behaviour'),
      ...additionsIn(
        context,
        competences,
        'werkprocescompetentiesperprofiel',
        'competences',
        (extra) => ({
          text: null,
          items: lettersOf(context, child(extra, 'omschrijving'), path),
        }),
      ),
    ],
  }
}

/** Numbered elements; one without a number or with a number that was used already is noted and left out. */
const numbered = (context: UnitContext, nodes: readonly XmlNode[], path: string): XmlNode[] => {
  const seen = new Set<string>()
  return nodes.filter((node) => {
    const chapter = attribute(node, 'hoofdstuk')
    const fault = /^\d{1,3}$/.test(chapter) ? (seen.has(chapter) ? 'duplicate' : null) : 'bad-value'
    if (fault !== null) note(context, fault, node, path, `@hoofdstuk ${chapter}`)
    seen.add(chapter)
    return fault === null
  })
}

const taskAdditions = (context: UnitContext, node: XmlNode, path: string): ProfileAddition[] => {
  const variants = (element: string, field: AdditionField, read: ReadAddition) =>
    additionsIn(context, child(node, element), `${element}perprofiel`, field, read)
  return [
    ...variants('complexiteit', 'complexity', prose('complexiteit', 'omschrijving')),
    ...variants(
      'verantwoordelijkheid',
      'responsibility',
      prose('verantwoordelijkheid', 'omschrijving'),
    ),
    ...variants('vakkennisenvaardigheden', 'knowledge', knowledgeIn(context, path)),
  ]
}

const coreTask = (context: UnitContext, owner: Owner, node: XmlNode): CoreTask => {
  const code = `${owner.prefix}-K${attribute(node, 'hoofdstuk')}`
  const path = `${owner.code}:${code}`
  const processes = child(node, `${owner.part === 'basis' ? 'basis' : 'profiel'}werkprocessen`)
  const knowledge = child(node, 'vakkennisenvaardigheden')
  const knowledgeNumbers = numbersOf(knowledge)
  return {
    ownerCode: owner.code,
    part: owner.part,
    code,
    title: attribute(node, 'titel'),
    confidence: 'official',
    complexity: plainTextOrNull(child(node, 'complexiteit')?.text),
    responsibility: plainTextOrNull(child(node, 'verantwoordelijkheid')?.text),
    knowledge: textsOf(context, knowledge, knowledgeNumbers, path),
    knowledgeNumbers,
    additions: taskAdditions(context, node, path),
    workProcesses: numbered(context, childrenOf(processes, 'werkproces'), path).map((process) =>
      workProcess(context, owner, code, process),
    ),
  }
}

/** The core tasks in a list of `kerntaak` elements. Codes are composed from the chapter numbers. */
export const coreTasksIn = (
  context: UnitContext,
  owner: Owner,
  list: XmlNode | undefined,
): CoreTask[] =>
  numbered(context, childrenOf(list, 'kerntaak'), owner.code).map((node) =>
    coreTask(context, owner, node),
  )
