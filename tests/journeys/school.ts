import { expect } from 'vitest'
import { answered, settle, type Visitor } from './visitor.ts'

/** A small PDF that is really one. */
export const pdfFile = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
})

/** The list of found parts in the composer, for one qualification. */
const addCoreTask = async (
  visitor: Visitor,
  search: string,
  qualification: string,
  task: string,
): Promise<void> => {
  await visitor.fill('Zoek op werk, beroep of code', search)
  await visitor.press('Zoeken')
  const found = visitor.page
    .getByRole('listitem')
    .filter({ has: visitor.page.getByRole('link', { name: qualification, exact: true }) })
  await found
    .getByRole('button', { name: `Hele kerntaak toevoegen: ${task}` })
    .first()
    .click()
  await settle(visitor.page)
}

const conditionText = (visitor: Visitor): Promise<string> =>
  visitor.page.getByRole('region', { name: 'Voldoet het?' }).innerText()

/** With JavaScript each change is saved by itself: a person sees that before making the next one. */
const changed = (visitor: Visitor, what: Promise<void>): Promise<void> =>
  visitor.script ? answered(visitor.page, what) : what

const nameIt = async (visitor: Visitor, title: string): Promise<void> => {
  await visitor.fill(/^Naam/, title)
  await visitor.page.keyboard.press('Tab')
}

/** Composes a cross-over out of hospitality and care; sees the rule about domains fail first and then met. */
export const compose = async (visitor: Visitor, title: string): Promise<void> => {
  await visitor.go('/samenstellen/nieuw')
  await addCoreTask(
    visitor,
    '25171',
    'Zelfstandig werkend gastheer/-vrouw',
    'Werkt in de bediening',
  )
  await expect
    .poll(() => conditionText(visitor))
    .toMatch(/Delen uit genoeg domeinen\s+Voldoet niet/)
  await addCoreTask(
    visitor,
    '25780',
    'Begeleider maatschappelijke zorg',
    'Bieden van ondersteunende, activerende begeleiding en zorg',
  )
  await expect
    .poll(() => conditionText(visitor))
    .toMatch(/Delen uit genoeg domeinen\s+Voldoet(?! niet)/)
  await changed(visitor, nameIt(visitor, title))
  await changed(visitor, visitor.choose('Niveau', 'mbo 3'))
  await changed(visitor, visitor.choose('Duur', '3 jaar'))
  await changed(visitor, visitor.tick('bol'))
}

/** Saves the form about the programme; where the script saves by itself there is no button to press. */
const saveAbout = async (visitor: Visitor): Promise<void> => {
  const button = visitor.page.locator('#gegevens').getByRole('button', { name: 'Bewaren' })
  if (await button.isVisible()) await button.click()
  await settle(visitor.page)
}

const addElective = async (visitor: Visitor, code: string): Promise<void> => {
  await visitor.follow('Keuzedelen zoeken')
  await visitor.fill('Zoek een keuzedeel', code)
  await visitor.press('Zoeken')
  await visitor.press(new RegExp(`^Toevoegen: ${code}`))
}

/** Gives the composition its level, duration, pathway and electives, and begins the application. */
export const beginApplication = async (visitor: Visitor): Promise<void> => {
  await saveAbout(visitor)
  for (const code of ['K0023', 'K0072', 'K0512']) await addElective(visitor, code)
  await visitor.follow('Aanvraag maken')
  await visitor.press('Aanvraag beginnen')
}

/** Fills in who applies; the step stays incomplete. */
export const fillInHalf = async (visitor: Visitor): Promise<void> => {
  await visitor.follow('Wie vraagt aan')
  await visitor.fill('Naam van de contactpersoon', 'Karim Yildiz')
  await visitor.fill('E-mailadres', 'contact@')
  await visitor.press('Nu bewaren')
}

export const fillInContact = async (visitor: Visitor): Promise<void> => {
  await visitor.follow('Wie vraagt aan')
  await visitor.fill('Naam van de contactpersoon', 'Karim Yildiz')
  await visitor.fill('Functie', 'Beleidsmedewerker')
  await visitor.fill('E-mailadres', 'contact@voorbeeld.example')
  await visitor.fill('Telefoonnummer', '06 00000000')
  await visitor.press('Bewaren en verder')
}

export const fillInMarket = async (visitor: Visitor): Promise<void> => {
  await visitor.fill('Het beroep', 'Ontvangt en begeleidt bewoners aan tafel.')
  await visitor.fill('De regio', 'Voorbeeldstad (fictief)')
  await visitor.fill('De vraag naar dit beroep', 'Vijf instellingen vragen erom (fictief).')
  await visitor.fill('Bronnen', 'Gesprekken in 2019 (fictief)')
  await visitor.press('Bewaren en verder')
}

export const fillInCohort = async (visitor: Visitor, year = '2020'): Promise<void> => {
  await visitor.fill('Dag', '1')
  await visitor.fill('Maand', '8')
  await visitor.fill('Jaar', year)
  await visitor.tick(/^bol/)
  await visitor.fill('Verwachte studenten', '15')
  await visitor.press('Bewaren en verder')
}

export const fillInCompany = async (
  visitor: Visitor,
  file: ReturnType<typeof pdfFile>,
): Promise<void> => {
  await visitor.fill('Naam van het bedrijf', 'Woonzorg De Linde (fictief)')
  await visitor.fill('Contactpersoon', 'J. Fictief')
  await visitor.fill(/^Waarom heeft dit bedrijf/, 'Koken en zorgen horen hier bij elkaar.')
  const places = visitor.page.getByLabel(/^Praktijkplaatsen/)
  if ((await places.count()) > 0) await places.first().fill('15')
  await visitor.tick('Ja')
  await visitor.attach('Bestanden toevoegen', file)
  await visitor.press('Nu bewaren')
}

export const fillInFallback = async (visitor: Visitor): Promise<void> => {
  await visitor.fill('Code van de kwalificatie', '25780')
  await visitor.fill(/^Waarom is dit een goede plek/, 'De begeleiding komt overeen.')
  await visitor.press('Bewaren en verder')
}
