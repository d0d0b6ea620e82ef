// Builds dist/: the server, the command line, and what browsers need. Each asset carries a hash in its name.
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const OUT = join(ROOT, 'dist')
/** Built beside and put in place when it is whole: a build that fails leaves the last good one. */
const NEXT = join(ROOT, 'dist-next')
const ASSETS = join(NEXT, 'assets')

const buildServer = () =>
  build({
    absWorkingDir: ROOT,
    entryPoints: { server: 'src/app/server.ts', snijvlak: 'src/app/command-line.ts' },
    outdir: NEXT,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'warning',
  })

const clientScripts = async () => {
  const folder = join(ROOT, 'src/ui/client')
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
}

const buildAssets = async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, 'src/ui/theme/site.css'), ...(await clientScripts())],
    outdir: ASSETS,
    outbase: 'src/ui',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.woff2': 'file', '.woff': 'empty', '.svg': 'dataurl' },
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}

const manifestOf = (metafile) =>
  Object.fromEntries(
    Object.entries(metafile.outputs)
      .filter(([, output]) => output.entryPoint)
      .map(([path, output]) => [
        basename(output.entryPoint).replace(/\.ts$/, '.js'),
        `/assets/${basename(path)}`,
      ]),
  )

await rm(NEXT, { recursive: true, force: true })
await mkdir(ASSETS, { recursive: true })
const [, metafile] = await Promise.all([buildServer(), buildAssets()])
await writeFile(join(ASSETS, 'manifest.json'), `${JSON.stringify(manifestOf(metafile), null, 2)}\n`)
await rm(OUT, { recursive: true, force: true })
await rename(NEXT, OUT)
