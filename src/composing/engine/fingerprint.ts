import type { WorkProcess } from '../../structure/structure.ts'

/** Two multiplicative hashes of 32 bits over UTF-16 units: enough to see a change, no secret in it. */
const hash = (text: string): string => {
  let [a, b] = [0x811c9dc5, 0x9e3779b9]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 15)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** A short mark of everything a work process says; white space and the order of competences do not count. */
export const fingerprint = (unit: WorkProcess): string =>
  hash(
    [
      tidy(unit.title),
      tidy(unit.description),
      tidy(unit.result),
      tidy(unit.behaviour),
      unit.competences.toSorted().join(''),
    ].join('\u0001'),
  )
