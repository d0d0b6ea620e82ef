import { defineTexts, plural } from '../../ui/texts.ts'

/** The right column: what the composition is worth. */
export const verdictTexts = defineTexts({
  title: { nl: 'Voldoet het?', en: 'Does it meet?' },
  nothingYet: {
    nl: 'Zodra er een onderdeel is, ziet u hier hoe de cross-over ervoor staat.',
    en: 'As soon as there is a part, you see here how the cross-over stands.',
  },
  upcoming: { nl: 'Dit kijken wij voor u na:', en: 'This is what we check for you:' },
  signTitle: { nl: 'Aandeel van elk domein', en: 'Share of each domain' },
  others: {
    nl: (n: number) =>
      `De andere ${n} voorwaarden gaan over uw school, de bedrijven en de aanvraag zelf.`,
    en: (n: number) =>
      `The other ${n} conditions are about your school, the companies and the application itself.`,
  },
  othersLink: { nl: 'Alle voorwaarden', en: 'All conditions' },
  intakeNote: {
    nl: 'Wij rekenen met studenten die nu beginnen: de dag van de eerste instroom kiest u pas bij de aanvraag.',
    en: 'We reckon with students who start now: you choose the day of the first intake in the application.',
  },
  change: { nl: 'Zo voldoet het wel', en: 'This makes it meet' },
  changeLead: {
    nl: (n: number) =>
      n === 1
        ? 'Met deze ene wijziging kloppen de domeinen en de aandelen:'
        : `Met ${n} wijzigingen kloppen de domeinen en de aandelen. Minder kan niet.`,
    en: (n: number) =>
      n === 1
        ? 'With this one change the domains and shares are right:'
        : `With ${n} changes the domains and shares are right. Fewer will not do.`,
  },
  changeOption: { nl: (n: number) => `Mogelijkheid ${n}`, en: (n: number) => `Option ${n}` },
  changeNone: {
    nl: 'Met een paar wijzigingen komt het niet goed. Kies minder bronnen, of meer onderdelen per bron.',
    en: 'A few changes will not do. Choose fewer sources, or more parts of each source.',
  },
  add: { nl: 'Toevoegen', en: 'Add' },
  takeOut: { nl: 'Weghalen', en: 'Remove' },
  addOf: { nl: (what: string) => `Toevoegen: ${what}`, en: (what: string) => `Add: ${what}` },
  takeOutOf: { nl: (what: string) => `Weghalen: ${what}`, en: (what: string) => `Remove: ${what}` },
  shares: { nl: 'Aandelen', en: 'Shares' },
  domains: { nl: 'Per domein', en: 'Per domain' },
  sources: {
    nl: (percent: string) => `Per bron, als deel van de bron. De streep staat bij ${percent}.`,
    en: (percent: string) => `Per source, as part of the source. The line is at ${percent}.`,
  },
  sourcesOther: {
    nl: (percent: string) =>
      `Per bron, als deel van de cross-over. De streep staat bij ${percent}.`,
    en: (percent: string) => `Per source, as part of the cross-over. The line is at ${percent}.`,
  },
  counts: { nl: 'Zo tellen wij', en: 'This is how we count' },
  countsNot: { nl: 'De andere manier van tellen', en: 'The other way of counting' },
  partsOf: {
    nl: (n: number, all: number | null) =>
      all === null ? plural(n, 'onderdeel', 'onderdelen', 'nl') : `${n} van ${all} onderdelen`,
    en: (n: number, all: number | null) =>
      all === null ? plural(n, 'part', 'parts', 'en') : `${n} of ${all} parts`,
  },
  tooSmall: { nl: 'te weinig', en: 'too little' },
  unknownDomain: { nl: 'Domein niet bekend', en: 'Domain not known' },
  load: { nl: 'Studielast', en: 'Study load' },
  loadLead: {
    nl: (total: string, years: string) => `${total} in ${years}`,
    en: (total: string, years: string) => `${total} in ${years}`,
  },
  provisional: {
    nl: 'Kies een niveau en een duur. Tot dan rekenen wij met drie jaar.',
    en: 'Choose a level and a duration. Until then we reckon with three years.',
  },
  qualification: { nl: 'Uw onderdelen', en: 'Your parts' },
  generic: { nl: 'Generiek deel', en: 'Generic part' },
  electives: { nl: 'Keuzedelen', en: 'Electives' },
  electivesChosen: {
    nl: (chosen: string, needed: string) => `${chosen} gekozen, ${needed} nodig`,
    en: (chosen: string, needed: string) => `${chosen} chosen, ${needed} needed`,
  },
  unknownSize: {
    nl: (codes: string) => `Van ${codes} is de omvang niet bekend.`,
    en: (codes: string) => `The size of ${codes} is not known.`,
  },
  overflow: {
    nl: (sbu: string) => `Uw eigen gewichten zijn samen ${sbu} te veel.`,
    en: (sbu: string) => `Your own weights are ${sbu} too much together.`,
  },
  overYears: { nl: 'Uw onderdelen over de leerjaren', en: 'Your parts over the study years' },
  year: { nl: 'Leerjaar', en: 'Study year' },
  yearOf: { nl: (n: number) => `Leerjaar ${n}`, en: (n: number) => `Year ${n}` },
  hours: { nl: 'Uren die de wet vraagt', en: 'Hours that the law asks' },
  hoursOf: {
    nl: (total: string, taught: string, practice: string) =>
      `${total} uur, waarvan ${taught} les en ${practice} praktijk`,
    en: (total: string, taught: string, practice: string) =>
      `${total} hours, of which ${taught} taught and ${practice} practice`,
  },
  perYear: { nl: 'per jaar', en: 'a year' },
  likeness: { nl: 'Bestaat het al?', en: 'Does it exist already?' },
  equalTitle: { nl: 'Deze cross-over is al goedgekeurd', en: 'This cross-over has been approved' },
  equal: {
    nl: (name: string) =>
      `De onderdelen zijn dezelfde als die van ${name}. U hoeft niets nieuws aan te vragen: de verkorte aanvraag is genoeg.`,
    en: (name: string) =>
      `The parts are the same as those of ${name}. You need not apply anew: the shortened application is enough.`,
  },
  equalLink: { nl: 'Verkort aanvragen', en: 'Shortened application' },
  otherLevel: {
    nl: 'Let op: het niveau is anders.',
    en: 'Note: the level differs.',
  },
  best: {
    nl: (name: string, percent: string) => `Het meeste dat er al is: ${name}, ${percent}.`,
    en: (name: string, percent: string) => `The most there is already: ${name}, ${percent}.`,
  },
  bestWith: {
    nl: (electives: string) => `Met de keuzedelen ${electives}.`,
    en: (electives: string) => `With the electives ${electives}.`,
  },
  proof: {
    nl: (candidates: number, bound: string) =>
      `Met ${plural(candidates, 'kwalificatie', 'kwalificaties', 'nl')} valt iets samen; geen andere komt boven ${bound}.`,
    en: (candidates: number, bound: string) =>
      `${plural(candidates, 'qualification', 'qualifications', 'en')} coincide in something; no other reaches above ${bound}.`,
  },
  noLikeness: {
    nl: 'Geen enkele bestaande kwalificatie heeft een onderdeel dat hierop lijkt.',
    en: 'No existing qualification has a part that is like these.',
  },
  matches: {
    nl: (n: number) => `${plural(n, 'onderdeel valt samen', 'onderdelen vallen samen', 'nl')}`,
    en: (n: number) => `${plural(n, 'part coincides', 'parts coincide', 'en')}`,
  },
  yours: { nl: 'In uw cross-over', en: 'In your cross-over' },
  theirs: { nl: 'Daar', en: 'There' },
  likenessHead: { nl: 'Gelijkenis', en: 'Likeness' },
  sameTitle: { nl: 'zelfde titel', en: 'same title' },
  missing: {
    nl: (n: number) => `${plural(n, 'onderdeel heeft', 'onderdelen hebben', 'nl')} die niet`,
    en: (n: number) => `${plural(n, 'part is', 'parts are', 'en')} not in it`,
  },
  extra: {
    nl: (n: number) => `en die heeft er ${n} meer`,
    en: (n: number) => `and it has ${n} more`,
  },
  partlyKnown: {
    nl: 'Van deze kwalificatie kennen wij een deel. Zij kan meer dekken dan hier staat.',
    en: 'We know part of this qualification. It may cover more than stands here.',
  },
  crossOver: { nl: 'goedgekeurde cross-over', en: 'approved cross-over' },
  fallback: { nl: 'Terugvalopties', en: 'Fallback options' },
  fallbackLead: {
    nl: 'Waar een student verder kan die na een leerjaar stopt.',
    en: 'Where a student can go on who stops after a study year.',
  },
  afterYear: {
    nl: (year: number) => `Na leerjaar ${year}`,
    en: (year: number) => `After year ${year}`,
  },
  noFallback: {
    nl: 'Nog geen kwalificatie waarin een student verder kan.',
    en: 'No qualification yet in which a student can go on.',
  },
  done: {
    nl: (percent: string) => `${percent} al gedaan`,
    en: (percent: string) => `${percent} done`,
  },
  toDo: {
    nl: (n: number) => `nog ${plural(n, 'werkproces', 'werkprocessen', 'nl')}`,
    en: (n: number) => `${plural(n, 'work process', 'work processes', 'en')} to do`,
  },
  yearsToGo: {
    nl: (years: string) => `ongeveer ${years} jaar`,
    en: (years: string) => `about ${years} years`,
  },
  fits: { nl: 'past', en: 'fits' },
  'misfit-level': { nl: 'hoger niveau', en: 'higher level' },
  'misfit-pathway': { nl: 'andere leerweg', en: 'other pathway' },
  'misfit-duration': { nl: 'kost veel extra tijd', en: 'takes much extra time' },
  certificates: { nl: 'Mbo-certificaten die dan kunnen', en: 'Mbo certificates within reach' },
  sourceTitle: {
    nl: (n: number) =>
      n === 1 ? 'Bij 1 onderdeel is de bron veranderd' : `Bij ${n} onderdelen is de bron veranderd`,
    en: (n: number) =>
      n === 1 ? 'The source of 1 part has changed' : `The sources of ${n} parts have changed`,
  },
  closed: { nl: 'Aanvragen kan nu niet', en: 'Applying is not possible now' },
  closedHelp: {
    nl: 'Samenstellen, bewaren en delen blijft wel kunnen.',
    en: 'Composing, saving and sharing remain possible.',
  },
})
