import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Route } from '../access/index.ts'

/** Holds back who calls a route too often. */
export interface Throttle {
  allows(c: Context, route: Route): Promise<boolean>
}

/** Lets everything through: for tests that are not about limits. */
export const noThrottle: Throttle = { allows: async () => true }

const keyOf = (c: Context, route: Route): string =>
  `${route.path} ${getConnInfo(c).remote.address ?? ''}`

const limited = (limiterOf: (route: Route, perMinute: number) => RateLimiterMemory): Throttle => ({
  allows: async (c, route) => {
    if (route.perMinute === null) return true
    try {
      await limiterOf(route, route.perMinute).consume(keyOf(c, route))
      return true
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return false
      throw refused
    }
  },
})

/** Counts in this process. Each node counts for itself, so the limit of an instance is the limit times its nodes. */
export const memoryThrottle = (): Throttle => {
  const limiters = new Map<string, RateLimiterMemory>()
  return limited((route, points) => {
    const known = limiters.get(route.path) ?? new RateLimiterMemory({ points, duration: 60 })
    limiters.set(route.path, known)
    return known
  })
}
