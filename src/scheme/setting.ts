import type { PlainDate } from '../platform/time.ts'
import type { LocalText } from './localized.ts'
import type { Basis, Mark } from './scheme.ts'
import type { Length } from './term.ts'

interface Named {
  /** The name of the value in the scheme file, as `value` or `from`. */
  key: string
  label: LocalText
}

export interface Choice {
  value: string | number
  label: LocalText
}

/** One value of a setting that a form can ask for. */
export type SettingField = Named &
  (
    | { kind: 'whole' | 'percent' | 'decimal'; value: number }
    | { kind: 'date'; value: PlainDate }
    | { kind: 'choice'; value: string; options: readonly Choice[] }
    | { kind: 'choices'; value: readonly (string | number)[]; options: readonly Choice[] }
    | { kind: 'length'; value: Length }
    | { kind: 'text'; value: LocalText }
  )

/** One rule of a scheme as a line that people read: what, which value, on which basis. */
export interface Setting {
  /** Where it stands in the file, lists by id or code: `limits.sharePercent`, `conditions.V12`. */
  path: string
  name: LocalText
  value: LocalText
  /** More about it, such as the explanation of a term. */
  hint: LocalText | null
  basis: Basis
  /** What an administrator may fill in when it is an assumption; empty: only the file can change it. */
  fields: readonly SettingField[]
}

/** Settings that belong together. */
export interface SettingGroup {
  id: string
  title: LocalText
  settings: Setting[]
}

/** The settings of one mark, in the order of the scheme. */
export const settingsMarked = (groups: readonly SettingGroup[], mark: Mark): Setting[] =>
  groups.flatMap(({ settings }) => settings.filter(({ basis }) => basis.mark === mark))

/** Whether an administrator may change a setting: it is an assumption, and a form can ask for it. */
export const isChangeable = ({ basis, fields }: Setting): boolean =>
  basis.mark === 'assumption' && fields.length > 0
