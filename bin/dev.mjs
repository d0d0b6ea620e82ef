// npm run dev: builds and restarts whenever a source file changes.
import { watch } from 'node:fs'
import { join } from 'node:path'
import { launch, prepare, ROOT, runProgram } from './lib/prepare.mjs'

launch(async () => {
  const node = await prepare()
  let timer
  watch(join(ROOT, 'src'), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(
      () => prepare().catch((error) => process.stderr.write(`${error.message}\n`)),
      200,
    )
  })
  return runProgram(node, ['--watch-path', join(ROOT, 'dist'), join(ROOT, 'dist/server.js')])
})
