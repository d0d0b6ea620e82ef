// Holds the rules of the house that no linter knows: which room may import which, and what stays pure.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')

/** The rooms in the order of the journey. */
const ROOMS = [
  'platform',
  'ui',
  'access',
  'structure',
  'scheme',
  'register',
  'composing',
  'applying',
  'assessing',
  'support',
  'app',
]

/** Rooms that may be imported file by file, as they are kits and not stories. */
const KITS = ['platform', 'ui']

/** Folders that hold rules alone. */
const PURE = ['src/scheme/', 'src/composing/engine/', 'src/applying/life/', 'src/ui/']

/** Files in a pure folder whose name or folder says that they read or write. */
const READS =
  /\/(read|load)-[\w-]+\.tsx?$|\.store\.ts$|\/keeping\/|\/pages\/|\/client\/|\/examples\.ts$/

interface SourceFile {
  path: string
  text: string
  imports: string[]
}

interface Rule {
  why: string
  faults(file: SourceFile): string[]
}

const IMPORT =
  /(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm

const importsOf = (text: string): string[] =>
  [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\.tsx?$/.test(path)

const readFile = (path: string): SourceFile => {
  const text = readFileSync(path, 'utf8')
  return { path: relative(ROOT, path), text, imports: importsOf(text) }
}

const sources = (): SourceFile[] =>
  readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFile(join(entry.parentPath, entry.name)))

const roomOf = (path: string): string => path.split('/')[1] ?? ''

const inside = (file: SourceFile): { target: string; room: string }[] =>
  file.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, resolve(ROOT, dirname(file.path), name)))
    .filter((target) => target.startsWith('src/'))
    .map((target) => ({ target, room: roomOf(target) }))

const isPure = (path: string): boolean =>
  PURE.some((folder) => path.startsWith(folder)) && !READS.test(`/${path}`) && !isTest(path)

const RULES: Rule[] = [
  {
    why: 'Imports point one way: a room knows the rooms before it in the journey, never the ones after it.',
    faults: (file) =>
      isTest(file.path)
        ? []
        : inside(file)
            .filter(({ room }) => ROOMS.indexOf(room) > ROOMS.indexOf(roomOf(file.path)))
            .map(({ target }) => `imports ${target}`),
  },
  {
    why: 'A room shows to others what stands in its index.ts; what is not there may change at any time.',
    faults: (file) =>
      inside(file)
        .filter(
          ({ room }) => room !== roomOf(file.path) && !KITS.includes(room) && !isTest(file.path),
        )
        .filter(
          ({ target }) =>
            target !== `src/${roomOf(target)}/index.ts` && target !== 'src/structure/structure.ts',
        )
        .map(({ target }) => `imports ${target}`),
  },
  {
    why: 'Rules stay apart from the world: no files, network, database or clock in them.',
    faults: (file) =>
      isPure(file.path)
        ? file.imports
            .filter(
              (name) =>
                name.startsWith('node:') ||
                /platform\/(database|services|jobs|files|mail)/.test(name),
            )
            .map((name) => `imports ${name}`)
        : [],
  },
  {
    why: 'There is one clock, in platform/clock.ts; everything else gets the time as an argument.',
    faults: (file) =>
      file.path === 'src/platform/clock.ts' || isTest(file.path) || file.path.includes('/client/')
        ? []
        : [...file.text.matchAll(/\bnew Date\(\)|\bDate\.now\(|Temporal\.Now\b/g)].map(
            ([use]) => `uses ${use}`,
          ),
  },
  {
    why: 'Settings are read in one place, so that a fault in them is told at boot.',
    faults: (file) =>
      file.path === 'src/app/server.ts' ||
      file.path.startsWith('src/app/commands/') ||
      file.path === 'src/app/command-line.ts' ||
      isTest(file.path)
        ? []
        : [...file.text.matchAll(/\bprocess\.env\b/g)].map(() => 'reads process.env'),
  },
  {
    why: 'SQL stands in the stores, so that one sees every way to a table.',
    faults: (file) =>
      /\.store\.ts$|^src\/platform\//.test(file.path) || isTest(file.path)
        ? []
        : [...file.text.matchAll(/\.(selectFrom|insertInto|updateTable|deleteFrom)\(/g)].map(
            ([use]) => `uses ${use}…)`,
          ),
  },
]

const files = sources()
const found = RULES.flatMap((rule) =>
  files.flatMap((file) => rule.faults(file).map((fault) => `${file.path} ${fault}\n  ${rule.why}`)),
)
for (const line of found) process.stderr.write(`${line}\n`)
process.stdout.write(`${files.length} files, ${RULES.length} rules, ${found.length} faults\n`)
process.exitCode = found.length > 0 ? 1 : 0
