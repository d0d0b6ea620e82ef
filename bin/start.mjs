// npm start: the product, from nothing to serving.
import { join } from 'node:path'
import { launch, prepare, ROOT, runProgram } from './lib/prepare.mjs'

launch(async () => {
  const node = await prepare()
  return runProgram(node, ['--enable-source-maps', join(ROOT, 'dist/server.js')], { ipc: true })
})
