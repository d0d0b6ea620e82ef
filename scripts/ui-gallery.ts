import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Renders every component with sample content to `index.html` in a folder, style, fonts and scripts
 * beside it: `node scripts/ui-gallery.ts FOLDER`.
 */
export const buildGallery = async (folder: string): Promise<string> => {
  const assets = join(folder, 'assets')
  await mkdir(assets, { recursive: true })
  await build({
    entryPoints: ['src/ui/theme/site.css', 'src/ui/client/page-tools.ts'],
    bundle: true,
    outdir: assets,
    entryNames: '[name]',
    loader: { '.woff2': 'file' },
    format: 'esm',
  })
  const module = join(folder, 'gallery.mjs')
  await build({
    entryPoints: ['tests/gallery/gallery.tsx'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: module,
  })
  const { gallery }: { gallery: () => string } = await import(pathToFileURL(module).href)
  const page = join(folder, 'index.html')
  await writeFile(page, gallery().replaceAll('"/assets/', '"assets/'))
  return page
}

const [, script, folder] = process.argv
if (folder && script?.endsWith('ui-gallery.ts')) await buildGallery(folder)
