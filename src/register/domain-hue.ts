const FIRST = 79_000
const STEP = 10
const LAST_HUE = 16

/**
 * The fixed hue of an opleidingsdomein, 0 to 16 in the order of the codes 79000, 79010 … 79160;
 * `null` for any other code: drawn neutral.
 */
export const domainHue = (code: string | null): number | null => {
  const hue = (Number(code) - FIRST) / STEP
  return code !== null && Number.isInteger(hue) && hue >= 0 && hue <= LAST_HUE ? hue : null
}
