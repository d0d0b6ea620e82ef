import { defineTexts } from '../../ui/texts.ts'

/** Sharing, copying and removing a composition. */
export const shareTexts = defineTexts({
  title: { nl: 'Delen en meer', en: 'Share and more' },
  link: { nl: 'Laat iemand meekijken', en: 'Let somebody look along' },
  linkBrowser: {
    nl: 'Wie deze link heeft, kan de samenstelling bekijken en een kopie maken, ook zonder account. Wijzigen kan alleen in deze browser. Uw notities zijn ook te lezen.',
    en: 'Whoever has this link can look at the composition and make a copy, without an account too. Only this browser can change it. Your notes can be read as well.',
  },
  linkOn: {
    nl: 'Wie deze link heeft, kan de samenstelling bekijken en een kopie maken, ook zonder account. Wijzigen kan alleen uw school. Uw notities zijn ook te lezen.',
    en: 'Whoever has this link can look at the composition and make a copy, without an account too. Only your school can change it. Your notes can be read as well.',
  },
  linkOff: {
    nl: 'Nu ziet alleen uw school deze samenstelling. Zet delen aan om er een link van te geven aan bijvoorbeeld een bedrijf of een andere school.',
    en: 'Now only your school sees this composition. Switch sharing on to give a link to, for instance, a company or another school.',
  },
  address: { nl: 'De link', en: 'The link' },
  on: { nl: 'Delen aanzetten', en: 'Switch sharing on' },
  off: { nl: 'Delen uitzetten', en: 'Switch sharing off' },
  isOn: { nl: 'Delen staat aan.', en: 'Sharing is on.' },
  isOff: {
    nl: 'Delen staat uit. De link werkt alleen nog voor uw school.',
    en: 'Sharing is off. The link now only works for your school.',
  },
  copyTitle: { nl: 'Een kopie maken', en: 'Make a copy' },
  copyHelp: {
    nl: 'Probeer iets anders zonder dat deze samenstelling verandert.',
    en: 'Try something else without changing this composition.',
  },
  removeTitle: { nl: 'Verwijderen', en: 'Remove' },
  removeHelp: {
    nl: (days: number) => `U kunt een verwijderde samenstelling nog ${days} dagen terughalen.`,
    en: (days: number) => `You can bring a removed composition back for ${days} days.`,
  },
})
