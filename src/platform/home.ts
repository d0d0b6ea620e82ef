import { access, constants, mkdir, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { socketFolder } from './postgres/cluster.ts'

/** The state folder cannot be used; the message says why and what to do. */
export class HomeUnusable extends Error {}

/** The state folder belongs to a process that is running now. */
export class HomeInUse extends Error {}

const usable = async (home: string): Promise<void> => {
  try {
    await mkdir(home, { recursive: true })
    await access(home, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new HomeUnusable(
      `The state folder ${home} cannot be written. Give yourself the right to it, or set SNIJVLAK_HOME to another folder.`,
      { cause },
    )
  }
}

const isAlive = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', () => resolve(false))
  })

const listen = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(path, () => resolve(server))
  })

const lockPath = async (home: string): Promise<string> => {
  const folder = socketFolder(home)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return join(folder, 'in-use.sock')
}

/** Whether a server is running on this state folder now. */
export const isHomeInUse = async (home: string): Promise<boolean> => isAlive(await lockPath(home))

/**
 * Takes the state folder for this process; the returned function gives it back. A process that died gives it
 * back by dying, as nobody answers on its socket any more. Throws `HomeUnusable` or `HomeInUse`.
 */
export const takeHome = async (home: string): Promise<() => Promise<void>> => {
  await usable(home)
  const path = await lockPath(home)
  if (await isAlive(path))
    throw new HomeInUse(
      `Snijvlak is already running on the state folder ${home}. Stop it first, or set SNIJVLAK_HOME to another folder.`,
    )
  await rm(path, { force: true })
  const server = await listen(path)
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}
