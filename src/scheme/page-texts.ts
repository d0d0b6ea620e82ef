import { defineTexts } from '../ui/texts.ts'

/** The pages of the administrator about schemes. */
export const pageTexts = defineTexts({
  admin: { nl: 'Beheer', en: 'Administration' },
  rules: { nl: 'Regels', en: 'Rules' },
  rulesLead: {
    nl: 'Elke regeling is één bestand. Alle voorwaarden, grenzen en termijnen van deze site komen daaruit.',
    en: 'Each scheme is one file. All conditions, limits and terms of this site come from it.',
  },
  schemes: { nl: 'Regelingen', en: 'Schemes' },
  name: { nl: 'Naam', en: 'Name' },
  period: { nl: 'Looptijd', en: 'Period' },
  version: { nl: 'Versie', en: 'Version' },
  state: { nl: 'Stand', en: 'State' },
  windows: { nl: 'Aanvragen', en: 'Applying' },
  unsure: { nl: 'Aannames', en: 'Assumptions' },
  changes: { nl: 'Gewijzigd', en: 'Changed' },
  current: { nl: 'Geldt nu', en: 'In force' },
  ahead: { nl: 'Nog niet begonnen', en: 'Not yet started' },
  over: { nl: 'Geëindigd', en: 'Ended' },
  fromUntil: {
    nl: (from: string, until: string) => `${from} tot en met ${until}`,
    en: (from: string, until: string) => `${from} up to and including ${until}`,
  },
  windowNew: { nl: 'Nieuwe aanvraag', en: 'New application' },
  windowShortened: { nl: 'Verkorte aanvraag', en: 'Shortened application' },
  compare: { nl: 'Regelingen vergelijken', en: 'Compare schemes' },
  tryIt: { nl: 'Regels uitproberen', en: 'Try the rules' },

  identifier: { nl: 'Code van de regeling', en: 'Code of the scheme' },
  contents: { nl: 'Op deze pagina', en: 'On this page' },
  unsureTitle: { nl: 'Dit weten we niet zeker', en: 'What we are not sure of' },
  unsureNone: {
    nl: 'Alle regels van deze regeling staan in een bron of zijn daaruit afgeleid.',
    en: 'All rules of this scheme stand in a source or follow from one.',
  },
  inferredTitle: { nl: 'Dit is afgeleid', en: 'What was inferred' },
  audience: { nl: 'Tekst van de voorwaarden voor', en: 'Text of the conditions for' },
  public: { nl: 'Iedereen', en: 'Everybody' },
  school: { nl: 'Scholen', en: 'Schools' },
  handler: { nl: 'Behandelaars', en: 'Handlers' },
  what: { nl: 'Wat', en: 'What' },
  value: { nl: 'Waarde', en: 'Value' },
  source: { nl: 'Bron', en: 'Source' },
  change: { nl: 'Wijzig', en: 'Change' },
  onlyFile: {
    nl: 'Alleen te wijzigen in het bestand.',
    en: 'Can only be changed in the file.',
  },
  sourcesTitle: { nl: 'Wetten en regelingen', en: 'Laws and regulations' },
  history: { nl: 'Wijzigingen', en: 'Changes' },
  historyNone: { nl: 'Er is niets gewijzigd.', en: 'Nothing was changed.' },
  when: { nl: 'Wanneer', en: 'When' },
  who: { nl: 'Door', en: 'By' },
  reason: { nl: 'Reden', en: 'Reason' },
  newValue: { nl: 'Nieuwe waarde', en: 'New value' },
  asInFile: { nl: 'Weer zoals in het bestand', en: 'As in the file again' },
  noLongerCounts: {
    nl: 'Deze wijziging past niet meer bij het bestand en telt niet mee.',
    en: 'This change no longer fits the file and counts for nothing.',
  },
  somebody: { nl: 'Niet meer bekend', en: 'No longer known' },

  changeTitle: { nl: (name: string) => `Wijzig: ${name}`, en: (name: string) => `Change: ${name}` },
  nowValue: { nl: 'Nu', en: 'Now' },
  fileValue: { nl: 'In het bestand', en: 'In the file' },
  reasonLabel: { nl: 'Waarom wijzigt u dit?', en: 'Why do you change this?' },
  reasonHint: {
    nl: 'Noem de bron of het besluit. Deze tekst is openbaar.',
    en: 'Name the source or the decision. This text is public.',
  },
  save: { nl: 'Wijziging opslaan', en: 'Save the change' },
  revert: { nl: 'Terug naar het bestand', en: 'Back to the file' },
  saved: {
    nl: 'De wijziging is opgeslagen en geldt nu.',
    en: 'The change is saved and holds now.',
  },
  inDutch: { nl: 'Nederlands', en: 'Dutch' },
  inEnglish: { nl: 'Engels', en: 'English' },
  unit: { nl: 'Eenheid', en: 'Unit' },
  weeks: { nl: 'weken', en: 'weeks' },
  days: { nl: 'dagen', en: 'days' },
  overtaken: {
    nl: 'Iemand anders wijzigde deze regeling net. Kijk hierboven wat er nu staat en sla daarna opnieuw op.',
    en: 'Somebody else has just changed this scheme. See above what it says now, then save again.',
  },
  unchanged: {
    nl: 'Dit is de waarde die al geldt. Vul een andere waarde in.',
    en: 'This is the value that holds already. Fill in another one.',
  },
  'not-changeable': {
    nl: 'Deze regel is geen aanname (meer). U kunt hem alleen in het bestand wijzigen.',
    en: 'This rule is no assumption (any more). It can only be changed in the file.',
  },
  invalid: {
    nl: 'Met deze waarde klopt de regeling niet meer. Controleer wat u invulde.',
    en: 'With this value the scheme is no longer sound. Check what you filled in.',
  },

  wrongOrder: {
    nl: 'Vul een laatste dag in die niet voor de eerste dag ligt.',
    en: 'Fill in a last day that does not lie before the first.',
  },
  wrongRange: {
    nl: 'Vul een langste duur in die niet korter is dan de kortste.',
    en: 'Fill in a longest duration that is not shorter than the shortest.',
  },

  compareLead: {
    nl: 'U ziet alleen wat verschilt.',
    en: 'You see only what differs.',
  },
  first: { nl: 'Eerste regeling', en: 'First scheme' },
  second: { nl: 'Tweede regeling', en: 'Second scheme' },
  show: { nl: 'Vergelijk', en: 'Compare' },
  fileOnly: {
    nl: (name: string) => `${name}, zonder wijzigingen`,
    en: (name: string) => `${name}, without changes`,
  },
  noDifference: { nl: 'Er is geen verschil.', en: 'There is no difference.' },
  onlyOne: {
    nl: 'Er is maar één regeling, en er is niets in gewijzigd. Vergelijken kan als er een tweede bestand is.',
    en: 'There is only one scheme, and nothing was changed in it. Comparing needs a second file.',
  },
  differences: {
    nl: (count: number) => (count === 1 ? '1 verschil' : `${count} verschillen`),
    en: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
  },
  absent: { nl: 'Staat er niet in', en: 'Not in this one' },
})
