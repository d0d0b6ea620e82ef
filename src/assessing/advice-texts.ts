import { defineTexts } from '../ui/texts.ts'

/** The forms of SBB and of whoever judges a condition. */
export const adviceTexts = defineTexts({
  meets: { nl: 'Voldoet', en: 'Meets' },
  remarks: { nl: 'Voldoet, met opmerkingen', en: 'Meets, with remarks' },
  fails: { nl: 'Voldoet niet', en: 'Does not meet' },
  finding: { nl: 'Bevinding', en: 'Finding' },
  why: { nl: 'Toelichting', en: 'Explanation' },
  whyHint: {
    nl: 'Nodig bij opmerkingen en bij "voldoet niet".',
    en: 'Needed with remarks and with "does not meet".',
  },
  place: { nl: 'Waar in de tekst', en: 'Where in the text' },
  placeHint: { nl: 'Bijvoorbeeld B1-K1-W2.', en: 'For instance B1-K1-W2.' },
  choose: {
    nl: (name: string) => `Kies een bevinding bij: ${name}.`,
    en: (name: string) => `Choose a finding for: ${name}.`,
  },
  explain: {
    nl: (name: string) => `Leg uit waarom, bij: ${name}.`,
    en: (name: string) => `Explain why, for: ${name}.`,
  },
  conditions: { nl: 'Voorwaarden die SBB beoordeelt', en: 'Conditions that SBB judges' },
  criteria: { nl: 'Het toetsingskader', en: 'The test framework' },
  advise: { nl: 'Advies versturen', en: 'Send the advice' },
  adviseLead: {
    nl: 'Toets de aanvraag aan de voorwaarden en het toetsingskader. U kunt tussendoor bewaren; uw concept ziet niemand anders.',
    en: 'Test the application against the conditions and the framework. You can save in between; nobody else sees your draft.',
  },
  testLead: {
    nl: 'De school heeft de cross-over uitgewerkt. Toets haar voor de laatste keer aan het kader.',
    en: 'The school has worked the cross-over out. Test it against the framework for the last time.',
  },
  conclusion: { nl: 'Conclusie', en: 'Conclusion' },
  positive: { nl: 'Positief', en: 'Positive' },
  positiveAdvice: {
    nl: 'De school mag de cross-over uitwerken.',
    en: 'The school may work the cross-over out.',
  },
  adjust: { nl: 'Eerst aanpassen', en: 'Adjust first' },
  adjustHint: {
    nl: 'De school past de cross-over aan en dient haar opnieuw in. U adviseert daarna opnieuw.',
    en: 'The school adjusts the cross-over and files it again. You then advise again.',
  },
  negative: { nl: 'Negatief', en: 'Negative' },
  negativeHint: {
    nl: 'DUO bereidt een besluit voor.',
    en: 'DUO prepares a decision.',
  },
  adjustUntil: { nl: 'Laatste dag om aan te passen', en: 'Last day to adjust' },
  onlyAdjust: {
    nl: (hint: string) => `Alleen bij "eerst aanpassen". ${hint}`,
    en: (hint: string) => `Only with "adjust first". ${hint}`,
  },
  untilMissing: {
    nl: 'Vul de laatste dag in waarop de school mag aanpassen.',
    en: 'Fill in the last day on which the school may adjust.',
  },
  summary: { nl: 'Samenvatting', en: 'Summary' },
  summaryHint: {
    nl: 'In een paar zinnen: wat is goed, en wat moet anders? De school leest dit.',
    en: 'In a few sentences: what is good, and what has to change? The school reads this.',
  },
  failsButPositive: {
    nl: 'U schrijft bij een onderdeel "voldoet niet". Kies dan "eerst aanpassen" of "negatief", of pas de bevinding aan.',
    en: 'You wrote "does not meet" somewhere. Then choose "adjust first" or "negative", or change the finding.',
  },
  testFails: {
    nl: 'U schrijft bij een criterium "voldoet niet". Kies dan "negatief", of pas de bevinding aan.',
    en: 'You wrote "does not meet" for a criterion. Then choose "negative", or change the finding.',
  },
  advised: { nl: 'Uw advies is verstuurd.', en: 'Your advice has been sent.' },
  test: { nl: 'Eindtoets versturen', en: 'Send the final test' },
  tested: { nl: 'De eindtoets is verstuurd.', en: 'The final test has been sent.' },
  testPositive: {
    nl: 'De cross-over kan worden vastgesteld.',
    en: 'The cross-over can be adopted.',
  },
  judgeTitle: { nl: 'Voorwaarden beoordelen', en: 'Judge conditions' },
  judgeLead: {
    nl: 'Deze voorwaarden kan het systeem niet alleen beoordelen. Wat u hier vastlegt, zien alle betrokken organisaties; het laatste oordeel telt.',
    en: 'The system cannot judge these conditions alone. What you record here is seen by all bodies involved; the last judgement counts.',
  },
  judge: { nl: 'Oordelen vastleggen', en: 'Record the judgements' },
  judged: { nl: 'Uw oordelen zijn vastgelegd.', en: 'Your judgements are recorded.' },
  nothingToJudge: {
    nl: 'In deze zaak is er voor u geen voorwaarde om te beoordelen.',
    en: 'There is no condition for you to judge in this case.',
  },
  see: { nl: 'Zie:', en: 'See:' },
})
