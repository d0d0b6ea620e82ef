import { defineTexts } from '../../ui/texts.ts'

/** The page on which somebody chooses between two answers. */
export const conflictTexts = defineTexts({
  title: { nl: 'Een collega vulde hetzelfde in', en: 'A colleague filled in the same' },
  lead: {
    nl: 'Uw andere antwoorden zijn bewaard. Bij de vragen hieronder staan twee antwoorden. Kies per vraag welk antwoord blijft; er is nog niets overschreven.',
    en: 'Your other answers are saved. The questions below have two answers. Choose for each which one stays; nothing has been overwritten.',
  },
  yours: { nl: 'Uw antwoord', en: 'Your answer' },
  theirs: {
    nl: (who: string, when: string) => `Antwoord van ${who}, ${when}`,
    en: (who: string, when: string) => `Answer by ${who}, ${when}`,
  },
  empty: { nl: '(leeg)', en: '(empty)' },
  gone: { nl: '(weggehaald)', en: '(removed)' },
  keepChoice: { nl: 'Deze antwoorden bewaren', en: 'Save these answers' },
  autosave: {
    nl: 'Een collega vulde hetzelfde in. Kies Nu bewaren om te kiezen welk antwoord blijft.',
    en: 'A colleague filled in the same. Choose Save now to pick the answer that stays.',
  },
})
