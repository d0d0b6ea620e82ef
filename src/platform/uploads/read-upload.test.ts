import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDiskStore } from '../files/disk-store.ts'
import type { FileStore } from '../files/file-store.ts'
import { err } from '../result.ts'
import { Temporal } from '../time.ts'
import { readUpload } from './read-upload.ts'
import { exe, pdf, png } from './samples.fixture.ts'
import { refusalText } from './texts.ts'
import { UPLOAD_LIMITS, type UploadLimits } from './upload.ts'

let root: string
let store: FileStore

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'snijvlak-upload-'))
  const opened = await openDiskStore(root, { now: () => Temporal.Now.instant() })
  if (!opened.ok) throw new Error(opened.error.kind)
  store = opened.value
})

afterEach(() => rm(root, { recursive: true }))

const send = (body: BodyInit, headers?: Record<string, string>) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

const file = (content: Uint8Array, name: string) => new File([new Uint8Array(content)], name)

const formOf = (...entries: [string, string | File][]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

const read = async (body: BodyInit, limits: Partial<UploadLimits> = {}) => {
  const result = await readUpload(send(body), store, { ...UPLOAD_LIMITS, ...limits })
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

const keptCount = async () => {
  let count = 0
  for await (const _ of store.list()) count += 1
  return count
}

describe('reading a form', () => {
  it('gives the fields and the stored files', async () => {
    const form = await read(
      formOf(
        ['naam', 'Ébéniste 🪚'],
        ['keus', 'a'],
        ['keus', 'b'],
        ['bewijs', file(pdf, 'plan.pdf')],
      ),
    )
    expect(form.fields.get('naam')).toBe('Ébéniste 🪚')
    expect(form.fields.getAll('keus')).toEqual(['a', 'b'])
    expect(form.files).toEqual([
      expect.objectContaining({
        field: 'bewijs',
        name: 'plan.pdf',
        kind: 'pdf',
        type: 'application/pdf',
        size: pdf.length,
      }),
    ])
    expect(await store.has(form.files[0]?.sha256 ?? '')).toBe(true)
  })

  it('keeps a name with accents and quotes', async () => {
    const form = await read(formOf(['f', file(pdf, 'Één “plan” v2;.pdf')]))
    expect(form.files[0]?.name).toBe('Één “plan” v2;.pdf')
  })

  it('reads a form without files', async () => {
    const form = await read(new URLSearchParams({ naam: 'Jan', tekst: 'a&b' }))
    expect([...form.fields]).toEqual([
      ['naam', 'Jan'],
      ['tekst', 'a&b'],
    ])
  })

  it('passes over a file field that was left open', async () => {
    const form = await read(formOf(['f', file(new Uint8Array(), '')], ['naam', 'Jan']))
    expect(form).toMatchObject({ files: [], refused: [] })
    expect(form.fields.get('naam')).toBe('Jan')
  })
})

describe('refusing a file', () => {
  it('loses nothing else of the form', async () => {
    const form = await read(
      formOf(
        ['voor', '1'],
        ['a', file(exe, 'virus.exe')],
        ['b', file(new Uint8Array(9000), 'groot.pdf')],
        ['c', file(new Uint8Array(), 'leeg.pdf')],
        ['d', file(pdf, 'plan.docx')],
        ['e', file(png, 'foto.png')],
        ['na', '2'],
      ),
      { maxFileBytes: 5000 },
    )
    expect(form.fields.get('voor')).toBe('1')
    expect(form.fields.get('na')).toBe('2')
    expect(form.files.map((kept) => kept.name)).toEqual(['foto.png'])
    expect(form.refused).toEqual([
      { field: 'a', name: 'virus.exe', code: 'type-not-allowed', found: 'exe' },
      { field: 'b', name: 'groot.pdf', code: 'too-big' },
      { field: 'c', name: 'leeg.pdf', code: 'empty' },
      { field: 'd', name: 'plan.docx', code: 'mismatch', found: 'pdf' },
    ])
    expect(await keptCount()).toBe(1)
    expect(await readdir(join(root, 'temporary'))).toEqual([])
  })

  it('takes the first files when there are too many', async () => {
    const form = await read(
      formOf(
        ['f', file(pdf, '1.pdf')],
        ['f', file(png, '2.png')],
        ['f', file(pdf, '3.pdf')],
        ['na', 'x'],
      ),
      { maxFiles: 2 },
    )
    expect(form.files.map((kept) => kept.name)).toEqual(['1.pdf', '2.png'])
    expect(form.refused).toEqual([{ field: 'f', name: '3.pdf', code: 'too-many' }])
    expect(form.fields.get('na')).toBe('x')
  })

  it('refuses what goes beyond the total', async () => {
    const text = (length: number) => file(new Uint8Array(length).fill(97), 'a.txt')
    const form = await read(formOf(['f', text(5000)], ['f', text(5000)], ['na', 'x']), {
      maxTotalBytes: 8000,
    })
    expect(form.files).toHaveLength(1)
    expect(form.refused.map((one) => one.code)).toEqual(['total-too-big'])
    expect(form.fields.get('na')).toBe('x')
  })

  it('says so when the storage is full', async () => {
    const full: FileStore = { ...store, put: async () => err({ kind: 'storage-full' }) }
    const result = await readUpload(send(formOf(['f', file(pdf, 'a.pdf')], ['na', 'x'])), full)
    if (!result.ok) throw new Error(result.error.kind)
    expect(result.value.refused).toEqual([{ field: 'f', name: 'a.pdf', code: 'storage-full' }])
    expect(result.value.fields.get('na')).toBe('x')
  })

  it('tells what to do in both languages', () => {
    const text = refusalText({ code: 'too-big' }, { ...UPLOAD_LIMITS, maxFileBytes: 2_500_000 })
    expect(text.nl).toContain('2,5 MB')
    expect(text.en).toContain('2.5 MB')
    expect(refusalText({ code: 'mismatch', found: 'pdf' }, UPLOAD_LIMITS).nl).toContain('pdf')
  })
})
