import { defineTexts } from '../ui/texts.ts'

/** Labels of the first page of a school. */
export const mineTexts = defineTexts({
  title: { nl: 'Mijn cross-overs', en: 'My cross-overs' },
  lead: {
    nl: (school: string) => `Wat ${school} samenstelt, aanvraagt en mag aanbieden.`,
    en: (school: string) => `What ${school} composes, applies for and may offer.`,
  },
  tasks: { nl: 'Te doen', en: 'To do' },
  noTasks: { nl: 'Er wacht niets op uw school.', en: 'Nothing waits for your school.' },
  asked: {
    nl: (state: string, until: string) => `${state}. Uiterlijk ${until}.`,
    en: (state: string, until: string) => `${state}. By ${until}.`,
  },
  quota: { nl: 'Plaatsen van uw school:', en: 'Places of your school:' },
  quotaHelp: {
    nl: 'Elke toestemming en elke open aanvraag neemt een plaats in.',
    en: 'Each permission and each open application takes a place.',
  },
  begin: { nl: 'Nieuwe aanvraag', en: 'New application' },
  compose: { nl: 'Samenstellingen', en: 'Compositions' },
  shorten: { nl: 'Verkort aanvragen vanuit het register', en: 'Apply for one in the register' },
  nothing: { nl: 'Uw school heeft nog geen aanvragen', en: 'Your school has no applications yet' },
  drafts: { nl: 'Concepten', en: 'Drafts' },
  open: { nl: 'Ingediend', en: 'Filed' },
  decided: { nl: 'Afgerond', en: 'Closed' },
  permissions: { nl: 'Toestemmingen', en: 'Permissions' },
  name: { nl: 'Cross-over', en: 'Cross-over' },
  kind: { nl: 'Soort', en: 'Kind' },
  reference: { nl: 'Kenmerk', en: 'Reference' },
  status: { nl: 'Status', en: 'Status' },
  changed: { nl: 'Laatst bewaard', en: 'Last saved' },
  filed: { nl: 'Ingediend op', en: 'Filed on' },
  code: { nl: 'Code', en: 'Code' },
  ownName: { nl: 'Naam bij uw school', en: 'Name at your school' },
  lastIntake: { nl: 'Laatste instroom', en: 'Last intake' },
  kindNew: { nl: 'nieuw', en: 'new' },
  kindShortened: { nl: 'verkort', en: 'shortened' },
  revoked: { nl: 'ingetrokken', en: 'revoked' },
})
