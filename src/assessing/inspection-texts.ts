import { defineTexts } from '../ui/texts.ts'

/** The questions to the Inspectie. */
export const inspectionTexts = defineTexts({
  title: { nl: 'Vragen aan de Inspectie', en: 'Questions to the Inspectorate' },
  lead: {
    nl: 'Per school en domein: hebt u een tekortkoming gevonden? De vraag die het eerst een antwoord nodig heeft, staat bovenaan.',
    en: 'For each school and domain: did you find a shortcoming? The question that needs an answer first is on top.',
  },
  domain: { nl: 'Domein', en: 'Domain' },
  wholeProgramme: {
    nl: (code: string) => `De hele opleiding (${code})`,
    en: (code: string) => `The whole programme (${code})`,
  },
  earlier: { nl: 'Vorig antwoord', en: 'Answer before' },
  neverAsked: { nl: 'Niet eerder gevraagd', en: 'Not asked before' },
  earlierAnswer: {
    nl: (answer: string, date: string, reference: string) => `${answer}, ${date} (${reference})`,
    en: (answer: string, date: string, reference: string) => `${answer}, ${date} (${reference})`,
  },
  answerNow: { nl: 'Antwoord geven', en: 'Give an answer' },
  none: { nl: 'Er wacht geen vraag op u', en: 'No question waits for you' },
  noneHelp: {
    nl: 'Zodra DUO een aanvraag compleet vindt, staan de vragen hier.',
    en: 'As soon as DUO finds an application complete, the questions stand here.',
  },
  question: {
    nl: (domain: string) => `Hebt u in ${domain} een tekortkoming gevonden?`,
    en: (domain: string) => `Did you find a shortcoming in ${domain}?`,
  },
  questionLead: {
    nl: 'Beantwoord elke vraag apart. Een antwoord kunt u hier niet meer veranderen; DUO en de beslisser zien het meteen.',
    en: 'Answer each question by itself. You cannot change an answer here afterwards; DUO and the decision maker see it at once.',
  },
  noShortcoming: { nl: 'Geen tekortkoming', en: 'No shortcoming' },
  shortcoming: { nl: 'Wel een tekortkoming', en: 'A shortcoming' },
  why: { nl: 'Welke tekortkoming', en: 'Which shortcoming' },
  whyHint: {
    nl: 'Nodig bij een tekortkoming. Noem het onderzoek waarin u dit vond.',
    en: 'Needed with a shortcoming. Name the inspection in which you found this.',
  },
  whyMissing: {
    nl: 'Leg uit welke tekortkoming u hebt gevonden.',
    en: 'Explain which shortcoming you found.',
  },
  send: { nl: 'Antwoord versturen', en: 'Send the answer' },
  sent: { nl: 'Uw antwoord is verstuurd.', en: 'Your answer has been sent.' },
  answeredMeanwhile: {
    nl: (domain: string) =>
      `De vraag over ${domain} is al beantwoord. Uw antwoord is niet verstuurd.`,
    en: (domain: string) =>
      `The question about ${domain} has been answered already. Your answer was not sent.`,
  },
  answers: { nl: 'Antwoorden van de Inspectie', en: 'Answers of the Inspectorate' },
  noAnswerYet: { nl: 'Nog geen antwoord', en: 'No answer yet' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  explanation: { nl: 'Toelichting', en: 'Explanation' },
  by: { nl: 'Door', en: 'By' },
  toList: { nl: 'Alle vragen', en: 'All questions' },
  more: { nl: 'Volgende vragen', en: 'Next questions' },
})
