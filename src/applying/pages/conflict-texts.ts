import { defineTexts } from '../../ui/texts.ts'

/** The page on which somebody chooses between two answers. */
export const conflictTexts = defineTexts({
  title: { nl: 'Twee antwoorden op dezelfde vraag', en: 'Two answers to the same question' },
  lead: {
    nl: 'Terwijl u bezig was, is dit ook op een andere plek ingevuld. Kies per vraag welk antwoord blijft; er is nog niets overschreven. Uw andere antwoorden zijn bewaard.',
    en: 'While you were working, this was filled in elsewhere too. Choose for each question which answer stays; nothing has been overwritten. Your other answers are saved.',
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
    nl: 'Dezelfde vraag is ook op een andere plek ingevuld. Kies Nu bewaren om te kiezen welk antwoord blijft.',
    en: 'The same question was filled in elsewhere too. Choose Save now to pick the answer that stays.',
  },
})
