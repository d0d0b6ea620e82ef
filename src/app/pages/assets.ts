import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { anyone, get, type Route } from '../../access/index.ts'
import { inRoot } from '../../platform/root.ts'
import { registerAssets } from '../../ui/assets.ts'
import { faviconSvg } from '../../ui/sign.tsx'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

const FOLDER = inRoot('dist/assets')
const NAME = /^[\w.-]+$/

/** Tells the pages where the built style sheet and scripts are; without a build they keep their plain names. */
export const loadAssets = (): void => {
  const manifest = join(FOLDER, 'manifest.json')
  if (existsSync(manifest))
    registerAssets(
      z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(manifest, 'utf8'))),
    )
}

/** What a browser needs beside the page; the hash in each name lets it be kept for good. */
export const assetRoutes: Route[] = [
  get('/assets/:name', anyone, async (visit) => {
    const name = visit.param('name')
    const type = TYPES[extname(name)]
    const path = join(FOLDER, name)
    const found = NAME.test(name) && type ? await stat(path).catch(() => null) : null
    if (!found || !type) return visit.notFound()
    return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
      headers: {
        'content-type': type,
        'content-length': String(found.size),
        'cache-control': 'public, max-age=31536000, immutable',
        // The sign-in page of the demo stands on another port and uses the same fonts.
        'access-control-allow-origin': '*',
      },
    })
  }),
  get('/favicon.svg', anyone, ({ c }) => {
    c.header('content-type', 'image/svg+xml')
    c.header('cache-control', 'public, max-age=86400')
    return c.body(faviconSvg())
  }),
]
