import { describe, expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { sources, viewFile } from '../applying/index.ts'
import { plainDate } from '../platform/time.ts'
import { experiment } from '../register/testing.ts'
import { programmeType, publicationOf } from './publication.ts'
import { fileNew } from './testing.ts'

const services = await testServices()
const people = await testPeople(services)
const { karim } = people
if (!karim) throw new Error('The demo accounts changed.')
const scheme = experiment()
const today = plainDate('2019-10-01')

const viewOf = async (over: Parameters<typeof fileNew>[2]) => {
  const application = await fileNew(services, karim, over)
  return viewFile(services.db, sources, application, { today, lang: 'nl', of: 'handed-in' })
}

const decision = { decision: { date: today, reference: 'CO-2019-00042-X' }, author: 'system:test' }

describe('an approved application as it goes into the register', () => {
  test('takes over what is known and leaves out what is not', async () => {
    const publication = publicationOf(await viewOf({}), null, decision)
    expect(publication).toMatchObject({
      name: 'Zorgtechnicus',
      level: 4,
      durationYears: 3,
      programmeType: 'middenkaderopleiding',
      pathways: ['bol', 'bbl'],
      studyLoad: 4800,
      cohorts: [{ year: '2020-2021', students: 20 }],
      school: { organisationId: karim.organisation.id, brin: '99ZA' },
    })
    expect(publication?.tasks[0]?.parts[0]).toEqual({
      code: 'B1-K1-W1',
      title: 'Bereidt onderhoud voor',
      sbu: 1800,
      sources: [],
    })
  })

  test('a share that is not known stays unknown', async () => {
    const domains = [{ code: '79000', name: 'Domein A', share: 'unknown' as const }]
    const publication = publicationOf(await viewOf({ domains }), null, decision)
    expect(publication?.domains).toEqual([{ code: '79000', name: 'Domein A', share: null }])
  })

  test('cannot stand there without a level', async () => {
    expect(publicationOf(await viewOf({ level: null }), null, decision)).toBeNull()
  })
})

test('the kind of programme follows from level and duration, and from nothing else', () => {
  const kinds = (
    [
      [2, 2],
      [3, 3],
      [4, 3],
      [4, 4],
      [4, 1],
      [3, 9],
    ] as const
  ).map(([level, years]) => programmeType(scheme, level, years))
  expect(kinds).toEqual([
    'basisberoepsopleiding',
    'vakopleiding',
    'middenkaderopleiding',
    'middenkaderopleiding',
    'specialistenopleiding',
    null,
  ])
})
