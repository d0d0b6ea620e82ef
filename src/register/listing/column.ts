import type { SheetColumnType } from '../../platform/documents/sheet.ts'
import type { PlainDate } from '../../platform/time.ts'
import type { LocalText } from '../../scheme/index.ts'
import type { Registered } from '../registered.ts'

/** A value as it is kept; lists stay lists, choices stay keys. `null` and an empty list are not known. */
export type ColumnValue = string | number | PlainDate | readonly string[] | null

/**
 * One column of the list of cross-overs. Page, API and every export are made from these, so that they cannot differ.
 */
export interface RegisterColumn {
  /** As the API and the JSON files name it. */
  key: string
  title: LocalText
  /** What it means, and what an empty cell means. */
  note: LocalText
  type: Exclude<SheetColumnType, 'percent'> | 'list' | 'choice'
  /** For a choice: the first part of the key of its word in the texts. */
  words?: 'state' | 'after' | 'type' | 'certainty'
  sortable?: boolean
  width?: number
  value: (item: Registered) => ColumnValue
}

/** A title or note in both languages. */
export const text = (nl: string, en: string): LocalText => ({ nl, en })
