import type { CrossOver } from './cross-over.ts'

/**
 * The identifier of a cross-over as the national register RIO writes it: 26005-SBB-MIDDENKADEROPLEIDING.
 * `null` when the kind of programme is not known. RIO is the register of DUO; the form is that of its LOD API.
 */
export const rioIdOf = (record: Pick<CrossOver, 'code' | 'programmeType'>): string | null => {
  const type = record.programmeType.value
  return type ? `${record.code}-SBB-${type.toUpperCase()}` : null
}

const IDENTIFIER = /^(260\d{2})(-SBB(-[A-Z]+)?)?$/i

/** The code in an identifier: of 26005 itself or of the form that RIO writes; `null` when it is neither. */
export const codeOfIdentifier = (identifier: string): string | null =>
  IDENTIFIER.exec(identifier)?.[1] ?? null
