import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, open, readdir, rm, truncate, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Temporal } from '../time.ts'
import { type DiskStoreOptions, openDiskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'

const MAX = { maxBytes: 10_000_000 }
const now = () => Temporal.Now.instant()
const bytes = (text: string) => new TextEncoder().encode(text)
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

async function* stream(...chunks: Uint8Array[]) {
  yield* chunks
}

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const readAll = async (content: AsyncIterable<Uint8Array> | null) =>
  content && Buffer.concat(await collect(content))

let root: string

const storeIn = async (options: Partial<DiskStoreOptions> = {}): Promise<FileStore> => {
  const opened = await openDiskStore(root, { now, ...options })
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value
}

const addresses = async (store: FileStore) =>
  (await collect(store.list())).map((content) => content.sha256)

const temporaryFiles = () => readdir(join(root, 'temporary'))

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'snijvlak-files-'))
})

afterEach(async () => {
  await chmod(root, 0o700)
  await rm(root, { recursive: true })
})

describe('keeping a content', () => {
  it('gives back what was put, whatever the chunks', async () => {
    const store = await storeIn()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }),
        async (chunks) => {
          const whole = Buffer.concat(chunks)
          const kept = await store.put(stream(...chunks), MAX)
          expect(kept).toEqual({ ok: true, value: { sha256: sha256(whole), size: whole.length } })
          expect(await readAll(await store.open(sha256(whole)))).toEqual(whole)
          expect(await store.size(sha256(whole))).toBe(whole.length)
        },
      ),
      { numRuns: 30 },
    )
    expect(await temporaryFiles()).toEqual([])
  })

  it('keeps the same content once and renews its time', async () => {
    let clock = now().subtract({ hours: 48 })
    const store = await storeIn({ now: () => clock })
    await store.put(stream(bytes('twice')), MAX)
    const place = join(root, ...placeParts('twice'))
    await utimes(place, clock.epochMilliseconds / 1000, clock.epochMilliseconds / 1000)
    clock = clock.add({ hours: 1 })
    await store.put(stream(bytes('twice')), MAX)
    const [only, ...others] = await collect(store.list())
    expect(others).toEqual([])
    expect(only?.storedAt.epochMilliseconds).toBe(clock.epochMilliseconds)
  })

  it('takes the same content many times at once', async () => {
    const store = await storeIn()
    const content = new Uint8Array(200_000).fill(7)
    const halves = () => stream(content.subarray(0, 90_000), content.subarray(90_000))
    const kept = await Promise.all(Array.from({ length: 12 }, () => store.put(halves(), MAX)))
    expect(kept.every((one) => one.ok)).toBe(true)
    expect(await addresses(store)).toEqual([sha256(content)])
    expect(await readAll(await store.open(sha256(content)))).toEqual(Buffer.from(content))
  })

  it('repairs a content that a fault of the disk cut off', async () => {
    const store = await storeIn()
    await store.put(stream(bytes('whole again')), MAX)
    await truncate(join(root, ...placeParts('whole again')), 3)
    await store.put(stream(bytes('whole again')), MAX)
    expect(await store.size(sha256(bytes('whole again')))).toBe(11)
  })

  it('removes once', async () => {
    const store = await storeIn()
    await store.put(stream(bytes('away')), MAX)
    expect(await store.remove(sha256(bytes('away')))).toBe(true)
    expect(await store.remove(sha256(bytes('away')))).toBe(false)
    expect(await store.has(sha256(bytes('away')))).toBe(false)
    expect(await store.open(sha256(bytes('away')))).toBe(null)
  })

  it('never reads outside its folder', async () => {
    const store = await storeIn()
    for (const address of ['../../etc/passwd', '', 'A'.repeat(64), `../${'a'.repeat(61)}`]) {
      expect(await store.open(address)).toBe(null)
      expect(await store.has(address)).toBe(false)
      expect(await store.remove(address)).toBe(false)
    }
  })
})

const placeParts = (text: string) => {
  const address = sha256(bytes(text))
  return [address.slice(0, 2), address.slice(2, 4), address] as const
}

const failingDisk =
  (code: string): typeof open =>
  async (...args) => {
    const file = await open(...args)
    const fault = Object.assign(new Error(code), { code })
    file.write = () => Promise.reject(fault)
    return file
  }

describe('refusing a content', () => {
  it('stops at the limit while the stream still flows', async () => {
    const store = await storeIn()
    let sent = 0
    async function* endless() {
      for (;;) {
        sent += 1000
        yield new Uint8Array(1000)
      }
    }
    const kept = await store.put(endless(), { maxBytes: 5000 })
    expect(kept).toEqual({ ok: false, error: { kind: 'too-big', maxBytes: 5000 } })
    expect(sent).toBe(6000)
    expect(await addresses(store)).toEqual([])
    expect(await temporaryFiles()).toEqual([])
  })

  it('accepts a content of exactly the limit', async () => {
    const store = await storeIn()
    expect((await store.put(stream(new Uint8Array(5000)), { maxBytes: 5000 })).ok).toBe(true)
  })

  it.each([
    ['ENOSPC', { kind: 'storage-full' }],
    ['EDQUOT', { kind: 'storage-full' }],
    ['EROFS', { kind: 'no-permission' }],
    ['EIO', { kind: 'storage-failed', code: 'EIO' }],
  ])('says what is wrong when the disk answers %s', async (code, error) => {
    const store = await storeIn({ openFile: failingDisk(code) })
    expect(await store.put(stream(bytes('x')), MAX)).toEqual({ ok: false, error })
    expect(await temporaryFiles()).toEqual([])
  })

  it('says that it may not write when the disk forbids the file itself', async () => {
    const forbidden = Object.assign(new Error('no'), { code: 'EACCES' })
    const store = await storeIn({ openFile: () => Promise.reject(forbidden) })
    const kept = await store.put(stream(bytes('x')), MAX)
    expect(kept).toEqual({ ok: false, error: { kind: 'no-permission' } })
  })

  it('keeps nothing of a stream that breaks off', async () => {
    const store = await storeIn()
    const cause = new Error('gone')
    async function* broken() {
      yield bytes('half')
      throw cause
    }
    expect(await store.put(broken(), MAX)).toEqual({
      ok: false,
      error: { kind: 'interrupted', cause },
    })
    expect(await addresses(store)).toEqual([])
    expect(await temporaryFiles()).toEqual([])
  })
})

const KILLED_HALFWAY = (store: string, folder: string) => `
import { openDiskStore } from ${JSON.stringify(store)}
const opened = await openDiskStore(${JSON.stringify(folder)}, { now: () => Temporal.Now.instant() })
async function* slow() {
  yield new Uint8Array(1_000_000)
  process.stdout.write('half')
  await new Promise((resolve) => setTimeout(resolve, 60_000))
}
await opened.value.put(slow(), { maxBytes: 9_000_000 })
`

describe('after a crash', () => {
  it('shows nothing of an upload that was killed halfway, and sweeps it a day later', async () => {
    const at = (name: string) => pathToFileURL(join(import.meta.dirname, name)).href
    const script = `import { Temporal } from ${JSON.stringify(at('../time.ts'))}\n${KILLED_HALFWAY(at('disk-store.ts'), root)}`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')

    const store = await storeIn()
    expect(await addresses(store)).toEqual([])
    expect(await temporaryFiles()).toHaveLength(1)
    await storeIn({ now: () => now().add({ hours: 25 }) })
    expect(await temporaryFiles()).toEqual([])
  })
})
