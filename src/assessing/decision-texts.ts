import { defineTexts } from '../ui/texts.ts'

/** The forms of the decision maker. */
export const decisionTexts = defineTexts({
  sendBackLead: {
    nl: 'Bent u het niet eens met het voorstel, of mist u iets? Dan gaat de zaak terug naar de behandelaar.',
    en: 'Do you disagree with the proposal, or is something missing? Then the case goes back to the handler.',
  },
  sendBackReason: { nl: 'Wat de behandelaar moet doen', en: 'What the handler has to do' },
  sendBackHint: {
    nl: 'Alleen de overheid ziet deze tekst; de school niet.',
    en: 'Only the government side sees this text; the school does not.',
  },
  sendBack: { nl: 'Terugsturen', en: 'Send back' },
  sentBack: {
    nl: 'Het voorstel is terug bij de behandelaar.',
    en: 'The proposal is back with the handler.',
  },
  decideLead: {
    nl: 'U beslist namens de minister. De motivering van het voorstel komt in het besluit.',
    en: 'You decide for the minister. The reasons of the proposal go into the decision.',
  },
  proposal: { nl: 'Het voorstel', en: 'The proposal' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  proposedBy: { nl: 'Voorgesteld door', en: 'Proposed by' },
  toApprove: { nl: 'Goedkeuren', en: 'Approve' },
  toRefuse: { nl: 'Weigeren', en: 'Refuse' },
  fourEyes: {
    nl: 'Vier ogen: wie voorstelt, beslist niet zelf.',
    en: 'Four eyes: who proposes does not decide.',
  },
  effectApprove: {
    nl: 'Met dit besluit krijgt de cross-over een code en staat zij meteen in het register, met de toestemming voor de school.',
    en: 'With this decision the cross-over gets a code and stands in the register at once, with the permission for the school.',
  },
  effectPermission: {
    nl: 'Met dit besluit staat de toestemming van de school meteen in het register.',
    en: 'With this decision the permission of the school stands in the register at once.',
  },
  effectRefuse: {
    nl: 'Met dit besluit sluit de zaak. De school kan bezwaar maken.',
    en: 'With this decision the case closes. The school can object.',
  },
  decide: { nl: 'Besluit nemen en versturen', en: 'Decide and send' },
  decided: { nl: 'Het besluit is genomen en verstuurd.', en: 'The decision is made and sent.' },
  codeLater: { nl: 'wordt bij het besluit gegeven', en: 'is given with the decision' },
  objectionLead: {
    nl: 'De school is het niet eens met het besluit. U kijkt er opnieuw naar en beslist op het bezwaar (Awb, artikel 7:11).',
    en: 'The school disagrees with the decision. You look at it again and decide on the objection (Awb, article 7:11).',
  },
  grounds: { nl: 'Waarom de school bezwaar maakt', en: 'Why the school objects' },
  against: { nl: 'Het besluit', en: 'The decision' },
  objectionOutcome: { nl: 'Uw beslissing op het bezwaar', en: 'Your decision on the objection' },
  founded: { nl: 'Gegrond', en: 'Founded' },
  foundedHint: {
    nl: 'Het besluit geldt niet meer. De aanvraag wordt opnieuw behandeld.',
    en: 'The decision no longer holds. The application is handled anew.',
  },
  unfounded: { nl: 'Ongegrond', en: 'Unfounded' },
  unfoundedHint: { nl: 'Het besluit blijft zoals het is.', en: 'The decision stays as it is.' },
  inadmissible: { nl: 'Niet-ontvankelijk', en: 'Inadmissible' },
  inadmissibleHint: {
    nl: 'Het bezwaar mag niet worden behandeld, bijvoorbeeld omdat het te laat is.',
    en: 'The objection may not be handled, for instance because it is too late.',
  },
  decideObjection: { nl: 'Beslissing versturen', en: 'Send the decision' },
  objectionDecided: {
    nl: 'De beslissing op het bezwaar is verstuurd.',
    en: 'The decision on the objection has been sent.',
  },
})
