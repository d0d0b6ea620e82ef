import type { FC } from 'hono/jsx'
import type { DossierDocument, Fact, LetterDocument } from './blocks.ts'
import { Blocks, Facts, Lines, List, Picture } from './blocks-page.tsx'
import { longDate } from './format.ts'
import { documentLabels, type Language } from './texts.ts'

/** A dossier as HTML: the print page where no PDF can be made. The layout around it has no h1 of its own. */
export const DossierPage: FC<{ document: DossierDocument; lang: Language }> = ({
  document,
  lang,
}) => {
  const labels = documentLabels[lang]
  const reference = document.reference
    ? [{ label: labels.reference, value: document.reference }]
    : []
  const made = { label: labels.date, value: longDate(document.madeOn, lang) }
  return (
    <article class="document" lang={lang}>
      {document.sign && <Picture drawing={document.sign} widthMm={46} />}
      <h1>{document.title}</h1>
      {document.subtitle && <p class="document-subtitle">{document.subtitle}</p>}
      <Facts facts={[...reference, made, ...document.facts]} />
      <Blocks blocks={document.blocks} lang={lang} />
    </article>
  )
}

const Address: FC<{ lines: string[] }> = ({ lines }) => (
  <p>
    <Lines text={lines.join('\n')} />
  </p>
)

const referencesOf = (letter: LetterDocument, lang: Language): Fact[] => {
  const labels = documentLabels[lang]
  return [
    { label: labels.date, value: longDate(letter.madeOn, lang) },
    ...(letter.reference ? [{ label: labels.ourReference, value: letter.reference }] : []),
    ...(letter.yourReference ? [{ label: labels.yourReference, value: letter.yourReference }] : []),
  ]
}

/** A letter as HTML: for reading on screen, and the print page where no PDF can be made. */
export const LetterPage: FC<{ document: LetterDocument; lang: Language }> = ({
  document,
  lang,
}) => {
  const { sender, signature, attachments } = document
  const signed = [signature.name, signature.role, signature.organisation].filter(
    (line) => line !== undefined,
  )
  return (
    <article class="document" lang={lang}>
      <Address lines={[sender.name, ...sender.lines]} />
      <Address lines={document.addressee} />
      <Facts facts={referencesOf(document, lang)} />
      <h1>{document.subject}</h1>
      <p>{document.salutation}</p>
      <Blocks blocks={document.blocks} lang={lang} />
      <p>{document.closing}</p>
      <Address lines={signed} />
      {attachments.length > 0 && <h2>{documentLabels[lang].attachments}</h2>}
      {attachments.length > 0 && (
        <List block={{ kind: 'list', items: attachments, ordered: true }} />
      )}
    </article>
  )
}
