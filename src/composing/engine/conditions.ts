import type { Share, ShareReading, Shares } from './shares.ts'

/** The thresholds of the conditions that figures decide; settings of the scheme in force. */
export interface Thresholds {
  /** Parts out of at least this many domains. */
  minDomains: number
  /** Each source qualification gives more than this, 0 to 1. */
  minShare: number
  /** Which reading of "more than 15 %" counts. */
  reading: ShareReading
}

/** Two domains and more than 15 %, as the experiment asked; which reading it meant is not known. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  minDomains: 2,
  minShare: 0.15,
  reading: 'of-crossover',
}

const SLACK = 1e-9

/** The share in one reading; `null` when it cannot be worked out. */
export const shareIn = (share: Share, reading: ShareReading): number | null =>
  reading === 'of-crossover' ? share.ofCrossover : share.ofSource

/** More than the threshold; exactly the threshold is not enough. */
export const isAbove = (share: number, minShare: number): boolean => share > minShare + SLACK

/** A computed condition with the figures behind it. */
export interface Computed {
  domains: { passes: boolean; count: number; needed: number }
  share: {
    passes: boolean
    threshold: number
    reading: ShareReading
    /** Sources that give too little in the reading that counts. */
    below: Share[]
    /** Sources of which the share cannot be worked out in that reading. */
    unknown: Share[]
  }
}

/** Judges domains and shares against the thresholds. Nothing composed does not pass. */
export const computedConditions = (shares: Shares, thresholds: Thresholds): Computed => {
  const { minDomains, minShare, reading } = thresholds
  const count = shares.domains.filter((domain) => domain.code !== null).length
  const sources = shares.qualifications
  const below = sources.filter((source) => {
    const share = shareIn(source, reading)
    return share !== null && !isAbove(share, minShare)
  })
  const unknown = sources.filter((source) => shareIn(source, reading) === null)
  return {
    domains: { passes: count >= minDomains, count, needed: minDomains },
    share: {
      passes: sources.length > 0 && below.length === 0,
      threshold: minShare,
      reading,
      below,
      unknown,
    },
  }
}
