import type { WorkProcess } from '../../structure/structure.ts'

const PRIME = 0x100000001b3n
const OFFSET = 0xcbf29ce484222325n

/** FNV-1a over UTF-16 units, 64 bits as hexadecimal: enough to see a change, no secret in it. */
const fnv1a = (text: string): string => {
  let hash = OFFSET
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME)
  }
  return hash.toString(16).padStart(16, '0')
}

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** A short mark of everything a work process says; white space and the order of competences do not count. */
export const fingerprint = (unit: WorkProcess): string =>
  fnv1a(
    [
      tidy(unit.title),
      tidy(unit.description),
      tidy(unit.result),
      tidy(unit.behaviour),
      unit.competences.toSorted().join(''),
    ].join('\u0001'),
  )
