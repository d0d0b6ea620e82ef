import { once } from 'node:events'
import { connect, type NetConnectOpts, type Socket } from 'node:net'

/** `not-scanned`: a scanner is set but gave no verdict; treat the file as unsafe until it has one. */
export type ScanVerdict = 'clean' | { infected: string } | 'not-scanned' | 'not-configured'

/** Looks for malware in a content. */
export interface Scanner {
  scan(stream: AsyncIterable<Uint8Array>): Promise<ScanVerdict>
}

const DEFAULT_TIMEOUT_MS = 60_000

/** clamd takes a content in pieces of at most this size. */
const PIECE_BYTES = 64 * 1024

type Send = (data: Uint8Array) => Promise<void>

const senderTo = (socket: Socket): Send => {
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  return async (data) => {
    if (socket.destroyed) throw new Error('clamd hung up')
    if (!socket.write(data)) await Promise.race([once(socket, 'drain'), closed])
  }
}

const sendPiece = async (send: Send, piece: Uint8Array): Promise<void> => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  await send(length)
  await send(piece)
}

const sendContent = async (send: Send, stream: AsyncIterable<Uint8Array>): Promise<void> => {
  await send(Buffer.from('zINSTREAM\0'))
  for await (const chunk of stream)
    for (let at = 0; at < chunk.length; at += PIECE_BYTES)
      await sendPiece(send, chunk.subarray(at, at + PIECE_BYTES))
  await send(Buffer.alloc(4))
}

const readReply = async (socket: Socket): Promise<string> => {
  let reply = ''
  for await (const data of socket) {
    reply += String(data)
    if (reply.includes('\0')) break
  }
  return reply
}

const verdictOf = (reply: string): ScanVerdict => {
  if (reply === 'stream: OK\0') return 'clean'
  const infected = /^stream: (.+) FOUND\0$/.exec(reply)?.[1]
  return infected ? { infected } : 'not-scanned'
}

/**
 * A scanner that asks clamd (ClamAV's `INSTREAM` command). Fails closed: no connection, no reply in time,
 * a size limit or any other error gives `not-scanned`, never `clean`.
 */
export const clamdScanner = (
  address: { path: string } | { host: string; port: number },
  timeoutMs: number = DEFAULT_TIMEOUT_MS,
): Scanner => ({
  async scan(stream) {
    const socket = connect(address as NetConnectOpts)
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('clamd gave no reply in time')))
    try {
      const sent = sendContent(senderTo(socket), stream)
      const [reply] = await Promise.all([readReply(socket), sent])
      return verdictOf(reply)
    } catch {
      return 'not-scanned'
    } finally {
      socket.destroy()
    }
  },
})

/** Stands in where no scanner is set. The product shows that files were not scanned. */
export const noScanner: Scanner = { scan: async () => 'not-configured' }

/** The scanner of a setting: `unix:/path`, `host:port`, or `null` for none. */
export const scannerFrom = (setting: string | null): Scanner => {
  if (setting === null) return noScanner
  if (setting.startsWith('unix:')) return clamdScanner({ path: setting.slice('unix:'.length) })
  const colon = setting.lastIndexOf(':')
  return clamdScanner({ host: setting.slice(0, colon), port: Number(setting.slice(colon + 1)) })
}

/** What a reader sees beside a file. */
export const scanTexts: Record<
  'clean' | 'infected' | 'not-scanned' | 'not-configured',
  { nl: string; en: string }
> = {
  clean: { nl: 'Gecontroleerd: geen virus gevonden.', en: 'Checked: no virus found.' },
  infected: {
    nl: 'In dit bestand zit een virus. Het is niet te openen. Stuur een schoon bestand.',
    en: 'This file holds a virus. It cannot be opened. Send a clean file.',
  },
  'not-scanned': {
    nl: 'Nog niet op virussen gecontroleerd. Wij proberen het opnieuw.',
    en: 'Not yet checked for viruses. We will try again.',
  },
  'not-configured': {
    nl: 'Niet op virussen gecontroleerd.',
    en: 'Not checked for viruses.',
  },
}

/** The key of a verdict in `scanTexts`. */
export const verdictKey = (verdict: ScanVerdict): keyof typeof scanTexts =>
  typeof verdict === 'string' ? verdict : 'infected'
