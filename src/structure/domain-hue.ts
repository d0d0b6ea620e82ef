/** The index of each domain's fixed hue; a twin has the hue of the domain under which it goes on. */
const HUES: Readonly<Record<string, number>> = {
  '79000': 0,
  '79010': 1,
  '79020': 2,
  '79030': 3,
  '79040': 4,
  '79050': 5,
  '79060': 6,
  '79070': 7,
  '79080': 8,
  '79090': 9,
  '79100': 10,
  '79110': 11,
  '79120': 12,
  '79130': 13,
  '79140': 14,
  '79150': 16,
  '79160': 16,
}

/** The hue of a domain for the sign and for bars, 0 to 16; `null` (neutral) when the domain is not known. */
export const domainHue = (code: string | null): number | null => HUES[code ?? ''] ?? null
