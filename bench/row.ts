/** One measured figure beside what it is compared with in the same run. */
export interface Row {
  name: string
  /** ms, MB, calls/s… */
  unit: string
  value: number
  /** The floor, the peer or the target it is compared with. */
  reference: string
  referenceValue: number
  /** `value / referenceValue`. */
  ratio: number
}

/** Makes a row with its ratio. */
export const row = (
  name: string,
  unit: string,
  value: number,
  reference: string,
  referenceValue: number,
): Row => ({ name, unit, value, reference, referenceValue, ratio: value / referenceValue })
