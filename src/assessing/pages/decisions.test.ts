import { afterAll, describe, expect, test } from 'vitest'
import { saveMember } from '../../access/index.ts'
import { documentsOf, subjectOf } from '../../applying/index.ts'
import { moveNow } from '../../applying/testing.ts'
import { inTransaction } from '../../platform/database.ts'
import { closePdf } from '../../platform/documents/pdf.ts'
import {
  countPermissions,
  findCrossOver,
  grantPermission,
  permissionsOf,
  publishCrossOver,
} from '../../register/index.ts'
import { publication } from '../../register/testing.ts'
import { findQualification } from '../../structure/index.ts'
import { plainDate } from '../../platform/time.ts'
import { fileShortened, takeCase } from '../testing.ts'
import { faultsIn, openRoom, pathOf } from './testing.ts'

const room = await openRoom()
const { services, people, personOf, as, read, send, sendWithLetter, stateOf, walked } = room
const [karim, femke, peter, joost, wim] = ['karim', 'femke', 'peter', 'joost', 'wim'].map(personOf)
if (!karim || !femke || !peter || !joost || !wim) throw new Error('The demo accounts changed.')
const { db } = services
const today = plainDate('2019-10-01')
afterAll(closePdf)

/** The code that a decision gave. */
const codeOf = async (reference: string | undefined): Promise<string> => {
  const codes = await db.selectFrom('register_code').select('code').execute()
  const all = await Promise.all(codes.map(({ code }) => findCrossOver(db, code)))
  return all.find((item) => item?.decision?.reference === reference)?.code ?? ''
}

describe('an approval', () => {
  test('stands in the register and the structure at once, with the letter in the file and in the mail', async () => {
    const application = await walked(7)
    await sendWithLetter('joost', pathOf(application, 'besluiten'), {})
    expect(await stateOf(application)).toBe('approved')
    const code = await codeOf(application.filing?.reference)
    expect(code).toMatch(/^260\d\d$/)
    const record = await findCrossOver(db, code)
    expect(record).toMatchObject({
      name: 'Zorgtechnicus',
      level: { value: 4 },
      programmeType: { value: 'middenkaderopleiding' },
      durationYears: { value: 3 },
      firstIntake: { value: plainDate('2020-08-01') },
    })
    const [permission] = await permissionsOf(db, code)
    expect(permission).toMatchObject({
      school: { organisationId: karim.organisation.id },
      cohorts: [{ year: '2020-2021', students: 20 }],
      state: 'granted',
    })
    const inStructure = await findQualification(db, code, today)
    expect(inStructure?.qualification).toMatchObject({ kind: 'cross-over', name: 'Zorgtechnicus' })
    const [letter] = await documentsOf(db, application.id)
    expect(letter).toMatchObject({ kind: 'decision', type: 'application/pdf' })
    expect(await services.files.size(letter?.sha256 ?? '')).toBe(letter?.size)
    await services.sendMails()
    const mail = services.sent.find(
      ({ about, subject }) => about === subjectOf(application.id) && /goedgekeurd/.test(subject),
    )
    expect(mail?.attachments[0]?.sha256).toBe(letter?.sha256)
    const page = await (await as('peter')).get(pathOf(application, 'documenten', letter?.id ?? ''))
    expect(page.headers.get('content-type')).toBe('application/pdf')
  })

  test('of two deciders at once one decides, and the other is told; one code is given', async () => {
    const application = await walked(7)
    const path = pathOf(application, 'besluiten')
    await send('joost', path, {})
    const versie = await room.versionOn('joost', `${path}/brief`)
    const before = await db.selectFrom('register_code').select('code').execute()
    const both = await Promise.all(
      [1, 2].map(async () => (await as('joost')).post(`${path}/brief`, { versie })),
    )
    const answers = both.map(({ status }) => status).toSorted()
    expect(answers[0]).toBe(303)
    const told = both.find(({ status }) => status !== 303)
    const text = told ? await told.text() : ''
    expect(answers[1] === 303 || /intussen veranderd|kan nu niet/.test(text)).toBe(true)
    const after = await db.selectFrom('register_code').select('code').execute()
    expect(after.length).toBe(before.length + 1)
    expect(await stateOf(application)).toBe('approved')
  })

  test('four eyes: who proposes does not decide, told in words', async () => {
    const application = await walked(6)
    const both = { ...peter, roles: ['handler' as const, 'decision-maker' as const] }
    const setRoles = (roles: typeof peter.roles) =>
      inTransaction(db, (tx) =>
        saveMember(
          tx,
          {
            id: both.id,
            name: both.name,
            email: both.email,
            organisationId: both.organisation.id,
            roles,
          },
          services.clock.now(),
        ),
      )
    await setRoles(both.roles)
    people['dubbel'] = both
    await send('dubbel', pathOf(application, 'voorstel'), {
      outcome: 'refuse',
      reason: 'Bestaat al.',
    })
    const response = await (await as('dubbel')).get(pathOf(application, 'besluiten'))
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Vier ogen')
    expect(await read('joost', pathOf(application, 'besluiten'))).toContain(
      `${both.name}. Vier ogen: wie voorstelt, beslist niet zelf.`,
    )
    await setRoles(['handler'])
  })
})

describe('a shortened application', () => {
  const prepared = async (reference: string) => {
    const code = await inTransaction(db, (tx) =>
      publishCrossOver(tx, publication(reference), services.clock.now()),
    )
    const application = await fileShortened(services, femke, code)
    await takeCase(services, application, peter)
    for (const domain of ['79000', '79140'])
      await moveNow(services, application, wim, {
        kind: 'answer-inspection',
        domain,
        answer: 'no-shortcoming',
        reason: '',
      })
    await moveNow(services, application, peter, {
      kind: 'propose',
      outcome: 'approve',
      reason: 'Geen tekortkoming.',
    })
    return { code, application }
  }

  test('gives the school its permission for what is there already', async () => {
    const { code, application } = await prepared('CO-2019-90001-A')
    const before = await countPermissions(db, femke.organisation.id, today)
    const letter = await sendWithLetter('joost', pathOf(application, 'besluiten'), {})
    expect(letter).toContain(`u mag cross-over ${code} aanbieden`)
    expect(await stateOf(application)).toBe('approved')
    const permissions = await permissionsOf(db, code)
    expect(permissions.map(({ school }) => school.organisationId)).toContain(femke.organisation.id)
    expect(await countPermissions(db, femke.organisation.id, today)).toBe(before + 1)
  })

  test('with a permission that is there already is refused whole: nothing decided, nothing sent', async () => {
    const { code, application } = await prepared('CO-2019-90002-B')
    const { scheme } = publication('x')
    await inTransaction(db, (tx) =>
      grantPermission(
        tx,
        {
          code,
          scheme,
          school: {
            organisationId: femke.organisation.id,
            brin: '99ZB',
            name: 'Vakschool Denkbeeld',
          },
          ownName: null,
          pathways: ['bol'],
          cohorts: [],
          firstIntake: null,
          decision: { date: today, reference: 'CO-2019-90003-C' },
          author: 'system:test',
        },
        services.clock.now(),
      ),
    )
    const path = pathOf(application, 'besluiten')
    await send('joost', path, {})
    const refused = await send('joost', `${path}/brief`, {})
    expect(refused.status).toBe(422)
    expect(await faultsIn(refused)).toEqual([
      expect.stringContaining('heeft al toestemming voor deze cross-over'),
    ])
    expect(await stateOf(application)).toBe('proposed')
    expect(await documentsOf(db, application.id)).toEqual([])
  })
})

test('a founded objection opens the case again, with a term of its own', async () => {
  const application = await walked(6)
  await send('peter', pathOf(application, 'voorstel'), { outcome: 'refuse', reason: 'Bestaat al.' })
  await sendWithLetter('joost', pathOf(application, 'besluiten'), {})
  await moveNow(services, application, karim, { kind: 'object', grounds: 'Onjuist.' })
  const other = { ...joost, id: '00000000-0000-4000-9000-000000000099', name: 'Ander Beslisser' }
  await inTransaction(db, (tx) =>
    saveMember(
      tx,
      { ...other, email: 'ander@voorbeeld.example', organisationId: other.organisation.id },
      services.clock.now(),
    ),
  )
  people['ander'] = other
  const letter = await sendWithLetter('ander', pathOf(application, 'bezwaar'), {
    outcome: 'founded',
    reason: 'De vergelijking klopte niet.',
  })
  expect(letter).toContain('Wij herroepen het besluit')
  expect(await stateOf(application)).toBe('preparing')
  const page = await read('peter', pathOf(application))
  expect(page).toContain('26 november 2019 (Beslissen op de aanvraag)')
})
