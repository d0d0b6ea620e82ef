import { inflateRawSync } from 'node:zlib'

const CENTRAL = 0x02014b50

/** The files inside a zip by their name; enough to read back what the product itself wrote. */
export const unzip = (zip: Uint8Array): Map<string, string> => {
  const bytes = Buffer.from(zip)
  const files = new Map<string, string>()
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; ) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) break
    const [size, nameSize, extra, comment] = [20, 28, 30, 32].map((offset, i) =>
      i === 0 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + size)
    const isPacked = bytes.readUInt16LE(at + 10) === 8
    files.set(name, (isPacked ? inflateRawSync(content) : content).toString('utf8'))
    at += 46 + nameSize + extra + comment
  }
  return files
}
