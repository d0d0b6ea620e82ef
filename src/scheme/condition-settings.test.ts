import { describe, expect, test } from 'vitest'
import { settingsBehind } from './condition-settings.ts'
import { experiment2017, madeUpScheme } from './testing.ts'

const scheme = experiment2017()

const behind = (code: string): string[] => {
  const condition = scheme.conditions.find((item) => item.code === code)
  return condition ? settingsBehind(scheme, condition).map(({ path }) => path) : []
}

describe('what a condition counts with', () => {
  test.each([
    ['V03', ['limits.sharePercent', 'limits.shareReading']],
    ['V08', ['documents.labour-market-case']],
    ['V12', ['limits.programmesPerSchool']],
    ['V14', ['declarations.no-other-experiment']],
    ['V16', ['branchInstitutions', 'documents.branch-importance']],
    ['V17', ['period', 'windows.hele-looptijd', 'limits.warningDays']],
    ['V07', []],
  ])('%s', (code, paths) => {
    expect(behind(code)).toEqual(paths)
  })

  test('only what is judged, or counted out of the application itself, counts with nothing', () => {
    const without = scheme.conditions.filter((item) => settingsBehind(scheme, item).length === 0)
    expect(without.map(({ code }) => code)).toEqual([
      'V02',
      'V05',
      'V07',
      'V10',
      'V11',
      'V13',
      'V20',
    ])
  })

  test('a rule with a list counts with all of it', () => {
    const other = madeUpScheme()
    for (const condition of other.conditions.filter(({ rule }) => rule === 'electives'))
      expect(settingsBehind(other, condition)).toHaveLength(other.studyNorms.electives.length)
  })
})
