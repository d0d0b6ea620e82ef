import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'
import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts.ts'
import { demoStore } from './demo-provider-store.ts'
import { demoSignInPage } from './pages/demo-sign-in.tsx'
import type { ProviderSettings } from './sign-in.ts'

/** The OpenID Connect provider inside the demo: a real one, in which one chooses a fictional account. */
export interface DemoProvider extends ProviderSettings {
  close: () => Promise<void>
}

interface Options {
  host: string
  /** Wished for; when it is taken, a free one is used. */
  port: number
  /** The address of the product, as people see it. */
  baseUrl: string
}

const CLIENT_ID = 'snijvlak'
const SCOPES = 'openid profile email'

const accountOf = (account: DemoAccount) => ({
  accountId: account.id,
  claims: () => ({
    sub: account.id,
    name: account.name,
    email: account.email,
    email_verified: true,
  }),
})

const redirectUris = (baseUrl: string): string[] => {
  const { port } = new URL(baseUrl)
  const local = ['localhost', '127.0.0.1'].map((name) => `http://${name}${port ? `:${port}` : ''}`)
  return [...new Set([baseUrl, ...local])].map((origin) => `${origin}/inloggen/terug`)
}

const configuration = (baseUrl: string, clientSecret: string): Configuration => ({
  adapter: demoStore,
  clients: [
    { client_id: CLIENT_ID, client_secret: clientSecret, redirect_uris: redirectUris(baseUrl) },
  ],
  jwks: {
    keys: [
      {
        ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
        kty: 'RSA',
        use: 'sig',
      },
    ],
  },
  cookies: { keys: [randomBytes(32).toString('hex')] },
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: false } },
  ttl: {
    AccessToken: 600,
    AuthorizationCode: 60,
    IdToken: 600,
    Interaction: 3600,
    Session: 3600,
    Grant: 3600,
  },
  interactions: { url: (_ctx, interaction) => `/kies/${interaction.uid}` },
  findAccount: (_ctx, id) => {
    const account = DEMO_ACCOUNTS.find((one) => one.id === id)
    return account ? accountOf(account) : undefined
  },
  loadExistingGrant: async (ctx) => {
    const { client, session, provider } = ctx.oidc
    const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId })
    grant.addOIDCScope(SCOPES)
    await grant.save()
    return grant
  },
})

const LONGEST_BODY = 4096

const readBody = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > LONGEST_BODY) throw new Error('The form is too long.')
  }
  return new URLSearchParams(body)
}

const choose = async (
  provider: Provider,
  baseUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const { uid } = await provider.interactionDetails(request, response)
  if (request.method === 'POST') {
    const accountId = (await readBody(request)).get('account') ?? ''
    return provider.interactionFinished(
      request,
      response,
      { login: { accountId, remember: false } },
      { mergeWithLastSubmission: false },
    )
  }
  const { html, policy } = await demoSignInPage(uid, baseUrl)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-security-policy', policy)
  response.end(html)
}

const expired = (response: ServerResponse, baseUrl: string) => {
  response.statusCode = 303
  response.setHeader('location', `${baseUrl}/inloggen`)
  response.end()
}

const serverOf = (handle: () => { provider: Provider; baseUrl: string }): Server =>
  createServer((request, response) => {
    const { provider, baseUrl } = handle()
    if (request.url?.startsWith('/kies/'))
      choose(provider, baseUrl, request, response).catch(() => expired(response, baseUrl))
    else void provider.callback()(request, response)
  })

const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

/** Starts the provider on a port of its own. */
export const startDemoProvider = async ({
  host,
  port,
  baseUrl,
}: Options): Promise<DemoProvider> => {
  let provider: Provider | null = null
  const server = serverOf(() => {
    if (!provider) throw new Error('The demo provider is not ready.')
    return { provider, baseUrl }
  })
  const taken = await listen(server, host, port).catch(() => listen(server, host, 0))
  const issuer = `http://${new URL(baseUrl).hostname}:${taken}`
  const clientSecret = randomBytes(24).toString('hex')
  provider = new Provider(issuer, configuration(baseUrl, clientSecret))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  // Its port may be another one at the next start; its accounts are the same.
  return { issuer, rememberedAs: 'demo', clientId: CLIENT_ID, clientSecret, close }
}
