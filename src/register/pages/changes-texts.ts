import { defineTexts } from '../../ui/texts.ts'

/** Labels of the page and the feed of changes. */
export const changesTexts = defineTexts({
  title: { nl: 'Wijzigingen in het register', en: 'Changes in the register' },
  lead: {
    nl: 'Alles wat tussen twee dagen aan het register is toegevoegd of verbeterd. Er verdwijnt nooit iets.',
    en: 'Everything that was added to the register or corrected between two days. Nothing ever disappears.',
  },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot en met', en: 'Until' },
  show: { nl: 'Toon wijzigingen', en: 'Show changes' },
  found: {
    nl: (n: number) => (n === 1 ? '1 wijziging' : `${n} wijzigingen`),
    en: (n: number) => (n === 1 ? '1 change' : `${n} changes`),
  },
  none: { nl: 'Er is in deze dagen niets veranderd', en: 'Nothing changed in these days' },
  noneHelp: {
    nl: 'Kies een langere tijd.',
    en: 'Choose a longer time.',
  },
  feed: { nl: 'Volg de wijzigingen (Atom)', en: 'Follow the changes (Atom)' },
  wrongOrder: {
    nl: 'De eerste dag ligt na de laatste. We hebben ze omgedraaid.',
    en: 'The first day lies after the last. We have turned them round.',
  },
})
