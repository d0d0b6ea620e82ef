import type { FileStore } from '../files/file-store.ts'

/** A stored file as its record remembers it. */
export interface ServedFile {
  /** Cleaned by `cleanFileName`. */
  name: string
  /** The type that was found in the content, never what the sender claimed. */
  type: string
  sha256: string
  /** Bytes. */
  size: number
}

/** Types a browser shows by itself without running anything of ours. */
const INLINE_TYPES = new Set(['application/pdf', 'image/png', 'image/jpeg'])

/** Browsers show a PDF in a viewer of their own, which a sandbox switches off. */
const PDF_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: blob:; object-src 'self'; frame-ancestors 'self'"
const SANDBOX_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"

const asciiName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')

const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** The `Content-Disposition` of a download (RFC 6266), with the name for old and new browsers. */
export const contentDisposition = (how: 'attachment' | 'inline', name: string): string =>
  `${how}; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`

/** The headers of a stored file. It opens in the browser only when asked, and only a PDF or a picture. */
export const fileHeaders = (file: ServedFile, options: { inline?: boolean } = {}): Headers => {
  const isInline = options.inline === true && INLINE_TYPES.has(file.type)
  const isShownPdf = isInline && file.type === 'application/pdf'
  return new Headers({
    'content-type': file.type,
    'content-length': String(file.size),
    'content-disposition': contentDisposition(isInline ? 'inline' : 'attachment', file.name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': isShownPdf ? PDF_POLICY : SANDBOX_POLICY,
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    etag: `"${file.sha256}"`,
  })
}

/** The answer that sends a stored file, or `null` when the store does not have it. Who may see it is the caller's. */
export const serveFile = async (
  store: FileStore,
  file: ServedFile,
  options: { inline?: boolean } = {},
): Promise<Response | null> => {
  const content = await store.open(file.sha256)
  if (!content) return null
  const iterator = content[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  return new Response(body, { headers: fileHeaders(file, options) })
}
