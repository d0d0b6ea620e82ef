import type { LocalText } from './localized.ts'
import { CONTENT_REASONS } from './reasons-content.ts'
import { PROCEDURE_REASONS } from './reasons-procedure.ts'

/** Every sentence that an outcome can give as its reason or as what would change it. */
export const REASONS = { ...CONTENT_REASONS, ...PROCEDURE_REASONS } satisfies Record<
  string,
  LocalText
>

export type ReasonKey = keyof typeof REASONS
