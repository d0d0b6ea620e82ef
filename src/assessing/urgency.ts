import type { PlainDate } from '../platform/time.ts'

/** How pressing a deadline is: over, this week, later, or no term runs. */
export type Urgency = 'late' | 'soon' | 'ahead' | 'none'

/** From this many days before the deadline a case counts as pressing. */
const SOON_DAYS = 7

/** How pressing a deadline is today, with the running days left (0 on the last day, below 0 when over). */
export const urgencyOf = (
  deadline: PlainDate | null,
  today: PlainDate,
): { urgency: Urgency; days: number } => {
  if (!deadline) return { urgency: 'none', days: 0 }
  const { days } = today.until(deadline)
  if (days < 0) return { urgency: 'late', days }
  return { urgency: days <= SOON_DAYS ? 'soon' : 'ahead', days }
}
