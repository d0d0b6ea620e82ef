import { Blocks } from '../../platform/documents/blocks-page.tsx'
import type { Lang } from '../../ui/texts.ts'

/** A text that somebody typed, with its paragraphs and lines as they were typed. */
export const Said = ({ text, lang }: { text: string; lang: Lang }) => (
  <Blocks blocks={[{ kind: 'paragraph', text }]} lang={lang} />
)
