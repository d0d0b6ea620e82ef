import type { Lang } from '../../platform/lang.ts'
import { type ValueKey, valueTexts } from '../texts.ts'
import type { RegisterColumn } from './column.ts'
import { ABOUT_COLUMNS } from './columns-about.ts'
import { CONTENT_COLUMNS } from './columns-content.ts'
import { LIFE_COLUMNS } from './columns-life.ts'

/** Every column of the list, in the order of the files. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  ...CONTENT_COLUMNS,
  ...LIFE_COLUMNS,
  ...ABOUT_COLUMNS,
]

/** The columns by which a list can be sorted. */
export const SORT_KEYS: readonly string[] = REGISTER_COLUMNS.filter(({ sortable }) => sortable).map(
  ({ key }) => key,
)

/** The column with a key; asking for another one is a fault in the program. */
export const columnOf = (key: string): RegisterColumn => {
  const column = REGISTER_COLUMNS.find((item) => item.key === key)
  if (!column) throw new Error(`There is no column ${key}.`)
  return column
}

/** The word for a choice. */
export const choiceText = (column: RegisterColumn, value: string, lang: Lang): string =>
  valueTexts(lang)[`${column.words}-${value}` as ValueKey]
