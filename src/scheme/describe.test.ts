import { describe, expect, test } from 'vitest'
import { describeScheme } from './describe.ts'
import { schemeDifferences } from './scheme-differences.ts'
import { isChangeable, settingsMarked } from './setting.ts'
import { experiment2017, madeUpScheme } from './testing.ts'

const scheme = experiment2017()
const groups = describeScheme(scheme)
const all = groups.flatMap(({ settings }) => settings)
const find = (path: string) => all.find((setting) => setting.path === path)

/** Every place in a scheme that names a basis. */
const basesIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value).reduce((sum: number, child) => sum + basesIn(child), 0)
  const { basis } = value as { basis?: unknown }
  return inside + (typeof basis === 'object' && basis !== null && 'mark' in basis ? 1 : 0)
}

describe('a described scheme', () => {
  test('leaves no rule out, and names each once', () => {
    expect(all.length).toBe(basesIn(scheme))
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
  })

  test.each([
    ['limits.programmesPerSchool', '10'],
    ['limits.sharePercent', '15 %'],
    ['limits.shareReading', 'de bron'],
    ['limits.warningDays', '56 dagen'],
    ['terms.decision', '8 weken, voor de minister'],
    ['period', '1 augustus 2017 tot en met 31 juli 2025'],
    ['levels', '2, 3 en 4'],
    ['studyNorms.electives.0', '480 SBU'],
    ['studyNorms.durations.3', '4 jaar, bij uitzondering'],
    ['conditions.V12', 'houdt indienen tegen; het systeem rekent het uit'],
    [
      'documents.branch-importance',
      'Verplicht: nieuwe aanvraag en verkorte aanvraag, alleen bij vakinstelling of aoc',
    ],
  ])('says what %s is', (path, value) => {
    expect(find(path)?.value.nl).toBe(value)
  })

  test('fills every place in its texts', () => {
    const texts = all.flatMap(({ name, value, hint }) => [name, value, hint])
    const open = texts.filter((text) => /[{}]/.test(`${text?.nl} ${text?.en}`))
    expect(open).toEqual([])
  })

  test('offers every assumption of the experiment to be changed', () => {
    const assumptions = settingsMarked(groups, 'assumption')
    expect(assumptions.length).toBeGreaterThan(10)
    expect(assumptions.filter((setting) => !isChangeable(setting))).toEqual([])
    expect(all.filter(isChangeable).every(({ basis }) => basis.mark === 'assumption')).toBe(true)
  })
})

describe('differences between two schemes', () => {
  test('there are none between a scheme and itself', () => {
    expect(schemeDifferences(scheme, experiment2017())).toEqual([])
  })

  test('names what only one of them has', () => {
    const other = madeUpScheme()
    const windows = schemeDifferences(scheme, other).find(({ id }) => id === 'looptijd')
    const paths = windows?.differences.map(({ path, before, after }) => [path, !!before, !!after])
    expect(paths).toContainEqual(['windows.hele-looptijd', true, false])
    expect(paths).toContainEqual(['windows.voorjaar', false, true])
  })

  test('shows a condition that differs for handlers alone, once', () => {
    const other = experiment2017()
    const condition = other.conditions.find(({ code }) => code === 'V07')
    if (condition) condition.text.handler = { nl: 'Anders.', en: 'Different.' }
    const differences = schemeDifferences(scheme, other).flatMap((group) => group.differences)
    expect(differences.map(({ path }) => path)).toEqual(['conditions.V07'])
    expect(differences[0]?.after?.hint?.nl).toBe('Anders.')
  })
})
