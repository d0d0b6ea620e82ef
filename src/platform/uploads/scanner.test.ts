import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { clamdScanner, noScanner, scannerFrom } from './scanner.ts'

const running: Server[] = []

afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

const listen = (server: Server, ...where: [string] | [number, string]) =>
  new Promise<void>((resolve) => {
    running.push(server)
    if (where.length === 1) server.listen(where[0], resolve)
    else server.listen(where[0], where[1], resolve)
  })

const portOf = (server: Server) => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** The content of an INSTREAM command, or null while it is not complete. */
const contentIn = (received: Buffer): Buffer | null => {
  const pieces: Buffer[] = []
  for (let at = 'zINSTREAM\0'.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const answering = (onContent: (content: Buffer, socket: Socket) => void) =>
  createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      received = Buffer.concat([received, data])
      const content = contentIn(received)
      if (content) onContent(content, socket)
    })
  })

const scanWith = async (server: Server, content: Uint8Array, timeoutMs?: number) => {
  await listen(server, 0, '127.0.0.1')
  async function* stream() {
    yield content
  }
  return clamdScanner({ host: '127.0.0.1', port: portOf(server) }, timeoutMs).scan(stream())
}

const reply = (text: string) => answering((_content, socket) => void socket.end(text))

describe('asking clamd', () => {
  it('sends the whole content in pieces and reads the verdict', async () => {
    const content = Buffer.alloc(200_000, 'abc')
    const received: Buffer[] = []
    const server = answering((whole, socket) => {
      received.push(whole)
      socket.end('stream: OK\0')
    })
    expect(await scanWith(server, content)).toBe('clean')
    expect(received).toEqual([content])
  })

  it('names what was found', async () => {
    const verdict = await scanWith(reply('stream: Eicar-Test-Signature FOUND\0'), Buffer.from('x'))
    expect(verdict).toEqual({ infected: 'Eicar-Test-Signature' })
  })

  it.each([
    'INSTREAM size limit exceeded. ERROR\0',
    'stream: OK',
    'stream: OK but not quite\0',
    '',
  ])('does not take %j for clean', async (text) => {
    expect(await scanWith(reply(text), Buffer.from('x'))).toBe('not-scanned')
  })

  it('does not take silence for clean', async () => {
    const silent = answering(() => undefined)
    expect(await scanWith(silent, Buffer.from('x'), 30)).toBe('not-scanned')
  })

  it('does not take a hang-up halfway for clean', async () => {
    const rude = createServer((socket) => void socket.destroy())
    expect(await scanWith(rude, Buffer.alloc(5_000_000))).toBe('not-scanned')
  })

  it('does not wait for ever on a scanner that answers and leaves before the end', async () => {
    const hasty = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end('stream: OK\0'))
    })
    async function* endless() {
      for (;;) yield Buffer.alloc(1_000_000)
    }
    await listen(hasty, 0, '127.0.0.1')
    const scanner = clamdScanner({ host: '127.0.0.1', port: portOf(hasty) })
    expect(await scanner.scan(endless())).toBe('not-scanned')
  })

  it('does not take an absent scanner for clean', async () => {
    async function* stream() {
      yield Buffer.from('x')
    }
    const scanner = clamdScanner({ path: join(tmpdir(), 'snijvlak-no-such-socket') })
    expect(await scanner.scan(stream())).toBe('not-scanned')
  })

  it('does not take a broken content for clean', async () => {
    const server = reply('stream: OK\0')
    await listen(server, 0, '127.0.0.1')
    async function* broken() {
      yield Buffer.from('x')
      throw new Error('disk')
    }
    const scanner = clamdScanner({ host: '127.0.0.1', port: portOf(server) })
    expect(await scanner.scan(broken())).toBe('not-scanned')
  })
})

describe('choosing a scanner', () => {
  async function* stream() {
    yield Buffer.from('x')
  }

  it('says when none is set', async () => {
    expect(await noScanner.scan(stream())).toBe('not-configured')
    expect(await scannerFrom(null).scan(stream())).toBe('not-configured')
  })

  it.skipIf(process.platform === 'win32')(
    'reads a socket file and a host with a port',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'snijvlak-clamd-'))
      const onSocket = reply('stream: OK\0')
      await listen(onSocket, join(folder, 'clamd'))
      expect(await scannerFrom(`unix:${join(folder, 'clamd')}`).scan(stream())).toBe('clean')
      const onPort = reply('stream: OK\0')
      await listen(onPort, 0, '127.0.0.1')
      expect(await scannerFrom(`127.0.0.1:${portOf(onPort)}`).scan(stream())).toBe('clean')
      await rm(folder, { recursive: true })
    },
  )
})
