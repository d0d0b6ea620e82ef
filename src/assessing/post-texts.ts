import { defineTexts } from '../ui/texts.ts'

/** Messages, letters, mails and notes of a case. */
export const postTexts = defineTexts({
  messages: { nl: 'Berichten met de school', en: 'Messages with the school' },
  noMessages: { nl: 'Er zijn nog geen berichten.', en: 'There are no messages yet.' },
  newMessage: { nl: 'Bericht aan de school', en: 'Message to the school' },
  newMessageHint: {
    nl: 'De school krijgt dit per mail en kan bij haar aanvraag antwoorden. Een besluit of verzoek met een termijn stuurt u met een brief.',
    en: 'The school gets this by mail and can answer with its application. Send a decision or a request with a term by letter.',
  },
  send: { nl: 'Bericht versturen', en: 'Send the message' },
  sent: { nl: 'Uw bericht is verstuurd.', en: 'Your message has been sent.' },
  textMissing: { nl: 'Schrijf eerst een bericht.', en: 'Write a message first.' },
  textTooLong: {
    nl: 'Het bericht is te lang. Maak het korter dan 20.000 tekens.',
    en: 'The message is too long. Make it shorter than 20,000 characters.',
  },
  letters: { nl: 'Brieven en stukken', en: 'Letters and documents' },
  noLetters: { nl: 'Er zijn nog geen brieven.', en: 'There are no letters yet.' },
  document: { nl: 'Stuk', en: 'Document' },
  kind: { nl: 'Soort', en: 'Kind' },
  madeOn: { nl: 'Gemaakt op', en: 'Made on' },
  application: { nl: 'Aanvraag', en: 'Application' },
  letter: { nl: 'Brief', en: 'Letter' },
  decision: { nl: 'Besluit', en: 'Decision' },
  receipt: { nl: 'Ontvangstbevestiging sturen', en: 'Send a confirmation of receipt' },
  receiptSend: { nl: 'Versturen', en: 'Send' },
  receiptSent: {
    nl: 'De ontvangstbevestiging is verstuurd.',
    en: 'The confirmation of receipt has been sent.',
  },
  mails: { nl: 'Verstuurde mails', en: 'Mails sent' },
  noMails: { nl: 'Er zijn nog geen mails verstuurd.', en: 'No mails have been sent yet.' },
  to: { nl: 'Aan', en: 'To' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  status: { nl: 'Status', en: 'Status' },
  sentOn: { nl: (when: string) => `Verstuurd op ${when}`, en: (when: string) => `Sent on ${when}` },
  waiting: { nl: 'Wacht op verzending', en: 'Waits to be sent' },
  failing: {
    nl: (n: number) => `Nog niet gelukt (${n} keer geprobeerd)`,
    en: (n: number) => `Not delivered yet (tried ${n} times)`,
  },
  notesLead: {
    nl: 'Notities ziet alleen de overheid: DUO, Inspectie, SBB en de beslisser. De school ziet ze niet.',
    en: 'Only the government side sees notes: DUO, the Inspectorate, SBB and the decision maker. The school does not.',
  },
  noNotes: { nl: 'Er zijn nog geen notities.', en: 'There are no notes yet.' },
  newNote: { nl: 'Nieuwe notitie', en: 'New note' },
  newNoteHint: {
    nl: 'Een notitie blijft staan. Zet er geen persoonsgegevens in die niet nodig zijn.',
    en: 'A note stays. Do not put personal data in it that is not needed.',
  },
  keepNote: { nl: 'Notitie bewaren', en: 'Keep the note' },
  kept: { nl: 'De notitie is bewaard.', en: 'The note is kept.' },
})
