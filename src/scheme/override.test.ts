import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Temporal } from '../platform/time.ts'
import { describeScheme } from './describe.ts'
import { evaluate } from './evaluate.ts'
import { NOTHING_KNOWN } from './facts.ts'
import { applyOverrides, changeableSetting, judgeOverride, type Override } from './override.ts'
import { isChangeable } from './setting.ts'
import { experimentFile } from './testing.ts'

const file = experimentFile()

const override = (path: string, values: Override['values'], seq = 1): Override => ({
  schemeId: file.scheme.id,
  seq,
  path,
  values,
  reason: 'Zo besloten',
  by: 'iemand',
  at: Temporal.Instant.from('2019-10-03T08:00:00Z'),
})

const apply = (...overrides: Override[]) => applyOverrides(file, overrides)

describe('changes in a scheme', () => {
  test('take the place of the assumption, and say so in its note', () => {
    const { scheme } = apply(override('limits.warningDays', { value: 30 }))
    expect(scheme.limits.warningDays.value).toBe(30)
    expect(scheme.limits.warningDays.basis.note?.nl).toMatch(
      /keuze van de beheerder\. Gewijzigd door de beheerder op 3 oktober 2019, omdat: Zo besloten$/,
    )
  })

  test('reach into a list by name', () => {
    const window = { from: '2019-02-01', until: '2019-03-31', kinds: ['new'] }
    const { scheme } = apply(override('windows.hele-looptijd', window))
    expect(scheme.windows[0]?.from.toString()).toBe('2019-02-01')
  })

  test('leave the file, and what shares a note in it, as they were', () => {
    const { scheme } = apply(override('terms.completeness-check', { length: { weeks: 3 } }))
    expect(scheme.terms['inspection-advice'].basis.note?.nl).not.toContain('Gewijzigd')
    expect(applyOverrides(file, []).scheme).toEqual(file.scheme)
  })

  test('count by the last one of each path; a change back to the file counts for nothing', () => {
    const path = 'limits.warningDays'
    const twice = [override(path, { value: 30 }, 1), override(path, { value: 20 }, 2)]
    expect(apply(...twice).scheme.limits.warningDays.value).toBe(20)
    expect(apply(...twice, override(path, null, 3)).scheme).toEqual(file.scheme)
  })

  test('are felt by the evaluator', () => {
    const facts = {
      ...NOTHING_KNOWN,
      coverage: [{ code: 'C', name: 'C', crossOver: false, covered: 0.9 }],
    }
    const necessary = (changes: Override[]) =>
      evaluate(apply(...changes).scheme, facts).find(({ id }) => id === 'necessary')?.outcome
    expect(necessary([])).toBe('needs-judgement')
    expect(necessary([override('limits.coveragePercent', { value: 80 })])).toBe('not-met')
  })

  test('that do not fit the file any more are set aside, the others stay', () => {
    const { scheme, changes, idle } = apply(
      override('limits.verdwenen', { value: 1 }, 1),
      override('limits.warningDays', { value: -4 }, 2),
      override('limits.coveragePercent', { value: 90 }, 3),
    )
    expect(idle.map(({ seq }) => seq)).toEqual([1, 2])
    expect(changes.map(({ seq }) => seq)).toEqual([3])
    expect(scheme.limits.coveragePercent.value).toBe(90)
  })
})

describe('whether a change may be made', () => {
  const fault = (one: Override, before: Override[] = []) => {
    const result = judgeOverride(apply(...before), one)
    return result.ok ? null : result.error.kind
  }

  test.each([
    ['a confirmed limit', override('limits.programmesPerSchool', { value: 20 }), 'not-changeable'],
    [
      'an inferred criterion',
      override('criteria.doelmatigheid', { question: {} }),
      'not-changeable',
    ],
    ['something that is not there', override('limits.onzin', { value: 1 }), 'not-changeable'],
    ['the mark itself', override('limits.warningDays', { basis: {} }), 'not-changeable'],
    ['the value it has', override('limits.warningDays', { value: 56 }), 'unchanged'],
    ['nothing at all', override('limits.warningDays', {}), 'unchanged'],
    ['the file, which counts already', override('limits.warningDays', null), 'unchanged'],
    ['a number below zero', override('limits.warningDays', { value: -1 }), 'invalid'],
    [
      'a window that ends before it starts',
      override('windows.hele-looptijd', { from: '2026-01-01' }),
      'invalid',
    ],
    ['a good value', override('limits.warningDays', { value: 30 }), null],
  ])('%s', (_, one, kind) => {
    expect(fault(one)).toBe(kind)
  })

  test('back to the file, when it was changed', () => {
    const before = [override('limits.warningDays', { value: 30 })]
    expect(fault(override('limits.warningDays', null, 2), before)).toBeNull()
    expect(fault(override('limits.warningDays', { value: 30 }, 2), before)).toBe('unchanged')
    expect(fault(override('limits.warningDays', { value: 56 }, 2), before)).toBeNull()
  })
})

describe('any changes at all', () => {
  const paths = describeScheme(file.scheme)
    .flatMap(({ settings }) => settings)
    .map(({ path }) => path)
  const values = fc.option(
    fc.dictionary(fc.constantFrom('value', 'length', 'from', 'severity'), fc.jsonValue()),
  )
  const changes = fc.array(fc.record({ path: fc.constantFrom(...paths, 'onzin.x'), values }), {
    maxLength: 6,
  })

  test('leave a scheme of which only assumptions differ, and lose no change', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const overrides = list.map(({ path, values: one }, index) =>
          override(path, one as Override['values'], index + 1),
        )
        const result = applyOverrides(file, overrides)
        const differing = describeScheme(result.scheme)
          .flatMap(({ settings }) => settings)
          .filter(({ path, value }) => {
            const before = describeScheme(file.scheme)
              .flatMap(({ settings }) => settings)
              .find((setting) => setting.path === path)
            return before?.value.nl !== value.nl
          })
        expect(differing.every(isChangeable)).toBe(true)
        const asked = new Map(overrides.map((one) => [one.path, one]))
        const wanted = [...asked.values()].filter((one) => one.values !== null)
        expect(result.changes.length + result.idle.length).toBe(wanted.length)
      }),
      { numRuns: 60 },
    )
  })

  test('only what is an assumption can be found to change', () => {
    expect(changeableSetting(file.scheme, 'limits.sharePercent')).toBeNull()
    expect(changeableSetting(file.scheme, 'limits.warningDays')?.value.nl).toBe('56 dagen')
  })
})
