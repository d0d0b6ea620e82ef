import type { SignPart } from '../ui/sign.tsx'
import type { CrossOver } from './cross-over.ts'
import { domainHue } from '../structure/index.ts'

/**
 * The discs of a cross-over. Where the shares are not known they are drawn equal; a field of which the domain is not
 * known is drawn neutral. Nothing known: no discs.
 */
export const signParts = ({ fields }: Pick<CrossOver, 'fields'>): SignPart[] =>
  fields.map(({ text, domainCode, share }) => ({
    label: text,
    hue: domainHue(domainCode),
    share: share ?? 1 / fields.length,
  }))

/** Whether the size of the discs means something: every share is known. */
export const sharesKnown = ({ fields }: Pick<CrossOver, 'fields'>): boolean =>
  fields.length > 0 && fields.every(({ share }) => share !== null)
