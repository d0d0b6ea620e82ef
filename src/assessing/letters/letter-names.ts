import type { LetterKind } from './letter.ts'

/** How each letter is called in a list; the Dutch one is the name of the file too. */
export const LETTER_NAMES: Record<LetterKind, { nl: string; en: string }> = {
  receipt: { nl: 'Ontvangstbevestiging', en: 'Confirmation of receipt' },
  completion: { nl: 'Verzoek om aanvulling', en: 'Request for completion' },
  extension: { nl: 'Bericht van uitstel', en: 'Notice of postponement' },
  intention: { nl: 'Voornemen tot weigeren', en: 'Intention to refuse' },
  approval: { nl: 'Besluit goedkeuring', en: 'Decision to approve' },
  permission: { nl: 'Besluit toestemming', en: 'Decision on permission' },
  refusal: { nl: 'Besluit weigering', en: 'Decision to refuse' },
  'not-handled': { nl: 'Besluit niet behandelen', en: 'Decision not to handle' },
  'objection-founded': { nl: 'Beslissing op bezwaar gegrond', en: 'Objection founded' },
  'objection-unfounded': { nl: 'Beslissing op bezwaar', en: 'Decision on objection' },
}
