import type { Scheme } from '../scheme/index.ts'
import type { Lang } from '../ui/texts.ts'

const OTHER: Record<Lang, string> = { nl: 'Ander stuk', en: 'Other document' }

/** What a document slot is called. */
export const slotName = (scheme: Scheme, slot: string, lang: Lang): string =>
  scheme.documents.find(({ id }) => id === slot)?.name[lang] ?? OTHER[lang]
