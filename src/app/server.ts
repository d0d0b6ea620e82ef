import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import {
  createSignIn,
  type DemoProvider,
  type ProviderSettings,
  signInRoutes,
  startDemoProvider,
} from '../access/index.ts'
import { readSettings, type Settings } from '../platform/settings.ts'
import { loadDemo } from './demo/load-demo.ts'
import { complain } from './complain.ts'
import { type Instance, openInstance } from './instance.ts'
import { loadFacts } from './load-facts.ts'
import { navigation } from './navigation.ts'
import { loadAssets } from './pages/assets.ts'
import { routes } from './rooms.ts'
import { memoryThrottle } from './throttle.ts'
import { createWeb } from './web.tsx'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const listen = (server: Server, { host, port }: Settings): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })

type Fetch = (request: Request, env: object) => Response | Promise<Response>

const starting = () =>
  new Response('Snijvlak start op.', { status: 503, headers: { 'retry-after': '2' } })

/** Takes the port before anything else, so that a port in use is told at once. */
const takePort = async (settings: Settings) => {
  let fetch: Fetch = starting
  const server = createServer(getRequestListener((request, env) => fetch(request, env)))
  const port = await listen(server, settings)
  const baseUrl = settings.port === 0 ? `http://localhost:${port}` : settings.baseUrl
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 5000).unref()
    })
  return {
    settings: { ...settings, port, baseUrl },
    serve: (next: Fetch) => {
      fetch = next
    },
    close,
  }
}

const startProvider = async (
  settings: Settings,
): Promise<{ provider: ProviderSettings; close: () => Promise<void> }> => {
  if (settings.signIn.kind === 'oidc') return { provider: settings.signIn, close: async () => {} }
  const { host, port, baseUrl } = settings
  const provider: DemoProvider = await startDemoProvider({ host, port: port + 1, baseUrl })
  return { provider, close: provider.close }
}

const prepare = async ({ services }: Instance, web: Hono): Promise<void> => {
  say('Feiten controleren …')
  await loadFacts(services, say)
  if (services.settings.mode === 'demo') await loadDemo(services, web, say)
}

const announce = ({ settings }: Instance['services']): void => {
  say(`Snijvlak draait op ${settings.baseUrl}`)
  if (settings.mode === 'production') return
  say(`Oefenaccounts:      ${settings.baseUrl}/inloggen`)
  say(`Postvak (oefen):    ${settings.baseUrl}/demo/postvak`)
  say(`Gegevens staan in:  ${settings.home}`)
}

/** Closes everything once, in the right order, when asked to stop or when the launcher is gone. */
const stopOnSignal = (close: () => Promise<void>): void => {
  let closing: Promise<void> | null = null
  const stop = () => {
    closing ??= close().then(
      () => process.exit(0),
      (error: unknown) => process.exit(complain(error)),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, stop)
}

const run = async (given: Settings): Promise<void> => {
  const door = await takePort(given)
  say('Database starten …')
  const instance = await openInstance(door.settings, { working: true })
  const signIn = await startProvider(door.settings)
  const close = async () => {
    await door.close()
    await signIn.close()
    await instance.close()
  }
  stopOnSignal(close)
  loadAssets()
  const web = createWeb({
    services: instance.services,
    routes: [...routes, ...signInRoutes(createSignIn(() => signIn.provider))],
    navigation,
    throttle: memoryThrottle(),
  })
  await prepare(instance, web)
  door.serve(web.fetch)
  await instance.startWork()
  announce(instance.services)
}

const settings = readSettings(process.env)
if (!settings.ok) {
  for (const { name, whatToDo } of settings.error)
    process.stderr.write(`Instelling ${name}: ${whatToDo}\n`)
  process.exitCode = 2
} else {
  run(settings.value).catch((error: unknown) => process.exit(complain(error)))
}
