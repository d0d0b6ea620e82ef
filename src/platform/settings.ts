import { resolve } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from './result.ts'
import { type PlainDate, plainDate } from './time.ts'

/** Everything an instance is told from outside, parsed and checked before anything starts. */
export interface Settings {
  /** A demo brings its own sign-in provider, mailbox and fictional cases. */
  mode: 'demo' | 'production'
  host: string
  port: number
  /** The address people see, without a slash at the end. */
  baseUrl: string
  /** The state folder. */
  home: string
  /** The date of the first start, when it is not the real one. */
  referenceDate: PlainDate | null
  database: { kind: 'embedded' } | { kind: 'external'; url: string }
  mail: { kind: 'demo' } | { kind: 'smtp'; url: string }
  mailFrom: string
  signIn:
    | { kind: 'demo' }
    | { kind: 'oidc'; issuer: string; clientId: string; clientSecret: string }
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** clamd as `unix:/path` or `host:port`; `null`: uploads are not scanned. */
  scanner: string | null
  /** Days after its last change that a composition without an account is kept. */
  compositionDays: number
}

/** A setting that cannot be used, and what to do about it. */
export interface SettingFault {
  name: string
  whatToDo: string
}

const optional = z.string().trim().min(1).optional()

const environment = z.object({
  SNIJVLAK_MODE: z.enum(['demo', 'production'], 'Choose demo or production.').default('demo'),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('Give a port number, for example 3000.')
    .int('Give a whole number, for example 3000.')
    .min(0, 'Give a port from 0 to 65535; 0 takes a free one.')
    .max(65535, 'Give a port from 0 to 65535; 0 takes a free one.')
    .default(3000),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: 'Give an address such as https://snijvlak.example.' })
    .optional(),
  SNIJVLAK_HOME: z.string().trim().min(1).default('.snijvlak'),
  SNIJVLAK_TODAY: z.iso.date('Give a date as 2019-10-01.').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'Give an address that starts with postgres://.')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'Give an address that starts with smtp:// or smtps://.')
    .optional(),
  MAIL_FROM: z.string().trim().min(3).default('Snijvlak <noreply@snijvlak.example>'),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'Give the address of the OpenID Connect issuer.' })
    .optional(),
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  LOG_LEVEL: z
    .enum(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'Choose debug, info, warn, error or silent.',
    )
    .default('warn'),
  CLAMD: optional,
  COMPOSITION_DAYS: z.coerce
    .number('Give a number of days, for example 180.')
    .int('Give a whole number of days, for example 180.')
    .min(1, 'Give at least 1 day.')
    .default(180),
})

type Environment = z.infer<typeof environment>

/** In demo mode the product starts well inside the experiment, so that every route is open. */
const DEMO_DATE = '2019-10-01'

const missingInProduction = (env: Environment): SettingFault[] => {
  if (env.SNIJVLAK_MODE === 'demo') return []
  const needed = [
    'BASE_URL',
    'SMTP_URL',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
  ] as const
  return needed
    .filter((name) => !env[name])
    .map((name) => ({ name, whatToDo: 'Set it: a production instance cannot do without.' }))
}

const signInOf = (env: Environment): Settings['signIn'] =>
  env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
    ? {
        kind: 'oidc',
        issuer: env.OIDC_ISSUER,
        clientId: env.OIDC_CLIENT_ID,
        clientSecret: env.OIDC_CLIENT_SECRET,
      }
    : { kind: 'demo' }

const referenceDateOf = (env: Environment): PlainDate | null => {
  if (env.SNIJVLAK_TODAY) return plainDate(env.SNIJVLAK_TODAY)
  return env.SNIJVLAK_MODE === 'demo' ? plainDate(DEMO_DATE) : null
}

const settingsOf = (env: Environment): Settings => ({
  mode: env.SNIJVLAK_MODE,
  host: env.HOST,
  port: env.PORT,
  baseUrl: (env.BASE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
  home: resolve(env.SNIJVLAK_HOME),
  referenceDate: referenceDateOf(env),
  database: env.DATABASE_URL ? { kind: 'external', url: env.DATABASE_URL } : { kind: 'embedded' },
  mail: env.SMTP_URL ? { kind: 'smtp', url: env.SMTP_URL } : { kind: 'demo' },
  mailFrom: env.MAIL_FROM,
  signIn: signInOf(env),
  logLevel: env.LOG_LEVEL,
  scanner: env.CLAMD ?? null,
  compositionDays: env.COMPOSITION_DAYS,
})

const withoutEmpty = (source: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )

/** Reads the settings from environment variables; every fault names the variable and what to do. */
export const readSettings = (
  source: Record<string, string | undefined>,
): Result<Settings, SettingFault[]> => {
  const parsed = environment.safeParse(withoutEmpty(source))
  if (!parsed.success)
    return err(
      parsed.error.issues.map((issue) => ({ name: issue.path.join('.'), whatToDo: issue.message })),
    )
  const missing = missingInProduction(parsed.data)
  return missing.length > 0 ? err(missing) : ok(settingsOf(parsed.data))
}
