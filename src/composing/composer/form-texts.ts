import { defineTexts } from '../../ui/texts.ts'

/** Labels of the fields by their name in the form, for messages too. */
export const formTexts = defineTexts({
  titel: { nl: 'Naam', en: 'Name' },
  naam: { nl: 'Officiële naam voor het register', en: 'Official name for the register' },
  niveau: { nl: 'Niveau', en: 'Level' },
  leerweg: { nl: 'Leerweg', en: 'Pathway' },
  duur: { nl: 'Duur in jaren', en: 'Duration in years' },
  gewicht: { nl: 'Gewicht', en: 'Weight' },
  jaar: { nl: 'Klaar in leerjaar', en: 'Finished in study year' },
  leerjaar: { nl: 'Leerjaar van alle werkprocessen', en: 'Study year of all work processes' },
  notitie: { nl: 'Notitie', en: 'Note' },
  'nieuwe-titel': { nl: 'Naam van de kerntaak', en: 'Name of the core task' },
})
