import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { letter } from './documents.fixture.ts'
import { closePdf, makePdf } from './pdf.ts'
import type { PdfReply, PdfRequest } from './pdf-worker.ts'

const threads: FakeWorker[] = []

class FakeWorker extends EventEmitter {
  asked: PdfRequest[] = []
  terminated = false
  constructor() {
    super()
    threads.push(this)
  }
  ref() {}
  unref() {}
  postMessage(request: PdfRequest) {
    this.asked.push(request)
  }
  async terminate() {
    this.terminated = true
  }
  reply(reply: PdfReply) {
    this.emit('message', reply)
  }
}

vi.mock('node:worker_threads', () => ({
  Worker: function Worker() {
    return new FakeWorker()
  },
}))

const lastThread = () => {
  const thread = threads.at(-1)
  if (!thread) throw new Error('no thread was started')
  return thread
}

afterEach(async () => {
  vi.useRealTimers()
  await closePdf()
})

describe('making a PDF in a thread', () => {
  it('says so where the compiler is absent', async () => {
    const pdf = makePdf('letter', letter, 'nl')
    lastThread().reply({ id: 1, kind: 'unavailable' })
    expect(await pdf).toEqual({ ok: false, error: { kind: 'unavailable' } })
  })

  it('gives each caller its own answer, in whatever order they come', async () => {
    const first = makePdf('letter', letter, 'nl')
    const second = makePdf('letter', letter, 'nl')
    lastThread().reply({ id: 2, kind: 'made', pdf: new Uint8Array([2]) })
    lastThread().reply({ id: 1, kind: 'failed', messages: ['x'] })
    expect(await second).toEqual({ ok: true, value: new Uint8Array([2]) })
    expect(await first).toEqual({ ok: false, error: { kind: 'failed', messages: ['x'] } })
  })

  it('gives up on a document that takes too long and starts a fresh thread', async () => {
    vi.useFakeTimers()
    const pdf = makePdf('letter', letter, 'nl')
    const stuck = lastThread()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await pdf).toEqual({ ok: false, error: { kind: 'too-slow' } })
    expect(stuck.terminated).toBe(true)
    void makePdf('letter', letter, 'nl')
    expect(lastThread()).not.toBe(stuck)
  })

  it('survives a thread that breaks', async () => {
    const pdf = makePdf('letter', letter, 'nl')
    const broken = lastThread()
    broken.emit('error', new Error('out of memory'))
    expect(await pdf).toMatchObject({ ok: false, error: { kind: 'failed' } })
    void makePdf('letter', letter, 'nl')
    expect(lastThread()).not.toBe(broken)
  })
})
