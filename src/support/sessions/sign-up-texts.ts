import { defineTexts } from '../../ui/texts.ts'

/** What the fields are called inside a message: `Vul in: uw naam.` */
export const fieldNames = defineTexts({
  name: { nl: 'uw naam', en: 'your name' },
  email: { nl: 'uw e-mailadres', en: 'your e-mail address' },
  organisation: { nl: 'uw school of organisatie', en: 'your school or organisation' },
  role: { nl: 'wat u daar doet', en: 'what you do there' },
  people: { nl: 'het aantal mensen', en: 'the number of people' },
  idea: { nl: 'uw idee of concept', en: 'your idea or draft' },
  questions: { nl: 'uw vragen', en: 'your questions' },
  day1: { nl: 'de eerste dag', en: 'the first day' },
  day2: { nl: 'de tweede dag', en: 'the second day' },
  day3: { nl: 'de derde dag', en: 'the third day' },
  dayPart: { nl: 'het deel van de dag', en: 'the part of the day' },
})

export const signUpTexts = defineTexts({
  title: { nl: 'Aanmelden voor een werksessie', en: 'Sign up for a work session' },
  next: { nl: 'Wat er daarna gebeurt', en: 'What happens next' },
  who: { nl: 'Wie bent u?', en: 'Who are you?' },
  name: { nl: 'Naam', en: 'Name' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  emailHint: {
    nl: 'Hier sturen wij de bevestiging en de datum naartoe.',
    en: 'We send the confirmation and the date here.',
  },
  organisation: { nl: 'School of organisatie', en: 'School or organisation' },
  role: { nl: 'Wat doet u daar?', en: 'What do you do there?' },
  people: { nl: 'Met hoeveel mensen komt u?', en: 'With how many people will you come?' },
  peopleHint: { nl: 'Uzelf meegeteld.', en: 'Yourself included.' },
  about: { nl: 'Waarover?', en: 'What about?' },
  draft: { nl: 'Welke samenstelling van uw school?', en: 'Which composition of your school?' },
  draftHint: {
    nl: 'De adviseur ziet de titel. Kies niets als het om een nieuw idee gaat.',
    en: 'The adviser sees its title. Choose nothing if it is about a new idea.',
  },
  untitled: { nl: 'Naamloze cross-over', en: 'Unnamed cross-over' },
  noDraft: { nl: 'Geen, het is een nieuw idee', en: 'None, it is a new idea' },
  idea: { nl: 'Beschrijf uw idee of concept', en: 'Describe your idea or draft' },
  ideaHint: {
    nl: 'Voor welk beroep? Welke sectoren komen samen? Een paar zinnen is genoeg.',
    en: 'For which profession? Which sectors meet? A few sentences are enough.',
  },
  ideaHintDraft: {
    nl: 'Niet nodig als u hierboven een samenstelling kiest.',
    en: 'Not needed if you choose a composition above.',
  },
  questions: { nl: 'Wat wilt u weten of bespreken?', en: 'What do you want to know or discuss?' },
  when: { nl: 'Wanneer kunt u?', en: 'When can you?' },
  whenHint: {
    nl: 'Geef een tot drie werkdagen op. Hoe meer dagen, hoe groter de kans dat het past.',
    en: 'Give one to three working days. The more days, the better the chance that one fits.',
  },
  day1: { nl: 'Eerste dag', en: 'First day' },
  day2: { nl: 'Tweede dag', en: 'Second day' },
  day3: { nl: 'Derde dag', en: 'Third day' },
  dayPart: { nl: 'Welk deel van de dag?', en: 'Which part of the day?' },
  any: { nl: 'Maakt niet uit', en: 'Does not matter' },
  morning: { nl: 'Ochtend', en: 'Morning' },
  afternoon: { nl: 'Middag', en: 'Afternoon' },
  send: { nl: 'Aanmelden', en: 'Sign up' },

  dayPast: { nl: 'Kies een dag na vandaag.', en: 'Choose a day after today.' },
  dayFar: {
    nl: 'Kies een dag binnen een jaar. Controleer het jaartal.',
    en: 'Choose a day within a year. Check the year.',
  },
  dayOff: {
    nl: 'Kies een werkdag. Dit is een weekend of een feestdag.',
    en: 'Choose a working day. This is a weekend or a holiday.',
  },
  dayTwice: { nl: 'Deze dag hebt u al opgegeven.', en: 'You gave this day already.' },
  ideaMissing: {
    nl: 'Beschrijf uw idee in een paar zinnen, of kies een samenstelling.',
    en: 'Describe your idea in a few sentences, or choose a composition.',
  },
  draftGone: {
    nl: 'Deze samenstelling is er niet meer. Kies een andere, of beschrijf uw idee.',
    en: 'This composition is no longer there. Choose another, or describe your idea.',
  },
  tooMany: {
    nl: (n: number) =>
      `Met dit e-mailadres staan al ${n} aanmeldingen open. Wijzig of stop er een, met de link in uw mail.`,
    en: (n: number) =>
      `This e-mail address has ${n} open requests already. Change or stop one, with the link in your mail.`,
  },

  received: {
    nl: 'Uw aanmelding is binnen. U krijgt een bevestiging per mail.',
    en: 'Your request has arrived. You get a confirmation by mail.',
  },
  receivedBefore: {
    nl: 'Deze aanmelding hadden wij al. Wilt u iets wijzigen, doe dat dan hier.',
    en: 'We had this request already. If you want to change something, do it here.',
  },
  mine: { nl: 'Uw werksessie', en: 'Your work session' },
  waiting: {
    nl: 'Een adviseur leest uw vragen en kiest een datum. U hoort het per mail.',
    en: 'An adviser reads your questions and chooses a date. You hear it by mail.',
  },
  isPlanned: { nl: 'Uw werksessie is gepland.', en: 'Your work session has been planned.' },
  isDone: { nl: 'Deze werksessie is klaar.', en: 'This work session is done.' },
  isCancelled: {
    nl: 'Deze werksessie gaat niet door.',
    en: 'This work session will not take place.',
  },
  whenTerm: { nl: 'Wanneer', en: 'When' },
  whereTerm: { nl: 'Waar', en: 'Where' },
  online: { nl: 'Online', en: 'Online' },
  hostTerm: { nl: 'Adviseur', en: 'Adviser' },
  noteTerm: { nl: 'Van de adviseur', en: 'From the adviser' },
  toCalendar: { nl: 'Zet in uw agenda', en: 'Put in your calendar' },
  replies: { nl: 'Berichten van de adviseur', en: 'Messages from the adviser' },
  yours: { nl: 'Wat u hebt doorgegeven', en: 'What you told us' },
  change: { nl: 'Wijzigen', en: 'Change' },
  save: { nl: 'Bewaren', en: 'Save' },
  saved: { nl: 'Uw aanmelding is gewijzigd.', en: 'Your request has been changed.' },
  stop: { nl: 'Afzeggen', en: 'Cancel' },
  stopSure: {
    nl: 'Weet u het zeker? U kunt dit niet ongedaan maken. Wel kunt u zich opnieuw aanmelden.',
    en: 'Are you sure? You cannot undo this. You can sign up again, though.',
  },
  stopButton: { nl: 'Ja, zeg af', en: 'Yes, cancel' },
  stopped: { nl: 'Uw werksessie is afgezegd.', en: 'Your work session has been cancelled.' },
  again: { nl: 'Opnieuw aanmelden', en: 'Sign up again' },
})
