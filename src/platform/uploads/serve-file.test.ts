import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDiskStore } from '../files/disk-store.ts'
import { Temporal } from '../time.ts'
import { contentDisposition, fileHeaders, serveFile } from './serve-file.ts'

const file = { name: 'plan.pdf', type: 'application/pdf', sha256: 'a'.repeat(64), size: 12 }

describe('the headers of a stored file', () => {
  it('make it a download that no browser interprets', () => {
    const headers = fileHeaders(file)
    expect(headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-length')).toBe('12')
  })

  it.each([
    ['application/pdf', 'inline'],
    ['image/png', 'inline'],
    ['image/jpeg', 'inline'],
    ['text/plain; charset=utf-8', 'attachment'],
    ['text/html', 'attachment'],
    ['image/svg+xml', 'attachment'],
  ])('show %s as %s when asked', (type, how) => {
    const headers = fileHeaders({ ...file, type }, { inline: true })
    expect(headers.get('content-disposition')?.startsWith(`${how};`)).toBe(true)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('carry the name for every browser', () => {
    expect(contentDisposition('attachment', 'Één "plan" (v2).pdf')).toBe(
      'attachment; filename="Een _plan_ (v2).pdf"; filename*=UTF-8\'\'%C3%89%C3%A9n%20%22plan%22%20%28v2%29.pdf',
    )
  })

  it('never break out of their line, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const value = contentDisposition('attachment', name)
        expect(value).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w%.~!-]*$/)
        expect(() => new Headers({ 'content-disposition': value })).not.toThrow()
      }),
    )
  })
})

describe('sending a stored file', () => {
  it('streams the content, or says that it is not there', async () => {
    const root = await mkdtemp(join(tmpdir(), 'snijvlak-serve-'))
    const store = await openDiskStore(root, { now: () => Temporal.Now.instant() })
    if (!store.ok) throw new Error(store.error.kind)
    async function* content() {
      yield Buffer.alloc(400_000, 1)
    }
    const put = await store.value.put(content(), { maxBytes: 1_000_000 })
    if (!put.ok) throw new Error(put.error.kind)
    const response = await serveFile(store.value, { ...file, ...put.value })
    expect((await response?.arrayBuffer())?.byteLength).toBe(400_000)
    expect(await serveFile(store.value, file)).toBe(null)
    await rm(root, { recursive: true })
  })
})
