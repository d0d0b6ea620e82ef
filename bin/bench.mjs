// npm run bench -- <name> [--json]: runs bench/<name>.ts and prints each figure beside its floor or peer.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, prepare, ROOT, runProgram } from './lib/prepare.mjs'

const FOLDER = join(ROOT, 'bench')

/** The files that can be run; the others in the folder help them. */
const names = () =>
  readdirSync(FOLDER)
    .filter((name) => /^export const run\b/m.test(readFileSync(join(FOLDER, name), 'utf8')))
    .map((name) => name.replace('.ts', ''))

launch(async () => {
  const [name = '', ...rest] = process.argv.slice(2)
  if (!names().includes(name)) {
    process.stderr.write(`Noem een van deze metingen: ${names().join(', ')}\n`)
    return 2
  }
  const node = await prepare()
  const flags = ['--max-old-space-size=8000', '--expose-gc']
  return runProgram(node, [...flags, join(FOLDER, 'run.ts'), name, ...rest])
})
