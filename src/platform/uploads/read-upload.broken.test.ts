import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDiskStore } from '../files/disk-store.ts'
import type { FileStore } from '../files/file-store.ts'
import { Temporal } from '../time.ts'
import { readUpload } from './read-upload.ts'
import { UPLOAD_LIMITS } from './upload.ts'

let root: string
let store: FileStore

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'snijvlak-broken-'))
  const opened = await openDiskStore(root, { now: () => Temporal.Now.instant() })
  if (!opened.ok) throw new Error(opened.error.kind)
  store = opened.value
})

afterEach(() => rm(root, { recursive: true }))

const send = (body: BodyInit, headers?: Record<string, string>) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

const keptCount = async () => {
  let count = 0
  for await (const _ of store.list()) count += 1
  return count
}

const BOUNDARY = 'grens'
const multipart = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
const field = (name: string, value: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const fileHead = (name: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\n\r\n`
const END = `--${BOUNDARY}--\r\n`

const streamOf = (chunks: AsyncGenerator<string | Uint8Array>) =>
  Readable.toWeb(Readable.from(chunks, { objectMode: false })) as ReadableStream

describe('a form that does not arrive as it should', () => {
  it('flows into the store while the rest is still on its way', async () => {
    const arrived = Promise.withResolvers<void>()
    const watching: FileStore = {
      ...store,
      put: (content, options) => {
        const watched = async function* () {
          for await (const chunk of content) {
            arrived.resolve()
            yield chunk
          }
        }
        return store.put(watched(), options)
      },
    }
    async function* body() {
      yield fileHead('a.txt')
      yield new Uint8Array(300_000).fill(97)
      await arrived.promise
      yield `slot\r\n${END}`
    }
    const result = await readUpload(send(streamOf(body()), multipart), watching)
    expect(result).toMatchObject({ ok: true, value: { files: [{ size: 300_004 }] } })
  })

  it('gives back what had arrived when the sender leaves', async () => {
    async function* body() {
      yield field('naam', 'Jan')
      yield fileHead('a.txt')
      yield new Uint8Array(100_000).fill(97)
      throw new Error('connection lost')
    }
    const result = await readUpload(send(streamOf(body()), multipart), store)
    if (result.ok) throw new Error('should have failed')
    expect(result.error.kind).toBe('broken-form')
    expect(result.error.form.fields.get('naam')).toBe('Jan')
    expect(result.error.form.refused).toEqual([{ field: 'f', name: 'a.txt', code: 'interrupted' }])
    expect(await keptCount()).toBe(0)
  })

  it('gives back what had arrived when the end is missing', async () => {
    const cut = `${field('naam', 'Jan')}${fileHead('a.txt')}abc`
    const result = await readUpload(send(cut, multipart), store)
    if (result.ok) throw new Error('should have failed')
    expect(result.error.kind).toBe('broken-form')
    expect(result.error.form.fields.get('naam')).toBe('Jan')
    expect(await keptCount()).toBe(0)
  })

  it('takes bytes without a file name for a field', async () => {
    const part = `Content-Disposition: form-data; name="a"\r\nContent-Type: application/octet-stream`
    const body = `--${BOUNDARY}\r\n${part}\r\n\r\nbytes\r\n${END}`
    const result = await readUpload(send(body, multipart), store)
    if (!result.ok) throw new Error(result.error.kind)
    expect(result.value.fields.get('a')).toBe('bytes')
  })

  it('breaks off a request without end', async () => {
    async function* body() {
      yield field('naam', 'Jan')
      yield fileHead('a.txt')
      for (;;) yield new Uint8Array(10_000).fill(97)
    }
    const result = await readUpload(send(streamOf(body()), multipart), store, {
      ...UPLOAD_LIMITS,
      maxTotalBytes: 100_000,
    })
    if (result.ok) throw new Error('should have failed')
    expect(result.error.kind).toBe('request-too-big')
    expect(result.error.form.fields.get('naam')).toBe('Jan')
    expect(await keptCount()).toBe(0)
  })

  it('names a field that is too long and keeps its beginning', async () => {
    const body = new URLSearchParams({ tekst: 'x'.repeat(50), na: 'y' })
    const result = await readUpload(send(body), store, { ...UPLOAD_LIMITS, maxFieldBytes: 20 })
    if (!result.ok) throw new Error(result.error.kind)
    expect(result.value.cutOff).toEqual(['tekst'])
    expect(result.value.fields.get('tekst')).toBe('x'.repeat(20))
    expect(result.value.fields.get('na')).toBe('y')
  })

  it('does not quietly drop fields beyond the limit', async () => {
    const many = new FormData()
    for (let n = 0; n < 9; n++) many.append(`f${n}`, 'x')
    const result = await readUpload(send(many), store, { ...UPLOAD_LIMITS, maxFields: 5 })
    expect(result).toMatchObject({ ok: false, error: { kind: 'broken-form' } })
  })

  it.each([
    ['{"a":1}', { 'content-type': 'application/json' }, 'not-a-form'],
    ['niets', multipart, 'broken-form'],
    ['x', { 'content-type': 'multipart/form-data' }, 'broken-form'],
  ])('answers %j with %o as %s', async (body, headers, kind) => {
    expect(await readUpload(send(body, headers), store)).toMatchObject({
      ok: false,
      error: { kind },
    })
  })
})
