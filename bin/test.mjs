// npm test: types, lint, form, the rules of the house, and every test.
import { join } from 'node:path'
import { launch, prepare, ROOT, runProgram } from './lib/prepare.mjs'

const STEPS = [
  ['Types', 'tsc', ['--noEmit']],
  ['Lint', 'oxlint', []],
  ['Vorm', 'biome', ['format', '.']],
  ['Huisregels', 'node', ['scripts/check-rooms.ts']],
  ['Tests', 'vitest', ['run', '--project', 'rooms']],
  ['Reizen in een browser', 'vitest', ['run', '--project', 'journeys']],
]

const bin = (name) => join(ROOT, 'node_modules/.bin', name)

launch(async () => {
  process.chdir(ROOT)
  await prepare()
  for (const [title, name, args] of STEPS) {
    process.stdout.write(`\n== ${title}\n`)
    const code = await runProgram(bin(name), args)
    if (code !== 0) return code
  }
  return 0
})
