import type { Visitor } from './visitor.ts'

/** Ticks every radio button with this name on the page, as for a row of equal questions. */
const tickAll = async (visitor: Visitor, name: string): Promise<void> => {
  for (const radio of await visitor.page.getByRole('radio', { name, exact: true }).all())
    await radio.check()
}

/** A handler takes the case and finds it complete. */
export const findComplete = async (visitor: Visitor, reference: string): Promise<void> => {
  await visitor.go(`/zaken/${reference}`)
  await visitor.press('Op mijn naam zetten')
  await visitor.go(`/zaken/${reference}/compleet`)
  await tickAll(visitor, 'Is er')
  await tickAll(visitor, 'Voldoet')
  await visitor.press('Aanvraag is compleet')
}

/** The Inspectie answers for every domain that is still asked about. */
export const inspect = async (visitor: Visitor, reference: string): Promise<void> => {
  await visitor.go(`/zaken/${reference}/inspectie`)
  const open = () => visitor.page.getByRole('button', { name: 'Antwoord versturen' }).count()
  while ((await open()) > 0) {
    await visitor.tick('Geen tekortkoming')
    await visitor.press('Antwoord versturen')
    await visitor.go(`/zaken/${reference}/inspectie`)
  }
}

/** SBB finds everything in order, on the application or in the final test. */
export const judgeContent = async (
  visitor: Visitor,
  reference: string,
  which: 'advies' | 'eindtoets',
): Promise<void> => {
  await visitor.go(`/zaken/${reference}/${which}`)
  await tickAll(visitor, 'Voldoet')
  await visitor.tick('Positief')
  await visitor.fill(/^Samenvatting/, 'De inhoud is goed onderbouwd (oefengegeven).')
  await visitor.press(/versturen$/)
}

/** The handler lays a proposal before the decision maker. */
export const propose = async (visitor: Visitor, reference: string): Promise<void> => {
  await visitor.go(`/zaken/${reference}/voorstel`)
  await visitor.tick('Goedkeuren')
  await visitor.page.locator('textarea[name="reason"]').fill('De aanvraag voldoet (oefengegeven).')
  const accept = visitor.page.locator('input[name="acceptOpen"]')
  if ((await accept.count()) > 0) await accept.check()
  await visitor.press('Voorstel voorleggen')
}

/** The decision maker decides: first the form, then the letter. */
export const decide = async (visitor: Visitor, reference: string): Promise<void> => {
  await visitor.go(`/zaken/${reference}/besluiten`)
  await visitor.press(/brief|verder/i)
  await visitor.press('Besluit nemen en versturen')
}
