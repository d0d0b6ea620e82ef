/** A disc in the drawing's own units. */
export interface Disc {
  x: number
  y: number
  r: number
}

/** Where two discs meet: the two crossing points and the radii of the two arcs between them. */
export interface Lens {
  from: { x: number; y: number }
  to: { x: number; y: number }
  first: number
  second: number
}

/** The drawing's frame in its own units. */
export interface Frame {
  width: number
  height: number
}

/** How far two discs slide over each other, as a part of the smaller radius. */
const OVERLAP = 0.62

/** A smaller share is drawn as this one, so that it stays visible. */
export const SMALLEST_SHARE = 0.03

/**
 * One to three overlapping discs whose areas follow the shares, as large as the frame allows.
 * Shares need not add up to 1; more than three throws a RangeError (group the rest first).
 */
export const discsFor = (shares: readonly number[], frame: Frame): Disc[] => {
  if (shares.length > 3) throw new RangeError('At most three discs: group the rest first')
  return fitted(placed(radiiFor(shares)), frame)
}

const radiiFor = (shares: readonly number[]): number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => {
    const part = total > 0 ? share / total : 1 / shares.length
    return Math.sqrt(Math.max(part, SMALLEST_SHARE))
  })
}

/** Distance between the middles of two discs that slide over each other. */
const apart = (a: number, b: number): number => a + b - OVERLAP * Math.min(a, b)

const placed = (radii: readonly number[]): Disc[] => {
  const [a, b, c] = radii
  const discs: Disc[] = []
  if (a !== undefined) discs.push({ x: 0, y: 0, r: a })
  if (a !== undefined && b !== undefined) discs.push({ x: apart(a, b), y: 0, r: b })
  if (a !== undefined && b !== undefined && c !== undefined) discs.push(third(a, b, c))
  return discs
}

/** The third disc below the first two, by the three sides of their triangle. */
const third = (a: number, b: number, c: number): Disc => {
  const [ab, ac, bc] = [apart(a, b), apart(a, c), apart(b, c)]
  const x = (ab * ab + ac * ac - bc * bc) / (2 * ab)
  return { x, y: Math.sqrt(Math.max(ac * ac - x * x, 0)), r: c }
}

/** Scales and moves the discs to the middle of the frame. */
const fitted = (discs: readonly Disc[], { width, height }: Frame): Disc[] => {
  if (discs.length === 0) return []
  const left = Math.min(...discs.map((disc) => disc.x - disc.r))
  const right = Math.max(...discs.map((disc) => disc.x + disc.r))
  const top = Math.min(...discs.map((disc) => disc.y - disc.r))
  const bottom = Math.max(...discs.map((disc) => disc.y + disc.r))
  const scale = Math.min(width / (right - left), height / (bottom - top))
  return discs.map(({ x, y, r }) => ({
    x: width / 2 + (x - (left + right) / 2) * scale,
    y: height / 2 + (y - (top + bottom) / 2) * scale,
    r: r * scale,
  }))
}

/** Where two discs meet; `null` when they do not cross. */
export const lensOf = (a: Disc, b: Disc): Lens | null => {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const d = Math.hypot(dx, dy)
  if (d >= a.r + b.r || d <= Math.abs(a.r - b.r)) return null
  const along = (a.r * a.r - b.r * b.r + d * d) / (2 * d)
  const up = Math.sqrt(a.r * a.r - along * along)
  const middle = { x: a.x + (along * dx) / d, y: a.y + (along * dy) / d }
  const side = { x: (up * dy) / d, y: (up * dx) / d }
  return {
    from: { x: middle.x + side.x, y: middle.y - side.y },
    to: { x: middle.x - side.x, y: middle.y + side.y },
    first: a.r,
    second: b.r,
  }
}

/** The lenses of every two discs that cross. */
export const lensesOf = (discs: readonly Disc[]): Lens[] =>
  discs.flatMap((a, index) => discs.slice(index + 1).map((b) => lensOf(a, b))).filter(isLens)

const isLens = (lens: Lens | null): lens is Lens => lens !== null
