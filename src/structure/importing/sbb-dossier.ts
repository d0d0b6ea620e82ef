import { compareDates, type PlainDate } from '../../platform/time.ts'
import { CODES } from '../codes.ts'
import type { KnowledgeItem, Validity } from '../edition.ts'
import type { Certificate } from '../relations.ts'
import type { CoreTask, Dossier, Qualification } from '../structure.ts'
import { note, type SbbContext } from './sbb-context.ts'
import { dossierEdition, profileEdition } from './sbb-edition.ts'
import { coreTasksIn, type UnitContext } from './sbb-units.ts'
import { parseLevel, parseProgramme, trimmed } from './values.ts'
import { attribute, child, childrenOf, descend, type XmlNode } from './xml-tree.ts'

/** One dossier of an SBB file, whole. */
export interface SbbDossier {
  dossier: Dossier
  qualifications: Qualification[]
  coreTasks: CoreTask[]
  knowledge: KnowledgeItem[]
  certificates: Certificate[]
}

/** Whether students may start on a day. */
export const isCurrent = ({ validFrom, intakeUntil }: Validity, on: PlainDate): boolean =>
  (validFrom === null || compareDates(validFrom, on) <= 0) &&
  (intakeUntil === null || compareDates(intakeUntil, on) >= 0)

interface Profile {
  node: XmlNode
  codes: { code: string; node: XmlNode }[]
}

const codesIn = (
  context: SbbContext,
  list: XmlNode | undefined,
  name: string,
  grammar: RegExp,
): { code: string; node: XmlNode }[] =>
  childrenOf(list, name).flatMap((node) => {
    const code = trimmed(node.text)
    if (grammar.test(code)) return [{ code, node }]
    note(context, 'unknown-code', node, name, code.slice(0, 40))
    return []
  })

const profilesOf = (context: SbbContext, dossier: XmlNode): Profile[] =>
  childrenOf(child(dossier, 'profielen'), 'profiel').map((node) => ({
    node,
    codes: codesIn(context, child(node, 'creboinformatie'), 'crebo', CODES.qualification),
  }))

const kindOf = (code: string): Qualification['kind'] => {
  if (CODES.crossover.test(code)) return 'cross-over'
  return CODES.regional.test(code) ? 'regional' : 'regular'
}

const qualification = (
  context: SbbContext,
  dossier: Dossier,
  root: XmlNode,
  { node }: Profile,
  { code, node: codeNode }: Profile['codes'][number],
): Qualification => {
  const edition = profileEdition(context, root, node, codeNode)
  const about = child(node, 'omschrijving')
  const load = trimmed(child(about, 'sbu')?.text)
  return {
    code,
    name: attribute(node, 'titel'),
    kind: kindOf(code),
    level: parseLevel(attribute(node, 'niveau')),
    levelCertainty: 'confirmed',
    programmeType: parseProgramme(child(about, 'soortopleiding')?.text ?? ''),
    dossierCode: dossier.code,
    dossierCertainty: 'confirmed',
    domainCode: dossier.domainCode,
    profile: `P${attribute(node, 'hoofdstuk')}`,
    pathways: [],
    durationYears: null,
    durationSource: null,
    studyLoad: /^\d{1,5}$/.test(load) ? Number(load) : null,
    current: isCurrent(edition, context.on),
    edition,
  }
}

const dossierOf = (
  context: SbbContext,
  root: XmlNode,
  { code, node }: Profile['codes'][number],
): Dossier => {
  const edition = dossierEdition(context, root, node)
  const reference = attribute(root, 'referentiedomein')
  const domain = context.head.domains.find((item) => item.sbbNumber === reference)
  return {
    code,
    name: attribute(root, 'titel') || null,
    domainCode: domain?.code ?? null,
    validFrom: edition.validFrom,
    intakeUntil: edition.intakeUntil,
    trainingUntil: edition.trainingUntil,
    current: isCurrent(edition, context.on),
    edition,
  }
}

const knowledgeOf = (root: XmlNode, dossierCode: string): KnowledgeItem[] =>
  childrenOf(child(root, 'kennisenvaardigheden'), 'kennisofvaardigheid').map((node) => ({
    dossierCode,
    number: attribute(node, 'nr'),
    text: attribute(node, 'titel'),
  }))

const unitContext = (
  context: SbbContext,
  knowledge: readonly KnowledgeItem[],
  profiles: readonly Profile[],
): UnitContext => ({
  ...context,
  knowledge: new Map(knowledge.map(({ number, text }) => [number, text])),
  profiles: new Map(
    profiles.map(({ node, codes }) => [attribute(node, 'nr'), codes.map(({ code }) => code)]),
  ),
})

const unitsOf = (
  context: UnitContext,
  root: XmlNode,
  dossierCode: string,
  profiles: readonly Profile[],
): CoreTask[] => {
  const basis = { code: dossierCode, part: 'basis' as const, prefix: 'B1' }
  return [
    ...coreTasksIn(context, basis, descend(root, 'basis', 'basistaken', 'basiskerntaken')),
    ...profiles.flatMap(({ node, codes }) =>
      codes.flatMap(({ code }) => {
        const prefix = `P${attribute(node, 'hoofdstuk')}`
        return coreTasksIn(
          context,
          { code, part: 'profile', prefix },
          child(node, 'profielkerntaken'),
        )
      }),
    ),
  ]
}

const certificatesOf = (qualifications: readonly Qualification[]): Certificate[] =>
  qualifications.flatMap(({ code, edition }) =>
    [...(edition?.certificates.join(' ').matchAll(/\bC\d{4}\b/g) ?? [])].map(([certificate]) => ({
      code: certificate,
      title: null,
      qualificationCode: code,
      unitCode: null,
    })),
  )

/** Reads one `dossier` element. `null` when it has no code that we know, which is noted as a problem. */
export const readSbbDossier = (context: SbbContext, root: XmlNode): SbbDossier | null => {
  const crebos = child(root, 'dossiercrebos')
  const [first] = codesIn(context, crebos, 'dossiercrebo', CODES.dossier)
  if (first === undefined) {
    if (childrenOf(crebos, 'dossiercrebo').length === 0)
      note(context, 'unknown-code', root, 'dossier')
    return null
  }
  const dossier = dossierOf(context, root, first)
  const profiles = profilesOf(context, root)
  const knowledge = knowledgeOf(root, dossier.code)
  const qualifications = profiles.flatMap((profile) =>
    profile.codes.map((code) => qualification(context, dossier, root, profile, code)),
  )
  const units = unitContext(context, knowledge, profiles)
  return {
    dossier,
    qualifications,
    coreTasks: unitsOf(units, root, dossier.code, profiles),
    knowledge,
    certificates: certificatesOf(qualifications),
  }
}
