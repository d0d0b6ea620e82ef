import type { Block, DossierDocument, Drawing } from '../platform/documents/blocks.ts'
import { dayOf, type Instant } from '../platform/time.ts'
import { domainHue } from '../register/index.ts'
import { renderOutcome, warnings } from '../scheme/index.ts'
import { formatDateTime } from '../ui/dates.ts'
import { type SignPart, signSvg, signText } from '../ui/sign.tsx'
import type { Lang } from '../ui/texts.ts'
import { answerBlocks } from './answer-blocks.ts'
import { textOf } from './answers.ts'
import type { Content } from './content.ts'
import { dossierTexts } from './dossier-texts.ts'
import type { FileView } from './file-view.ts'
import { slotName } from './slot-name.ts'
import { stepTitle } from './step-texts.ts'

/** Who filed or handed it in, and when. */
export interface HandIn {
  reference: string
  by: string
  at: Instant
}

/** The domains of a cross-over as the discs of its sign; a share that is not known is an even one. */
export const signPartsOf = ({ domains }: Pick<Content, 'domains'>): SignPart[] =>
  domains.map(({ code, name, share }) => ({
    share: share === 'unknown' ? 1 / domains.length : share,
    hue: domainHue(code),
    label: name,
  }))

/** The name of the cross-over of an application. */
export const nameOfFile = ({ content, answers, application }: FileView): string =>
  content?.officialName ??
  (textOf(answers['programme.officialName']) || content?.title || application.title)

const drawing = (content: Content, lang: Lang): Drawing => {
  const parts = signPartsOf(content)
  return {
    svg: signSvg({ parts, lang, decorative: true }),
    alt: dossierTexts(lang).signAlt(signText({ parts, lang })),
  }
}

const attachmentBlocks = ({ attachments, scheme }: FileView, lang: Lang): Block[] => {
  const texts = dossierTexts(lang)
  return [
    { kind: 'heading', level: 1, text: texts.documents },
    attachments.length === 0
      ? { kind: 'paragraph', text: texts.noDocuments }
      : {
          kind: 'files',
          files: attachments.map(({ name, size, sha256, slot }) => ({
            name,
            size,
            sha256,
            note: slotName(scheme, slot, lang),
          })),
        },
  ]
}

const conditionBlocks = ({ scheme, outcomes }: FileView, lang: Lang): Block[] => {
  const texts = dossierTexts(lang)
  const rows = outcomes.map((outcome) => {
    const said = renderOutcome(scheme, outcome, 'school', lang)
    return [said.code, said.title, said.outcome, said.reason]
  })
  return [
    { kind: 'heading', level: 1, text: texts.conditions },
    { kind: 'paragraph', text: texts.conditionsOn },
    { kind: 'table', columns: texts.conditionColumns, rows },
  ]
}

const warningBlocks = ({ outcomes, answers }: FileView, lang: Lang): Block[] => {
  const accepted = warnings(outcomes).map(({ id, condition }) => ({
    label: condition.title[lang],
    value: textOf(answers[`warnings.${id}`]) || dossierTexts(lang).notFilledIn,
  }))
  if (accepted.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: dossierTexts(lang).warnings },
    { kind: 'facts', facts: accepted },
  ]
}

const declarationBlocks = (
  { scheme, facts }: FileView,
  { by, at }: HandIn,
  lang: Lang,
): Block[] => {
  const texts = dossierTexts(lang)
  const given = scheme.declarations.filter(({ id }) => facts.declarations[id] === true)
  return [
    { kind: 'heading', level: 1, text: texts.declarations },
    { kind: 'paragraph', text: texts.declaredBy(by, formatDateTime(at, lang)) },
    { kind: 'list', items: given.map(({ text }) => text[lang]) },
  ]
}

const stepBlocks = ({ steps, context }: FileView, lang: Lang): Block[] =>
  steps
    .filter(({ step }) => step.id !== 'documents')
    .flatMap(({ step }): Block[] => [
      { kind: 'heading', level: 1, text: stepTitle(step.id, lang) },
      ...answerBlocks(step, context),
    ])

/** Everything that was handed in, as one document; the same facts give the same document. */
export const dossierOf = (view: FileView, handIn: HandIn, lang: Lang): DossierDocument => {
  const texts = dossierTexts(lang)
  const { school, content, context } = view
  const name = nameOfFile(view)
  return {
    title: context.kind === 'new' ? texts.titleNew(name) : texts.titleShortened(name),
    subtitle: school.name,
    ...(content && content.domains.length > 0 ? { sign: drawing(content, lang) } : {}),
    madeOn: dayOf(handIn.at),
    reference: handIn.reference,
    facts: [
      { label: texts.school, value: school.name },
      { label: texts.brin, value: school.brin ?? texts.notKnown },
      { label: texts.filedBy, value: handIn.by },
      { label: texts.filedAt, value: formatDateTime(handIn.at, lang) },
    ],
    contents: true,
    footer: handIn.reference,
    blocks: [
      ...stepBlocks(view, lang),
      ...attachmentBlocks(view, lang),
      ...conditionBlocks(view, lang),
      ...warningBlocks(view, lang),
      ...declarationBlocks(view, handIn, lang),
    ],
  }
}
