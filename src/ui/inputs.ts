import { z } from 'zod'
import { type PlainDate, plainDate } from '../platform/time.ts'

/** A date out of a `DateField`: an existing day, as `PlainDate`. */
export const dayInput = () =>
  z.string().transform((iso, context): PlainDate => {
    try {
      return plainDate(iso)
    } catch {
      context.addIssue({ code: 'custom', input: iso, params: { expects: 'date' } })
      return z.NEVER
    }
  })

interface NumberLimits {
  min?: number
  max?: number
}

const inLimits = ({ min = -Infinity, max = Infinity }: NumberLimits) => z.number().min(min).max(max)

/** A whole number as people type it: `1600` or `1.600`. */
export const wholeInput = (limits: NumberLimits = {}) =>
  z
    .string()
    .transform((typed, context) => {
      const plain = typed.replace(/[\s.](?=\d{3}(\D|$))/g, '')
      if (/^-?\d+$/.test(plain)) return Number(plain)
      const expects = /^-?\d+[.,]\d+$/.test(plain) ? 'whole' : 'number'
      context.addIssue({ code: 'custom', input: typed, params: { expects } })
      return z.NEVER
    })
    .pipe(inLimits(limits))

/** A number with a comma or a point before the decimals: `12,5`. */
export const decimalInput = (limits: NumberLimits = {}) =>
  z
    .string()
    .transform((typed, context) => {
      if (/^-?\d+([.,]\d+)?$/.test(typed)) return Number(typed.replace(',', '.'))
      context.addIssue({ code: 'custom', input: typed, params: { expects: 'number' } })
      return z.NEVER
    })
    .pipe(inLimits(limits))

/** A single box: ticked or not. Use `z.literal('ja')` for one that must be ticked. */
export const tickInput = () =>
  z
    .string()
    .optional()
    .transform((value) => value !== undefined)
