/** A unit (23053:B1-K1-W1) as part of an id in a page. */
export const idOf = (unit: string): string => unit.replaceAll(':', '-')
