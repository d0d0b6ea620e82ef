import { defineTexts } from '../ui/texts.ts'

/** Labels of the page of one cross-over. */
export const detailTexts = defineTexts({
  made: { nl: 'Waar bestaat de opleiding uit?', en: 'What is it made of?' },
  madeUnknown: {
    nl: 'Uit welke kerntaken en werkprocessen deze opleiding bestaat, weten we niet.',
    en: 'Which core tasks and work processes this programme is made of, we do not know.',
  },
  sharesUnknown: {
    nl: 'Hoe groot het aandeel van elk vakgebied is, weten we niet. De schijven zijn daarom even groot.',
    en: 'How large the share of each field is, we do not know. That is why the discs are equal.',
  },
  signCaption: { nl: 'Vakgebieden in deze opleiding', en: 'Fields in this programme' },
  source: { nl: 'Bron', en: 'Source' },
  sameTitle: {
    nl: 'Onderdeel met dezelfde titel',
    en: 'Unit with the same title',
  },
  noSource: {
    nl: 'Geen onderdeel met dezelfde titel gevonden',
    en: 'No unit with the same title found',
  },
  sourceVersion: {
    nl: (day: string) => `versie vanaf ${day}`,
    en: (day: string) => `version from ${day}`,
  },
  tracedNote: {
    nl: 'De herkomst leiden we af: we zochten in de kwalificatiedossiers naar onderdelen met dezelfde titel.',
    en: 'We derive the origin: we looked in the qualification files for units with the same title.',
  },
  part: { nl: 'Onderdeel', en: 'Part' },
  electives: { nl: 'Keuzedelen', en: 'Electives' },
  who: { nl: 'Wie mag de opleiding aanbieden?', en: 'Who may offer it?' },
  whoUnknown: {
    nl: 'Welke scholen deze opleiding aanboden, weten we niet.',
    en: 'Which schools offered this programme, we do not know.',
  },
  whoNote: {
    nl: 'Dit zijn de scholen die wij kennen. Er kunnen er meer zijn.',
    en: 'These are the schools that we know of. There may be more.',
  },
  school: { nl: 'School', en: 'School' },
  unnamed: {
    nl: 'Een school waarvan we de naam niet weten',
    en: 'A school of which we do not know the name',
  },
  ownName: { nl: 'Eigen naam', en: 'Own name' },
  officialName: { nl: 'De officiële naam', en: 'The official name' },
  since: { nl: 'Eerste instroom', en: 'First intake' },
  until: { nl: 'Laatste instroom', en: 'Last intake' },
  diplomaUntil: { nl: 'Diploma tot en met', en: 'Diploma until' },
  state: { nl: 'Stand', en: 'State' },
  sure: { nl: 'Zekerheid', en: 'Certainty' },
  involved: { nl: 'Andere betrokkenen', en: 'Others involved' },
  after: { nl: 'Wat kwam erna?', en: 'What came after it?' },
  afterUnknown: {
    nl: 'Wat er na het experiment met deze opleiding gebeurde, weten we niet.',
    en: 'What became of this programme after the experiment, we do not know.',
  },
  afterContinued: {
    nl: 'De opleiding ging verder als gewone kwalificatie.',
    en: 'The programme went on as a regular qualification.',
  },
  afterEnded: {
    nl: 'De opleiding stopte zonder opvolger.',
    en: 'The programme stopped without a successor.',
  },
  afterNotYet: {
    nl: 'Er is nog geen opvolger bekend.',
    en: 'No successor is known yet.',
  },
  stop: { nl: 'Wat als u tussentijds stopt?', en: 'What if you stop midway?' },
  stopKnown: {
    nl: 'U kunt dan verder in een van deze bestaande opleidingen. Wat u al hebt gehaald, telt daar mee.',
    en: 'You can then go on in one of these existing programmes. What you have passed counts there.',
  },
  stopUnknown: {
    nl: 'De school sprak bij de aanvraag terugvalopties af: bestaande opleidingen waarin u verder kunt. Welke dat hier zijn, weten we niet. Vraag het de school.',
    en: 'When it applied, the school agreed on fallback options: existing programmes in which one can go on. Which these are here, we do not know. Ask the school.',
  },
  afterYear: {
    nl: (year: number) => `na jaar ${year}`,
    en: (year: number) => `after year ${year}`,
  },
  doneShare: {
    nl: (share: string) => `${share} daarvan is dan gehaald`,
    en: (share: string) => `${share} of it is passed by then`,
  },
  apply: { nl: 'Verkort aanvragen', en: 'Apply, shortened' },
  applyTitle: {
    nl: 'Wil uw school deze opleiding ook aanbieden?',
    en: 'Does your school want to offer it too?',
  },
  applyLead: {
    nl: 'Deze cross-over is al goedgekeurd. Uw school vraagt alleen nog de eigen toestemming aan.',
    en: 'This cross-over is approved already. Your school only asks for its own permission.',
  },
  applyUntil: {
    nl: (day: string) => `Studenten kunnen uiterlijk op ${day} starten.`,
    en: (day: string) => `Students can start on ${day} at the latest.`,
  },
  closed: {
    nl: 'Verkort aanvragen kan nu niet.',
    en: 'The shortened application is not possible now.',
  },
  'no-scheme': {
    nl: 'Er is op dit moment geen regeling waaronder scholen kunnen aanvragen.',
    en: 'At this moment there is no scheme under which schools can apply.',
  },
  'scheme-over': {
    nl: (day: string) => `De regeling liep tot en met ${day}.`,
    en: (day: string) => `The scheme ran until ${day}.`,
  },
  'intake-over': {
    nl: (day: string) => `Studenten konden uiterlijk op ${day} starten.`,
    en: (day: string) => `Students could start on ${day} at the latest.`,
  },
  'cannot-finish': {
    nl: (day: string, years: string) =>
      `De opleiding duurt ${years}. Wie na ${day} start, is niet klaar voordat de regeling eindigt.`,
    en: (day: string, years: string) =>
      `It takes ${years}. Who starts after ${day} does not finish before the scheme ends.`,
  },
  history: { nl: 'Geschiedenis van deze vermelding', en: 'History of this record' },
  added: { nl: 'Opgenomen in het register', en: 'Added to the register' },
  corrected: { nl: 'Verbeterd', en: 'Corrected' },
  permissionAdded: {
    nl: (school: string) => `Toestemming voor ${school}`,
    en: (school: string) => `Permission for ${school}`,
  },
  permissionRevoked: {
    nl: (school: string) => `Toestemming ingetrokken: ${school}`,
    en: (school: string) => `Permission withdrawn: ${school}`,
  },
  permissionChanged: {
    nl: (school: string) => `Toestemming bijgewerkt: ${school}`,
    en: (school: string) => `Permission updated: ${school}`,
  },
  fromTo: {
    nl: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    en: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  },
  holdsFrom: {
    nl: (day: string) => `geldt vanaf ${day}`,
    en: (day: string) => `holds from ${day}`,
  },
  unknown: { nl: 'niet bekend', en: 'not known' },
  provenance: { nl: 'Hoe weten we dit?', en: 'How do we know this?' },
  provenanceLead: {
    nl: 'Bij elk gegeven staat of het in een bron staat, of we het afleiden, of dat we het niet weten.',
    en: 'Each fact says whether it stands in a source, is derived by us, or is not known.',
  },
  fact: { nl: 'Gegeven', en: 'Fact' },
  value: { nl: 'Wat we weten', en: 'What we know' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  decidedHere: {
    nl: (reference: string, day: string) =>
      `Dit staat in de aanvraag ${reference}, waarop is besloten op ${day}.`,
    en: (reference: string, day: string) =>
      `This stands in application ${reference}, decided on ${day}.`,
  },
  more: { nl: 'Weet u meer?', en: 'Do you know more?' },
  moreHelp: {
    nl: 'Klopt er iets niet, of weet u wat hier ontbreekt? Laat het de beheerder van dit register weten, met de code en waar het staat. Een verbetering komt in de geschiedenis; wat er stond, blijft te zien.',
    en: 'Is something wrong, or do you know what is missing? Tell the keeper of this register, with the code and where it can be read. A correction goes into the history; what stood here stays visible.',
  },
  take: { nl: 'Verwijzen en meenemen', en: 'Refer and take along' },
  cite: { nl: 'Zo verwijst u hiernaar', en: 'How to cite' },
  citation: {
    nl: (name: string, code: string, day: string, url: string) =>
      `${name} (${code}). Register van cross-overs, Snijvlak. Stand op ${day}. ${url}`,
    en: (name: string, code: string, day: string, url: string) =>
      `${name} (${code}). Register of cross-overs, Snijvlak. As on ${day}. ${url}`,
  },
  qr: { nl: 'QR-code met het adres van deze pagina', en: 'QR code with the address of this page' },
  asData: { nl: 'Als data', en: 'As data' },
  notThen: {
    nl: 'Op de dagen die u koos, stond deze cross-over niet in het register.',
    en: 'On the days you chose, this cross-over was not in the register.',
  },
  nowInstead: { nl: 'Bekijk hoe het nu is', en: 'See how it is now' },
  otherDay: {
    nl: (times: string) => `U bekijkt de ${times}.`,
    en: (times: string) => `You are looking at it ${times}.`,
  },
  sameName: {
    nl: 'Er is nog een cross-over met deze naam:',
    en: 'There is another cross-over with this name:',
  },
})
