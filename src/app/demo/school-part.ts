import { DEMO_ACCOUNTS, type Person } from '../../access/index.ts'
import {
  addAttachment,
  fileApplication,
  readApplication,
  saveStep,
  sources,
  startApplication,
  STEPS,
} from '../../applying/index.ts'
import {
  changeComposition,
  emptyComposition,
  makeComposition,
  readComposition,
  structureIndexOn,
} from '../../composing/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { makePdf } from '../../platform/documents/pdf.ts'
import type { Result } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf, type Instant, type PlainDate } from '../../platform/time.ts'
import { schemeFor } from '../../scheme/index.ts'

import { commandsFor, type DemoCase } from './cases.ts'

/** Somebody of the demo, by the first word of their name. */
export const demoPerson = (first: string): Person => {
  const account = DEMO_ACCOUNTS.find(({ name }) => name.startsWith(`${first} `))
  if (!account) throw new Error(`There is nobody called ${first} in the demo.`)
  const { id, name, email, organisation, roles } = account
  return { kind: 'person', id, name, email, organisation, roles }
}

/** Who acts for the board of the school of a case. */
const boardOf = ({ school }: DemoCase): Person => demoPerson(school === 'first' ? 'Karim' : 'Femke')

/** Takes the value of a step of the demo; what is refused is a fault in the demo itself. */
export const must = <T, E>(what: string, result: Result<T, E>): T => {
  if (result.ok) return result.value
  throw new Error(`The demo could not ${what}: ${JSON.stringify(result.error)}`)
}

const compose = async (services: Services, demo: DemoCase, now: Instant): Promise<string> => {
  const { db } = services
  const reader = { actor: boardOf(demo), keyHash: null }
  const { view } = await structureIndexOn(db, dayOf(services.clock.now()))
  return inTransaction(db, async (tx) => {
    const doc = emptyComposition(demo.title)
    const id = await makeComposition(tx, { doc, change: { kind: 'made' } }, reader, now)
    const commands = commandsFor(demo)
    must('compose', await changeComposition(tx, { id, commands }, view, reader, now))
    return id
  })
}

/** The first of August that still leaves a school half a year to prepare. */
const firstIntake = (filed: PlainDate): PlainDate => {
  const august = filed.with({ month: 8, day: 1 })
  return filed.add({ months: 6 }).since(august).days > 0 ? august.add({ years: 1 }) : august
}

const answersFor = (demo: DemoCase, actor: Person, start: PlainDate): Record<string, string> => ({
  'programme.officialName': demo.title,
  'applicant.name': actor.name,
  'applicant.role': 'Beleidsmedewerker',
  'applicant.email': actor.email,
  'applicant.phone': '06 00000000',
  'labour-market.profession': demo.profession,
  'labour-market.region': 'Voorbeeldstad en omgeving (fictief)',
  'labour-market.demand': demo.demand,
  'labour-market.sources': 'Gesprekken met bedrijven (fictief)',
  'cohorts.c1.start-day': String(start.day),
  'cohorts.c1.start-month': String(start.month),
  'cohorts.c1.start-year': String(start.year),
  'cohorts.c1.pathway': demo.pathways[0] ?? 'bol',
  'cohorts.c1.students': String(demo.students),
  'companies.b1.name': demo.company,
  'companies.b1.contact': 'J. Fictief',
  'companies.b1.email': 'bedrijf@voorbeeld.example',
  'companies.b1.need': demo.need,
  'companies.b1.places.c1': String(demo.students),
  'companies.b1.marketPay': 'ja',
  'companies.b1.signed': 'ja',
  'fallback.t1.code': demo.fallback.code,
  'fallback.t1.reason': demo.fallback.reason,
  'branch.importance':
    'De branches in de regio vragen om mensen die beide vakken kennen (fictief).',
})

/** What a draft of the demo still lacks. */
const LEFT_OPEN = ['companies', 'fallback']

const fillIn = async (
  services: Services,
  id: string,
  demo: DemoCase,
  now: Instant,
): Promise<void> => {
  const actor = boardOf(demo)
  const answers = answersFor(demo, actor, firstIntake(dayOf(now)))
  for (const step of STEPS) {
    if (demo.stage === 'draft' && LEFT_OPEN.includes(step.id)) continue
    const mine = Object.entries(answers).filter(([name]) => name.startsWith(`${step.id}.`))
    const { version } = must('read', found(await readApplication(services.db, id)))
    const save = {
      applicationId: id,
      shownVersion: version,
      step,
      edit: Object.fromEntries(mine),
      actor,
      now,
    }
    must('fill in', await inTransaction(services.db, (tx) => saveStep(tx, save)))
  }
}

const found = <T>(value: T | null): Result<T, 'not found'> =>
  value === null ? { ok: false, error: 'not found' } : { ok: true, value }

const agreement = (demo: DemoCase, now: Instant) => ({
  title: 'Samenwerkingsovereenkomst',
  subtitle: `${boardOf(demo).organisation.name} en ${demo.company}`,
  madeOn: dayOf(now),
  facts: [{ label: 'Opleiding', value: demo.title }],
  footer: 'Voorbeeld uit de oefenomgeving: verzonnen',
  blocks: [
    { kind: 'paragraph' as const, text: demo.need },
    {
      kind: 'paragraph' as const,
      text: `Wij zeggen ${demo.students} praktijkplaatsen per cohort toe.`,
    },
  ],
})

const once = async function* (content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

/** Puts the agreement in its slot; where no PDF can be made here, the case goes without. */
const attach = async (
  services: Services,
  id: string,
  demo: DemoCase,
  now: Instant,
): Promise<void> => {
  const pdf = await makePdf('dossier', agreement(demo, now), 'nl')
  if (!pdf.ok) return
  const stored = must('store', await services.files.put(once(pdf.value), { maxBytes: 1e7 }))
  const file = { ...stored, name: 'samenwerkingsovereenkomst.pdf', type: 'application/pdf' }
  const add = { applicationId: id, slot: 'cooperation-agreement', file, actor: boardOf(demo), now }
  must('attach', await inTransaction(services.db, (tx) => addAttachment(tx, services, add)))
}

const file = async (
  services: Services,
  id: string,
  composition: string,
  demo: DemoCase,
  now: Instant,
): Promise<string> => {
  const application = must('read', found(await readApplication(services.db, id)))
  const scheme = await schemeFor(services.db, dayOf(now))
  const { version } = must('read', found(await readComposition(services.db, composition)))
  const filed = await fileApplication(services, sources, {
    applicationId: id,
    shownVersion: application.version,
    shownComposition: version,
    declared: scheme.declarations.map((declaration) => declaration.id),
    actor: boardOf(demo),
    now,
  })
  return must('file', filed).reference
}

/** Plays the part of the school: composes, fills in, attaches, files. Returns the id once it is filed. */
export const playSchoolPart = async (
  services: Services,
  demo: DemoCase,
  now: Instant,
): Promise<string | null> => {
  const composition = await compose(services, demo, now)
  if (demo.stage === 'composed') return null
  const subject = { kind: 'new' as const, compositionId: composition }
  const start = { subject, title: demo.title, actor: boardOf(demo), now }
  const { id } = must(
    'start',
    await inTransaction(services.db, (tx) => startApplication(tx, start)),
  )
  await fillIn(services, id, demo, now)
  if (demo.stage === 'draft') return null
  await attach(services, id, demo, now)
  await file(services, id, composition, demo, now)
  return id
}
