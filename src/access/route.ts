import type { Policy } from './policy.ts'
import type { Visit } from './visit.tsx'

type Handle = (visit: Visit) => Response | Promise<Response>

/** One address of the product: who may call it and what it does. */
export interface Route {
  method: 'GET' | 'POST'
  /** As `/register/:code`. */
  path: string
  allow: Policy
  handle: Handle
  /** Takes files: its body is streamed and may be large. */
  upload: boolean
  /** At most this many calls a minute from one address of the network. */
  perMinute: number | null
}

interface Options {
  upload?: boolean
  perMinute?: number
}

const route =
  (method: Route['method']) =>
  (path: string, allow: Policy, handle: Handle, options: Options = {}): Route => ({
    method,
    path,
    allow,
    handle,
    upload: options.upload ?? false,
    perMinute: options.perMinute ?? null,
  })

/** A page or a download. */
export const get = route('GET')

/** An action: it changes something and answers with a redirect, or with the page and its faults. */
export const post = route('POST')
