import { type PlainDate, Temporal } from '../../platform/time.ts'
import type { Level, Pathway, ProgrammeType } from '../structure.ts'

/** Trims, also the no-break spaces that official files carry. */
export const trimmed = (text: string | undefined): string =>
  (text ?? '').replace(/[\s\u00a0\ufeff]+/g, ' ').trim()

const day = (year: string, month: string, date: string): PlainDate | null => {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(date) },
      { overflow: 'reject' },
    )
  } catch {
    return null
  }
}

/** Reads 2026-08-01, 2026-08-01T00:00:00, 01-08-2026, 1-8-2026 and 20260801; `undefined` when it is none. */
export const parseDay = (text: string): PlainDate | null | undefined => {
  const value = trimmed(text)
  if (value === '') return null
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ][\d:.Z+]*)?$/.exec(value)
  if (iso !== null) return day(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '') ?? undefined
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(value)
  if (dutch === null) return undefined
  return day(dutch[3] ?? '', dutch[2] ?? '', dutch[1] ?? '') ?? undefined
}

/** Reads 1,10 and 1.1; `undefined` when it is no number, `null` when empty. */
export const parseDecimal = (text: string): number | null | undefined => {
  const value = trimmed(text)
  if (value === '') return null
  return /^\d{1,7}([.,]\d{1,6})?$/.test(value) ? Number(value.replace(',', '.')) : undefined
}

/** Ja, J, true, 1 and Nee, N, false, 0; `null` when empty or something else. */
export const parseYesNo = (text: string): boolean | null => {
  const value = trimmed(text).toLowerCase()
  if (['ja', 'j', 'true', '1'].includes(value)) return true
  return ['nee', 'n', 'false', '0'].includes(value) ? false : null
}

/** Reads 4, MBO-4 and "niveau 4". */
export const parseLevel = (text: string): Level | null => {
  const digit = /^(?:\D*)([1-4])$/.exec(trimmed(text))?.[1]
  return ([1, 2, 3, 4] as const).find((level) => String(level) === digit) ?? null
}

const PROGRAMMES: readonly ProgrammeType[] = [
  'entreeopleiding',
  'basisberoepsopleiding',
  'vakopleiding',
  'middenkaderopleiding',
  'specialistenopleiding',
]

/** The kind of programme, in any case and with or without blanks. */
export const parseProgramme = (text: string): ProgrammeType | null => {
  const word = trimmed(text)
    .toLowerCase()
    .replace(/[\s_-]/g, '')
  return PROGRAMMES.find((programme) => programme === word) ?? null
}

/** Reads "BBL,BOL,OVO" and "BOL/BBL"; other paths than bol and bbl are outside the product. */
export const parsePathways = (text: string): Pathway[] => {
  const words = trimmed(text)
    .toLowerCase()
    .split(/[\s,;/|+]+/)
  return (['bbl', 'bol'] as const).filter((path) => words.includes(path))
}
