import { defineTexts } from '../../ui/texts.ts'

/** What advisers read. */
export const adviserTexts = defineTexts({
  title: { nl: 'Werksessies', en: 'Work sessions' },
  states: { nl: 'Stand', en: 'State' },
  caption: {
    nl: (state: string) => `Aanmeldingen: ${state.toLowerCase()}`,
    en: (state: string) => `Requests: ${state.toLowerCase()}`,
  },
  emptyNew: { nl: 'Er wacht niemand op een datum.', en: 'Nobody waits for a date.' },
  empty: { nl: 'Hier staat niets.', en: 'Nothing stands here.' },
  organisation: { nl: 'School of organisatie', en: 'School or organisation' },
  people: { nl: 'Mensen', en: 'People' },
  preference: { nl: 'Voorkeur', en: 'Preference' },
  received: { nl: 'Binnen sinds', en: 'Here since' },
  session: { nl: 'Gepland op', en: 'Planned on' },
  host: { nl: 'Adviseur', en: 'Adviser' },

  one: {
    nl: (organisation: string) => `Werksessie met ${organisation}`,
    en: (organisation: string) => `Work session with ${organisation}`,
  },
  request: { nl: 'De aanmelding', en: 'The request' },
  actions: { nl: 'Wat u kunt doen', en: 'What you can do' },
  plan: { nl: 'Datum plannen', en: 'Plan a date' },
  move: { nl: 'Verzetten', en: 'Move' },
  day: { nl: 'Dag', en: 'Day' },
  start: { nl: 'Begin', en: 'Begin' },
  startHint: { nl: 'Nederlandse tijd, bijvoorbeeld 10:00.', en: 'Dutch time, for instance 10:00.' },
  startWrong: {
    nl: 'Vul een tijd in, zoals 10:00.',
    en: 'Enter a time, like 10:00.',
  },
  duration: { nl: 'Hoe lang', en: 'How long' },
  minutes: {
    nl: (n: number) => (n % 60 === 0 ? `${n / 60} uur` : `${String(n / 60).replace('.', ',')} uur`),
    en: (n: number) => (n === 60 ? '1 hour' : `${n / 60} hours`),
  },
  place: { nl: 'Plaats', en: 'Place' },
  placeHint: {
    nl: 'Adres en zaal. Laat leeg als de werksessie alleen online is.',
    en: 'Address and room. Leave empty if the session is online only.',
  },
  link: { nl: 'Link voor online', en: 'Link for online' },
  linkWrong: {
    nl: 'Vul een link in die begint met https://.',
    en: 'Enter a link that starts with https://.',
  },
  placeMissing: {
    nl: 'Vul een plaats in, of een link voor online.',
    en: 'Fill in a place, or a link for online.',
  },
  note: { nl: 'Bericht in de mail', en: 'Message in the mail' },
  planButton: { nl: 'Plan en mail', en: 'Plan and mail' },
  moveButton: { nl: 'Verzet en mail', en: 'Move and mail' },
  planned: {
    nl: 'De datum is gepland en gemaild, met een bestand voor de agenda.',
    en: 'The date is planned and mailed, with a file for the calendar.',
  },

  replies: { nl: 'Berichten', en: 'Messages' },
  noReplies: { nl: 'U hebt nog niets geschreven.', en: 'You have written nothing yet.' },
  reply: { nl: 'Antwoord', en: 'Answer' },
  replyButton: { nl: 'Verstuur antwoord', en: 'Send answer' },
  replied: { nl: 'Uw antwoord is gemaild.', en: 'Your answer has been mailed.' },

  finish: { nl: 'Klaar', en: 'Done' },
  finishHelp: {
    nl: 'De werksessie is geweest, of de vragen zijn beantwoord. Er gaat geen mail uit.',
    en: 'The session was held, or the questions were answered. No mail goes out.',
  },
  finishButton: { nl: 'Zet op klaar', en: 'Mark done' },
  finished: { nl: 'De werksessie staat op klaar.', en: 'The work session is marked done.' },

  cancel: { nl: 'Laat niet doorgaan', en: 'Call off' },
  reason: { nl: 'Waarom gaat het niet door?', en: 'Why does it not take place?' },
  reasonHint: {
    nl: 'Dit staat in de mail aan de school.',
    en: 'This stands in the mail to the school.',
  },
  cancelButton: { nl: 'Zeg af en mail', en: 'Cancel and mail' },
  cancelled: {
    nl: 'De werksessie is afgezegd en gemaild.',
    en: 'The session is cancelled and mailed.',
  },
  byRequester: { nl: 'Afgezegd door de school.', en: 'Cancelled by the school.' },
  byAdviser: { nl: 'Afgezegd door een adviseur.', en: 'Cancelled by an adviser.' },
})
