import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Composition } from '../engine/index.ts'
import { apply, emptyComposition } from '../engine/index.ts'
import { composed } from '../engine/testing-random.ts'
import { adding, smallStructure } from '../testing.ts'
import { faultLines, fileFaultText } from './file-fault-texts.ts'
import {
  compositionFile,
  type FileFault,
  MOST_BYTES,
  readCompositionFile,
} from './read-composition-file.ts'

const view = smallStructure()

const small = (): Composition => {
  const done = apply(emptyComposition('Proef'), adding('Meet'), view)
  if (!done.ok) throw new Error('not composed')
  return done.value
}

const faultIn = (text: string): FileFault => {
  const read = readCompositionFile(text, view)
  if (read.ok) throw new Error('no fault was found')
  return read.error
}

const changed = (change: (document: Record<string, unknown>) => void): string => {
  const document = JSON.parse(compositionFile(small()))
  change(document)
  return JSON.stringify(document)
}

describe('a composition file', () => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(composed, fc.string(), ({ view: structure, composition }, note) => {
        const noted: Composition = {
          ...composition,
          title: 'Een naam met “tekens” & <xml> \u{1f600}',
          coreTasks: composition.coreTasks.map((task) => ({
            ...task,
            parts: task.parts.map((part) => ({ ...part, note })),
          })),
        }
        const text = compositionFile(noted)
        const read = readCompositionFile(text, structure)
        expect(read).toEqual({ ok: true, value: noted })
        if (read.ok) expect(compositionFile(read.value)).toBe(text)
      }),
    )
  })

  it('is read with the mark that some editors put in front', () => {
    expect(readCompositionFile(`\uFEFF${compositionFile(small())}`, view).ok).toBe(true)
  })
})

describe('a fault', () => {
  it('of broken JSON names the line where it can', () => {
    expect(faultIn('')).toEqual({ kind: 'empty' })
    expect(faultIn('zomaar tekst').kind).toBe('not-json')
    const cut = compositionFile(small()).slice(0, 60)
    expect(faultIn(cut)).toMatchObject({ kind: 'not-json' })
  })

  it('of another format or version says which one is read', () => {
    expect(faultIn('{}')).toEqual({ kind: 'other-format', found: null })
    expect(faultIn('[1, 2]')).toEqual({ kind: 'other-format', found: null })
    const later = changed((document) => {
      document.format = 'snijvlak-composition/2'
    })
    expect(faultIn(later)).toEqual({ kind: 'other-format', found: 'snijvlak-composition/2' })
    expect(fileFaultText(faultIn(later), 'nl')).toContain('snijvlak-composition/1')
  })

  it('of the shape names the place', () => {
    const text = changed((document) => {
      document.level = 9
      document.extra = true
    })
    const fault = faultIn(text)
    expect(fault.kind).toBe('wrong')
    expect(faultLines(fault, 'nl').join(' ')).toContain('level')
  })

  it('of a part that is in it twice names the part', () => {
    const text = changed((document) => {
      const [task] = document.coreTasks as { parts: unknown[] }[]
      task?.parts.push(task.parts[0])
    })
    expect(faultIn(text)).toMatchObject({ kind: 'twice' })
  })

  it('of more than 200 parts says how many there are', () => {
    const text = changed((document) => {
      const [task] = document.coreTasks as { parts: object[] }[]
      const [part] = task?.parts ?? []
      for (let i = 0; i < 205; i += 1) task?.parts.push({ ...part, code: `B1-K9-W${i}` })
    })
    expect(faultIn(text)).toEqual({ kind: 'too-many-parts', found: 206, most: 200 })
  })

  it('of size is found before anything is read', () => {
    expect(faultIn(' '.repeat(MOST_BYTES + 1))).toEqual({ kind: 'too-large', most: MOST_BYTES })
  })

  it('of a code that the structure does not have names it, and can be accepted', () => {
    const withPart = (fields: object) =>
      changed((document) => {
        const [task] = document.coreTasks as { parts: object[] }[]
        Object.assign(task?.parts[0] ?? {}, fields)
      })
    const unknown = withPart({ qualificationCode: '25999' })
    expect(faultIn(unknown)).toMatchObject({
      kind: 'unknown-parts',
      parts: [{ at: 'B1-K1-W1', kind: 'qualification' }],
    })
    expect(faultLines(faultIn(unknown), 'nl')).toEqual([
      'B1-K1-W1: kwalificatie 25999 kennen wij niet.',
    ])
    expect(faultIn(withPart({ code: 'B1-K8-W1' }))).toMatchObject({ parts: [{ kind: 'unit' }] })
    expect(faultIn(withPart({ title: 'Bedacht' }))).toMatchObject({ parts: [{ kind: 'title' }] })
    expect(readCompositionFile(unknown, view, { lenient: true }).ok).toBe(true)
    const elective = changed((document) => {
      document.electives = [{ code: 'K9999', title: 'Bedacht', sbu: 240, year: null }]
    })
    expect(faultLines(faultIn(elective), 'en')).toEqual(['We do not know elective K9999.'])
  })

  it('always says what to do, in both languages', () => {
    const texts = ['', 'x', '{}', changed((document) => delete document.title)]
    for (const text of texts)
      for (const lang of ['nl', 'en'] as const)
        expect(fileFaultText(faultIn(text), lang).length).toBeGreaterThan(30)
  })
})
