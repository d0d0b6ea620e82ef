import type { DossierEdition, DossierSection, LanguageDemand, ProfileEdition } from '../edition.ts'
import { plainText, plainTextOrNull } from './plain-text.ts'
import { decimalAttribute, type SbbContext, validityOf } from './sbb-context.ts'
import { parseDay, parseYesNo } from './values.ts'
import { attribute, child, childrenOf, descend, type XmlNode } from './xml-tree.ts'

/** All text under an element, each piece a paragraph of its own; titles of attributes lead a line. */
const textUnder = (node: XmlNode): string => {
  const label = ['titel', 'naam', 'type', 'datum', 'omschrijving', 'niveau', 'link']
    .map((name) => attribute(node, name))
    .filter(Boolean)
    .join(', ')
  const parts = [plainText(node.text), ...node.children.map(textUnder)]
  return [label, ...parts].filter(Boolean).join('\n')
}

const section = (key: string, node: XmlNode | undefined): DossierSection[] => {
  if (node === undefined) return []
  const body = [plainText(node.text), ...node.children.map(textUnder)].filter(Boolean).join('\n\n')
  return body === '' ? [] : [{ key, title: attribute(node, 'titel'), text: body }]
}

const sectionsOf = (node: XmlNode): DossierSection[] => {
  const basis = child(node, 'basis')
  const profession = child(basis, 'typeringberoepengroep')
  return [
    ...section('inleiding', child(node, 'inleiding')),
    ...(profession?.children ?? []).flatMap((part) => section(part.name, part)),
    ...section('generieke_onderdelen', descend(basis, 'basistaken', 'generieke_onderdelen')),
    ...(child(node, 'verantwoordingsinformatie')?.children ?? []).flatMap((part) =>
      section(part.name, part),
    ),
  ]
}

const orNull = (text: string): string | null => text || null

/** The edition of a dossier element, with the element that holds its code. */
export const dossierEdition = (
  context: SbbContext,
  node: XmlNode,
  codeNode: XmlNode,
): DossierEdition => {
  const front = descend(node, 'voorblad', 'omschrijving')
  const chamber = attribute(descend(front, 'penvoerder', 'sectorkamer'), 'referentie')
  const approval = descend(front, 'verantwoording', 'vaststellingsinformatie')
  return {
    ...validityOf(context, codeNode),
    number: attribute(node, 'nr'),
    version: orNull(attribute(node, 'versie')),
    previousNumber: orNull(attribute(node, 'referentievorigeversie')),
    status: orNull(attribute(node, 'status')),
    sectorChamber:
      context.head.sectorChambers.find((item) => item.number === chamber)?.name ?? null,
    ministry: orNull(attribute(codeNode, 'ministerie')),
    priceFactor: decimalAttribute(context, codeNode, 'prijsfactor'),
    legalRequirements: parseYesNo(attribute(node, 'wettelijkeberoepsvereisten')),
    positiveAdvice: parseYesNo(attribute(node, 'positief_advies_toetsingskamer')),
    approvedBy: plainTextOrNull(child(approval, 'vastgestelddoor')?.text),
    approvedOn: parseDay(child(approval, 'vastgesteldop')?.text ?? '') ?? null,
    sections: sectionsOf(node),
  }
}

const languagesOf = (account: XmlNode | undefined, profile: string): LanguageDemand[] =>
  childrenOf(child(account, 'taalbeheersingseisen'), 'taalbeheersingseis')
    .flatMap((demand) => childrenOf(demand, 'profiel'))
    .filter((node) => attribute(node, 'referentie') === profile)
    .flatMap((node) => childrenOf(node, 'taal'))
    .flatMap((language) =>
      childrenOf(child(language, 'taalvaardigheden'), 'taalvaardigheid').map((skill) => ({
        language: attribute(language, 'titel'),
        skill: attribute(skill, 'titel'),
        level: attribute(skill, 'niveau'),
      })),
    )

const specialDemand = (account: XmlNode | undefined, profile: string): string | null => {
  const demands = childrenOf(child(account, 'bijzonderevereisten'), 'profiel')
  const node = demands.find((item) => attribute(item, 'referentie') === profile)
  return plainTextOrNull(child(node, 'toelichtingvereisten')?.text)
}

const listUnder = (node: XmlNode | undefined): string[] =>
  node === undefined ? [] : [plainText(node.text), ...node.children.map(textUnder)].filter(Boolean)

/** The edition of a `profiel` element for one of its codes. */
export const profileEdition = (
  context: SbbContext,
  dossier: XmlNode,
  profile: XmlNode,
  codeNode: XmlNode,
): ProfileEdition => {
  const about = child(profile, 'omschrijving')
  const account = child(dossier, 'verantwoordingsinformatie')
  const number = attribute(profile, 'nr')
  return {
    ...validityOf(context, codeNode),
    number,
    occupationalGroup: orNull(attribute(profile, 'beroepsgroep')),
    profession: plainTextOrNull(child(about, 'typeringvanhetberoep')?.text),
    legalRequirements: parseYesNo(child(about, 'wettelijkeberoepsvereisten')?.text ?? ''),
    legalExplanation: plainTextOrNull(child(about, 'toelichtingwettelijkeberoepsvereisten')?.text),
    legalSource: plainTextOrNull(child(about, 'bronwettelijkeberoepsvereisten')?.text),
    specialRequirements: specialDemand(account, number),
    languages: languagesOf(account, number),
    certificates: listUnder(child(about, 'certificaten')),
    allowedInstitutions: listUnder(child(about, 'instellingendieaanmogenbieden')),
    ministry: orNull(attribute(codeNode, 'ministerie')),
    priceFactor: decimalAttribute(context, codeNode, 'prijsfactor'),
  }
}
