/**
 * Limits of a composition. They keep one judgement fast and a document readable; no law sets them.
 */
export const LIMITS = {
  /** Work processes in a composition. The largest known qualification holds about forty; the pages are built for 200. */
  parts: 200,
  /** Core tasks. Each needs at least one part to mean something, and a diploma page lists them all. */
  coreTasks: 50,
  /** Electives: 960 SBU of the smallest size (240) is four; a choice menu rarely passes forty. */
  electives: 40,
  /** Letters in a title or name. The longest title of the structure has about 150. */
  titleLength: 250,
  /** Letters in a title taken over from the structure, which is never cut. */
  sourceTitleLength: 1000,
  /** Letters in a note on a part: half a page. */
  noteLength: 2000,
  /** SBU in one own weight: more than a programme of four years (6 400) can never fit. */
  weight: 6400,
  /** Years: a qualification in the mbo takes four at most (WEB art. 7.2.4). */
  years: 4,
} as const
