const ENTRY = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22

/** Position of the end record of a zip archive, -1 when there is none. */
const endOf = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff)
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

/** The size in bytes that a zip archive says its entries unpack to; 0 when it is no archive. */
export const unpackedSize = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) return 0
  let [at, total] = [view.getUint32(end + 16, true), 0]
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    total += view.getUint32(at + 24, true)
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return total
}
