import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testPeople, testServices } from '../../tests/app.ts'
import { moveNow, putDraft } from '../applying/testing.ts'
import { plainDate } from '../platform/time.ts'
import { countView, COUNT_CAP, PAGE, queueQuery, readQueue } from './queue.store.ts'
import { refreshAll } from './refresh-queue.ts'
import { fileNew } from './testing.ts'
import type { WorklistQuery } from './worklist.ts'

const services = await testServices()
const people = await testPeople(services)
const { karim, peter, nadia } = people
if (!karim || !peter || !nadia) throw new Error('The demo accounts changed.')
const { db } = services
const today = plainDate('2019-10-01')

const query = (over: Partial<WorklistQuery> = {}): WorklistQuery => ({
  view: 'open',
  actors: ['handler'],
  personId: peter.id,
  state: null,
  schoolId: null,
  overdue: false,
  search: '',
  reversed: false,
  after: null,
  before: null,
  today,
  ...over,
})

const CASES = 50_000
const STATES = ['filed', 'in-advice', 'preparing', 'proposed', 'withdrawn']

/** Many cases, as they would stand after years: some of Peter, most of Nadia, a fifth of them over. */
const fill = async () => {
  await sql`alter table application disable trigger application_to_queue`.execute(db)
  await sql`
    insert into application (id, kind, organisation_id, crossover_code, title, life, reference,
      scheme_id, filed_at, filed_by, handed_in_version, created_at, created_by, changed_at, changed_by,
      handler_id)
    select gen_random_uuid(), 'shortened', ${karim.organisation.id}, 'x' || n, 'Zaak ' || n,
      jsonb_build_object('state', (${STATES}::text[])[1 + n % 5], 'on', '2019-09-01'),
      'CO-2018-' || lpad(n::text, 5, '0'), 'experiment-2017', now(), ${karim.id}, 1,
      now(), ${karim.id}, now(), ${karim.id},
      case when n % 1000 = 0 then ${peter.id}::uuid when n % 10 > 0 then ${nadia.id}::uuid end
    from generate_series(1, ${CASES}::int) n`.execute(db)
  await sql`
    insert into case_queue (application_id, reference, kind, title, school_id, handler_id, state,
      open, filed_at, closed_on, stale, deadline, next_actor, expected)
    select id, reference, kind, title, organisation_id, handler_id, state,
      state <> 'withdrawn', filed_at, case when state = 'withdrawn' then date '2019-09-01' end, false,
      case when state <> 'withdrawn' then date '2019-09-01' + (abs(hashtext(reference)) % 200) end,
      case state when 'in-advice' then 'inspector' when 'proposed' then 'decision-maker'
        else 'handler' end,
      case state when 'in-advice' then array['inspector', 'adviser']
        when 'proposed' then array['decision-maker'] else array['handler'] end
    from application where reference like 'CO-2018-%'`.execute(db)
  await sql`alter table application enable trigger application_to_queue`.execute(db)
  await sql`analyze case_queue`.execute(db)
}

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Plans?: Plan[]
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

const planOf = async (asked: WorklistQuery): Promise<Plan[]> => {
  const rows = await queueQuery(db, asked).explain('json')
  const [row] = rows as [{ 'QUERY PLAN': [{ Plan: Plan }] }]
  return nodes(row['QUERY PLAN'][0].Plan)
}

describe('with fifty thousand cases', () => {
  beforeAll(fill, 120_000)

  const views: [string, Partial<WorklistQuery>][] = [
    ['all open ones', {}],
    ['the latest deadline first', { reversed: true }],
    ['a page further on', { after: { day: plainDate('2019-12-01'), id: karim.id } }],
    ['a page back', { before: { day: plainDate('2019-12-01'), id: karim.id } }],
    ['my turn, as handler', { view: 'turn' }],
    ['my turn, as inspector', { view: 'turn', actors: ['inspector'] }],
    ['my turn, as adviser', { view: 'turn', actors: ['adviser'] }],
    ['my turn, as decision maker', { view: 'turn', actors: ['decision-maker'] }],
    ['mine', { view: 'mine' }],
    ['free', { view: 'free' }],
    ['overdue', { overdue: true }],
    ['in one state', { state: 'proposed' }],
    ['of one school', { schoolId: karim.organisation.id }],
    ['closed', { view: 'closed' }],
  ]
  test.each(views)('%s: walks an index in order, never the table', async (_, over) => {
    const plan = await planOf(query(over))
    const kinds = plan.map((node) => node['Node Type'])
    expect(kinds).not.toContain('Sort')
    expect(
      plan.some(
        (node) => /Index/.test(node['Node Type']) && node['Relation Name'] === 'case_queue',
      ),
    ).toBe(true)
    expect(
      plan.some(
        (node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'case_queue',
      ),
    ).toBe(false)
  })

  test('a reference is found by an index', async () => {
    const plan = await planOf(query({ search: 'co-2018-00042' }))
    expect(
      plan.some(
        (node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'case_queue',
      ),
    ).toBe(false)
    const { cases } = await readQueue(db, query({ search: 'co-2018-00042' }))
    expect(cases.map(({ reference }) => reference)).toEqual(['CO-2018-00042'])
  })

  test('a page is read in a moment', async () => {
    const start = performance.now()
    await readQueue(db, query())
    expect(performance.now() - start).toBeLessThan(200)
  })

  test('pages follow each other without a gap, and lead back', async () => {
    const first = await readQueue(db, query())
    expect(first).toMatchObject({ hasBefore: false, hasAfter: true })
    const second = await readQueue(db, query({ after: first.cases.at(-1)?.cursor ?? null }))
    const back = await readQueue(db, query({ before: second.cases[0]?.cursor ?? null }))
    expect(back.cases.map(({ id }) => id)).toEqual(first.cases.map(({ id }) => id))
    expect(back.hasBefore).toBe(false)
    const days = [...first.cases, ...second.cases].map(({ deadline }) => deadline?.toString() ?? '')
    expect(days).toEqual(days.toSorted())
    expect(new Set([...first.cases, ...second.cases].map(({ id }) => id)).size).toBe(2 * PAGE)
  })

  test('counting stops where the number no longer helps', async () => {
    expect(await countView(db, query())).toBe(COUNT_CAP)
    expect(await countView(db, query({ view: 'mine' }))).toBe(CASES / 1000)
  })
})

test('a move shows in the worklist at once, and whose turn it is after working it out', async () => {
  const application = await fileNew(services, karim)
  const reference = application.filing?.reference ?? ''
  const found = async () => (await readQueue(db, query({ search: reference }))).cases[0]
  await refreshAll(db, today)
  expect(await found()).toMatchObject({
    state: 'filed',
    next: 'handler',
    rule: 'completeness-check',
  })
  await moveNow(services, application, peter, { kind: 'find-complete' })
  expect(await found()).toMatchObject({ state: 'in-advice', next: 'handler' })
  expect(await refreshAll(db, today)).toBe(1)
  expect(await found()).toMatchObject({ next: 'inspector', expected: ['inspector', 'adviser'] })
  expect(await refreshAll(db, today)).toBe(0)
  await moveNow(services, application, karim, { kind: 'withdraw', reason: '' })
  expect(await found()).toBeUndefined()
  const closed = await readQueue(db, query({ view: 'closed', search: reference }))
  expect(closed.cases[0]).toMatchObject({ state: 'withdrawn', closedOn: today })
})

test('a draft never stands in the worklist', async () => {
  const draft = await putDraft(services, karim)
  const row = db.selectFrom('case_queue').select('state').where('application_id', '=', draft.id)
  expect(await row.executeTakeFirst()).toBeUndefined()
})
