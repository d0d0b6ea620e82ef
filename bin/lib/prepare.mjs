// What every launcher does first: install what is missing, build what is stale. Needs nothing but Node 20 and npm.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const ROOT = resolve(
  import.meta.dirname ?? dirname(new URL(import.meta.url).pathname),
  '../..',
)

const MODULES = join(ROOT, 'node_modules')
const INSTALLED = join(MODULES, '.installed')
const BUILT = join(ROOT, 'dist', '.built')
const OLDEST_NODE = 24

/** Progress goes to standard error, so that what a command prints can be piped. */
const say = (line) => process.stderr.write(`${line}\n`)

const hash = (text) => createHash('sha256').update(text).digest('hex')

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Runs a command; shows that it is still at work, and what it said when it failed. */
const runQuietly = (what, command, args, options = {}) =>
  new Promise((done, failed) => {
    say(`${what} …`)
    const start = Date.now()
    const seconds = () => Math.round((Date.now() - start) / 1000)
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += chunk))
    const ticker = setInterval(() => say(`  nog bezig (${seconds()} s) …`), 10_000)
    child.once('error', failed)
    child.once('close', (code) => {
      clearInterval(ticker)
      if (code === 0) return done()
      failed(new Error(`${what} is niet gelukt.\n${output.trim()}`))
    })
  })

/** npm as it was started, or the one on the path. */
const npm = () =>
  process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, [process.env.npm_execpath]]
    : ['npm', []]

const install = async () => {
  const lock = hash(read(join(ROOT, 'package-lock.json')))
  if (read(INSTALLED) === lock) return
  const [command, first] = npm()
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await runQuietly('Onderdelen installeren', command, args)
  writeFileSync(INSTALLED, lock)
}

const majorOf = (node) => {
  try {
    return Number(
      execFileSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }),
    )
  } catch {
    return 0
  }
}

/** Node 24: the one that comes with the project, or the machine's own when that is new enough. */
const findNode = () => {
  const own = join(MODULES, '.bin', 'node')
  const found = [own, process.execPath].find((node) => majorOf(node) >= OLDEST_NODE)
  if (found) return found
  throw new Error(
    `There is no Node ${OLDEST_NODE} for ${process.platform}-${process.arch} among the packages. Install Node ${OLDEST_NODE} or newer and try again.`,
  )
}

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted()

const stampOf = (folders) =>
  hash(
    folders
      .flatMap(filesBelow)
      .map((path) => `${path} ${statSync(path).mtimeMs} ${statSync(path).size}`)
      .join('\n'),
  )

const build = async (node) => {
  const stamp = stampOf([join(ROOT, 'src'), join(ROOT, 'scripts')]) + read(INSTALLED)
  if (read(BUILT) === stamp) return
  await runQuietly('Bouwen', node, [join(ROOT, 'scripts/build.mjs')])
  mkdirSync(dirname(BUILT), { recursive: true })
  writeFileSync(BUILT, stamp)
}

/** Makes the project ready to run. Returns the Node to run it with. */
export const prepare = async ({ building = true } = {}) => {
  await install()
  const node = findNode()
  if (building) await build(node)
  return node
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program of the project in the foreground and ends with its exit code; signals are passed on. */
export const runProgram = (node, args, { ipc = false, env = {} } = {}) =>
  new Promise((done, failed) => {
    const path = `${join(MODULES, '.bin')}:${process.env.PATH}`
    const child = spawn(node, args, {
      cwd: process.cwd(),
      stdio: ['inherit', 'inherit', 'inherit', ...(ipc ? ['ipc'] : [])],
      env: { ...process.env, PATH: path, ...env },
    })
    for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
    child.once('error', failed)
    child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0)))
  })

/** Runs a launcher; a failure is one clear message. */
export const launch = (main) =>
  main().then(
    (code) => process.exit(code ?? 0),
    (error) => {
      say(`\n${error.message}`)
      process.exit(1)
    },
  )
