/**
 * Seventeen fixed hues, the same as `--snijvlak-hue-0…16` in `theme/tokens.css`, for drawings that
 * leave the site (PDF, favicon). Apart for every kind of colour vision; a word always stands beside.
 */
export const HUES = [
  '#077de4',
  '#bd821a',
  '#963db3',
  '#03a175',
  '#c12f0a',
  '#7e86d2',
  '#257069',
  '#ea5f6f',
  '#387795',
  '#c85900',
  '#5b53d4',
  '#768348',
  '#bb3577',
  '#1c90f7',
  '#9b5047',
  '#ad7ea4',
  '#bc4bac',
] as const

/** Ink on paper, for drawings that leave the site. */
export const INK = '#14110d'

/** For what has no hue of its own: the rest, or an unknown domain. */
export const NEUTRAL = '#7d7566'

/** Class and literal colour of a hue; an index outside the list is neutral. */
export const hueOf = (index: number | null | undefined): { name: string; colour: string } => {
  const colour = index === null || index === undefined ? undefined : HUES[index]
  return colour
    ? { name: `snijvlak-hue-${index}`, colour }
    : { name: 'snijvlak-hue-none', colour: NEUTRAL }
}
