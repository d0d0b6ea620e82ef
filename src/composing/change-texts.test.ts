import { describe, expect, it } from 'vitest'
import { changeSchema } from './change.ts'
import { changeText } from './change-texts.ts'
import { describeChange } from './describe-change.ts'
import type { ComposeCommand, Composition } from './engine/index.ts'
import { apply, composeCommandSchema, emptyComposition } from './engine/index.ts'
import { adding, smallStructure } from './testing.ts'

const view = smallStructure()

const after = (composition: Composition, ...commands: ComposeCommand[]): Composition =>
  commands.reduce((before, command) => {
    const done = apply(before, command, view)
    if (!done.ok) throw new Error(JSON.stringify(done.error))
    return done.value
  }, composition)

const said = (before: Composition, command: ComposeCommand): string =>
  changeText(describeChange(command, before, after(before, command)), 'nl')

describe('what a version changed', () => {
  it('is said of every kind of command, in both languages', () => {
    const kinds = composeCommandSchema.options.map((option) => option.shape.kind.value)
    for (const kind of [...kinds, 'made', 'example', 'imported', 'copied', 'undone', 'restored'])
      for (const lang of ['nl', 'en'] as const) {
        const change = changeSchema.parse({ kind, what: 'Iets', to: 2, count: 3 })
        expect(changeText(change, lang)).toMatch(/^\S.{4,}/)
      }
  })

  it('names the part, its place and the figures', () => {
    const one = after(emptyComposition(), adding('Meet'), adding('Verzorgt'))
    const id = (n: number) => {
      const part = one.coreTasks[n]?.parts[0]
      return `${part?.ownerCode}:${part?.code}`
    }
    expect(said(one, adding('Zaagt'))).toBe('Werkproces “Zaagt” toegevoegd')
    expect(said(one, { kind: 'remove-part', part: id(0) })).toBe('Werkproces “Meet” weggehaald')
    expect(said(one, { kind: 'set-part-weight', part: id(0), weight: 400 })).toBe(
      '“Meet” weegt nu 400 SBU',
    )
    expect(said(one, { kind: 'move-part', part: id(1), to: 'up' })).toBe(
      '“Verzorgt” verplaatst naar B1-K1-W2',
    )
    expect(said(one, { kind: 'remove-core-task', coreTask: 'k1' })).toBe(
      'Kerntaak “Kerntaak 1” weggehaald met 1 werkproces',
    )
    expect(said(one, { kind: 'set-duration', years: 2.5 })).toBe('Duur: 2,5 jaar')
  })

  it('never repeats the text of a note', () => {
    const one = after(emptyComposition(), adding('Meet'))
    const part = one.coreTasks[0]?.parts[0]
    const command: ComposeCommand = {
      kind: 'set-part-note',
      part: `${part?.ownerCode}:${part?.code}`,
      note: 'Vraag mevrouw Jansen',
    }
    const change = describeChange(command, one, after(one, command))
    expect(JSON.stringify(change)).not.toContain('Jansen')
  })

  it('of a kind that does not exist is not read', () => {
    expect(changeSchema.safeParse({ kind: 'explode' }).success).toBe(false)
  })
})
