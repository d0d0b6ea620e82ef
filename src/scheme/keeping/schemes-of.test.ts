import { describe, expect, test } from 'vitest'
import { testPeople, testServices } from '../../../tests/app.ts'
import { auditOf, checkAudit } from '../../platform/audit.ts'
import { inTransaction } from '../../platform/database.ts'
import { plainDate, Temporal } from '../../platform/time.ts'
import { experimentFile, madeUpFile, schemeTextOf } from '../testing.ts'
import { changeSetting, type SettingChange } from './change-setting.ts'
import { keepSchemeTexts, keepShippedSchemes } from './editions.ts'
import { overridesUntil } from './override.store.ts'
import { schemeAt, schemeFor, schemeInForce, schemesOf } from './schemes-of.ts'

const moment = (day: string) => Temporal.Instant.from(`${day}T08:00:00Z`)
const shipped = experimentFile()
const id = shipped.scheme.id

const setUp = async () => {
  const services = await testServices()
  const { ada } = await testPeople(services)
  if (!ada) throw new Error('The demo has no administrator.')
  const change = (day: string, values: SettingChange['values'], seen = 0) =>
    inTransaction(services.db, (tx) =>
      changeSetting(
        tx,
        ada,
        { schemeId: id, path: 'limits.warningDays', values, reason: 'Zo besloten', seen },
        moment(day),
      ),
    )
  return { db: services.db, change }
}

const warningDays = async (
  scheme: Promise<{ limits: { warningDays: { value: number } } } | null>,
) => (await scheme)?.limits.warningDays.value

describe('the schemes of an instance', () => {
  test('are those that ship when nothing was kept yet', async () => {
    const { db } = await setUp()
    expect((await schemesOf(db)).map((scheme) => scheme.id)).toContain(id)
    expect((await schemeInForce(db, plainDate('2019-10-01')))?.id).toBe(id)
    expect(await schemeInForce(db, plainDate('2025-08-01'))).toBeNull()
    expect((await schemeFor(db, plainDate('2025-08-01'))).id).toBe(id)
    expect((await schemeFor(db, plainDate('2000-01-01'))).id).toBe(id)
  })

  test('are followed at once when an assumption changes', async () => {
    const { db, change } = await setUp()
    expect((await change('2019-10-03', { value: 30 })).ok).toBe(true)
    expect(await warningDays(schemeFor(db, plainDate('2019-10-04')))).toBe(30)
    expect((await change('2019-10-05', null, 1)).ok).toBe(true)
    expect(await warningDays(schemeFor(db, plainDate('2019-10-06')))).toBe(56)
  })

  test('a scheme that another text brought counts too, without a change in code', async () => {
    const { db } = await setUp()
    await keepSchemeTexts(db, [madeUpFile()], moment('2019-10-01'))
    expect((await schemeInForce(db, plainDate('2031-09-15')))?.id).toBe('opvolger-verzonnen')
    expect((await schemesOf(db)).map((scheme) => scheme.id)).toEqual(['opvolger-verzonnen', id])
  })
})

describe('a case keeps the scheme of the moment it was filed', () => {
  test('with the assumptions of then', async () => {
    const { db, change } = await setUp()
    await change('2019-10-03', { value: 30 })
    await change('2019-11-03', { value: 20 }, 1)
    expect(await warningDays(schemeAt(db, id, moment('2019-10-01')))).toBe(56)
    expect(await warningDays(schemeAt(db, id, moment('2019-10-20')))).toBe(30)
    expect(await warningDays(schemeAt(db, id, moment('2019-12-01')))).toBe(20)
    expect(await schemeAt(db, 'nooit-gezien', moment('2019-12-01'))).toBeNull()
  })

  test('with the text of then, after the file has changed', async () => {
    const { db } = await setUp()
    const later = schemeTextOf(
      shipped.text.replace('version: 1', 'version: 2').replace('value: 56', 'value: 42'),
    )
    await keepSchemeTexts(db, [shipped], moment('2019-10-01'))
    await keepSchemeTexts(db, [later], moment('2020-01-01'))
    expect(await warningDays(schemeAt(db, id, moment('2019-12-01')))).toBe(56)
    expect(await warningDays(schemeAt(db, id, moment('2020-02-01')))).toBe(42)
    expect(await warningDays(schemeAt(db, id, moment('2018-01-01')))).toBe(56)
    expect(await warningDays(schemeFor(db, plainDate('2020-02-01')))).toBe(42)
  })

  test('older software does not bring an older text back; the same text is kept once', async () => {
    const { db } = await setUp()
    const later = schemeTextOf(
      shipped.text.replace('version: 1', 'version: 2').replace('value: 56', 'value: 42'),
    )
    await keepSchemeTexts(db, [later], moment('2020-01-01'))
    await keepShippedSchemes(db, moment('2020-01-02'))
    await keepSchemeTexts(db, [later], moment('2020-01-03'))
    expect(await warningDays(schemeFor(db, plainDate('2020-02-01')))).toBe(42)
    const rows = await db
      .selectFrom('scheme_edition')
      .select('seq')
      .where('scheme_id', '=', id)
      .execute()
    expect(rows).toHaveLength(1)
  })

  test('two nodes that start at once keep one text', async () => {
    const { db } = await setUp()
    await Promise.all([1, 2, 3].map(() => keepSchemeTexts(db, [shipped], moment('2019-10-01'))))
    const rows = await db.selectFrom('scheme_edition').select('seq').execute()
    expect(rows).toHaveLength(1)
  })

  test('a kept text that this software cannot read gives way to the next one', async () => {
    const { db } = await setUp()
    const broken = { ...shipped, text: 'id: kapot', sha256: 'f'.repeat(64) }
    await keepSchemeTexts(db, [broken], moment('2019-10-01'))
    await keepSchemeTexts(db, [shipped], moment('2019-10-02'))
    expect(await warningDays(schemeAt(db, id, moment('2019-10-01')))).toBe(56)
    await keepSchemeTexts(db, [broken], moment('2019-10-03'))
    expect(await warningDays(schemeFor(db, plainDate('2019-10-04')))).toBe(56)
  })
})

describe('a change', () => {
  test('is audited without its free text, and its history only grows', async () => {
    const { db, change } = await setUp()
    await change('2019-10-03', { value: 30 })
    const [event] = await auditOf(db, `scheme:${id}`)
    expect(event?.kind).toBe('scheme-setting-changed')
    expect(event?.data).toEqual({ path: 'limits.warningDays', values: { value: 30 }, seq: 1 })
    expect(await checkAudit(db)).toEqual([])
    await expect(db.deleteFrom('scheme_override').execute()).rejects.toThrow('only ever added')
  })

  test('made on an older state changes nothing', async () => {
    const { db, change } = await setUp()
    await change('2019-10-03', { value: 30 })
    const second = await change('2019-10-04', { value: 10 })
    expect(second).toEqual({ ok: false, error: { kind: 'overtaken' } })
    expect(await overridesUntil(db, { schemeId: id })).toHaveLength(1)
  })

  test('by two at once: one wins, the other is told', async () => {
    const { db, change } = await setUp()
    const results = await Promise.all([30, 20, 10].map((value) => change('2019-10-03', { value })))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await overridesUntil(db, { schemeId: id })).toHaveLength(1)
  })

  test('of something that is certain is refused', async () => {
    const services = await testServices()
    const { ada } = await testPeople(services)
    const path = 'limits.programmesPerSchool'
    const result = await inTransaction(services.db, async (tx) =>
      ada
        ? changeSetting(
            tx,
            ada,
            { schemeId: id, path, values: { value: 20 }, reason: 'x', seen: 0 },
            moment('2019-10-03'),
          )
        : null,
    )
    expect(result).toEqual({ ok: false, error: { kind: 'not-changeable' } })
  })
})
