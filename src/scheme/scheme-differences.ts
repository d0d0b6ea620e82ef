import { describeScheme } from './describe.ts'
import type { LocalText } from './localized.ts'
import { legalSource, type Audience, type Scheme } from './scheme.ts'
import type { Setting } from './setting.ts'

/** One rule in two schemes; `null`: that scheme has no such rule. */
export interface SettingDifference {
  path: string
  before: Setting | null
  after: Setting | null
}

export interface DifferenceGroup {
  id: string
  title: LocalText
  differences: SettingDifference[]
}

/** What rows of a list without ids are told apart by: not their number, which moves when one is added. */
const keyOf = ({ path, name }: Setting): string =>
  /\.\d+$/.test(path) ? `${path.replace(/\d+$/, '')}${name.nl}` : path

/** Everything about a rule that a reader sees. */
const contentOf = (scheme: Scheme, setting: Setting): string => {
  const { name, value, hint, basis } = setting
  const { law, article, mark } = legalSource(scheme, basis)
  return JSON.stringify([name, value, hint, law, article, mark])
}

const byKey = (settings: readonly Setting[]): Map<string, Setting> =>
  new Map(settings.map((setting) => [keyOf(setting), setting]))

const differencesOf = (
  [before, after]: readonly [Scheme, Scheme],
  audience: Audience,
): DifferenceGroup[] => {
  const other = describeScheme(after, audience)
  return describeScheme(before, audience).map(({ id, title, settings }, index) => {
    const [first, second] = [byKey(settings), byKey(other[index]?.settings ?? [])]
    const keys = [...new Set([...first.keys(), ...second.keys()])]
    const differences = keys.flatMap((key): SettingDifference[] => {
      const [a, b] = [first.get(key) ?? null, second.get(key) ?? null]
      if (a && b && contentOf(before, a) === contentOf(after, b)) return []
      return [{ path: a?.path ?? b?.path ?? key, before: a, after: b }]
    })
    return { id, title, differences }
  })
}

const AUDIENCES: readonly Audience[] = ['public', 'school', 'handler']

const withoutDoubles = (differences: readonly SettingDifference[]): SettingDifference[] =>
  [...new Map(differences.toReversed().map((item) => [item.path, item])).values()].toReversed()

/**
 * The rules in which two schemes differ, by group; groups without a difference fall away. A condition that differs in
 * the words for one audience alone is shown with those words.
 */
export const schemeDifferences = (before: Scheme, after: Scheme): DifferenceGroup[] => {
  const [first = [], ...others] = AUDIENCES.map((audience) =>
    differencesOf([before, after], audience),
  )
  return first
    .map((group, index) => ({
      ...group,
      differences: withoutDoubles(
        [group, ...others.flatMap((all) => all[index] ?? [])].flatMap((one) => one.differences),
      ),
    }))
    .filter(({ differences }) => differences.length > 0)
}
