import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inRoot } from '../../src/platform/root.ts'

/** A running product on a state folder of its own, as `npm start` runs it. */
export interface Site {
  url: string
  home: string
  /** Stops it as Ctrl-C does; gives the exit code. */
  stop(): Promise<number | null>
  /** Stops it and starts it again on the same folder, on another date when one is given. */
  restart(today?: string): Promise<void>
}

const READY = /^Snijvlak draait op (\S+)/

const start = async (
  home: string,
  today: string,
): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(process.execPath, ['--enable-source-maps', inRoot('dist/server.js')], {
    env: {
      PATH: process.env.PATH,
      HOME: home,
      PORT: '0',
      SNIJVLAK_HOME: home,
      SNIJVLAK_TODAY: today,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = READY.exec(line)?.[1]
    if (url) {
      child.stdout.resume()
      return { child, url }
    }
  }
  throw new Error('The site stopped before it served.')
}

const stop = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode !== null) return child.exitCode
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  return child.exitCode
}

/** Starts the built product on an empty state folder and a free port. */
export const startSite = async (today = '2019-10-01'): Promise<Site & AsyncDisposable> => {
  const home = mkdtempSync(join(tmpdir(), 'snijvlak-site-'))
  let running = await start(home, today)
  const site: Site = {
    url: running.url,
    home,
    stop: () => stop(running.child),
    restart: async (date = today) => {
      await stop(running.child)
      running = await start(home, date)
      site.url = running.url
    },
  }
  const close = async () => {
    await site.stop()
    rmSync(home, { recursive: true, force: true })
  }
  return Object.assign(site, { [Symbol.asyncDispose]: close })
}
