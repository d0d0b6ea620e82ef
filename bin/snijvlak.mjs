// npm run -s snijvlak -- <command>: the command line.
import { join } from 'node:path'
import { launch, prepare, ROOT, runProgram } from './lib/prepare.mjs'

launch(async () => {
  const node = await prepare()
  return runProgram(node, [
    '--enable-source-maps',
    join(ROOT, 'dist/snijvlak.js'),
    ...process.argv.slice(2),
  ])
})
