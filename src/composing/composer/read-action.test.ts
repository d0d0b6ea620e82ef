import { describe, expect, it } from 'vitest'
import { readAction } from './read-action.ts'

const form = (fields: Record<string, string | string[]>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) data.append(name, one)
  return data
}

const commandsOf = (fields: Record<string, string | string[]>) => {
  const action = readAction(form(fields), 'nl')
  return action.kind === 'commands' ? action.commands : action
}

describe('a button', () => {
  it('adds a core task or a work process by the grammar of the code', () => {
    expect(commandsOf({ actie: 'erbij 25104 23053:B1-K1' })).toEqual([
      { kind: 'add-core-task', qualificationCode: '25104', ownerCode: '23053', code: 'B1-K1' },
    ])
    expect(commandsOf({ actie: 'erbij 25104 23053:B1-K1-W2', naar: 'k3' })).toEqual([
      {
        kind: 'add-work-process',
        qualificationCode: '25104',
        ownerCode: '23053',
        code: 'B1-K1-W2',
        coreTask: 'k3',
      },
    ])
    expect(commandsOf({ actie: 'erbij 25104 23053:B1-K1-W2', naar: '' })).not.toHaveProperty(
      '0.coreTask',
    )
  })

  it('moves to the task that was chosen, or to where it was dragged', () => {
    expect(commandsOf({ actie: 'verplaats 23053:B1-K1-W1', 'naar-taak': 'k2' })).toEqual([
      { kind: 'move-part', part: '23053:B1-K1-W1', to: { coreTask: 'k2' } },
    ])
    expect(commandsOf({ actie: 'verplaats 23053:B1-K1-W1 k4 0' })).toEqual([
      { kind: 'move-part', part: '23053:B1-K1-W1', to: { coreTask: 'k4', position: 0 } },
    ])
  })

  it('undoes the version that was seen', () => {
    expect(readAction(form({ actie: 'ongedaan', versie: '7' }), 'nl')).toEqual({
      kind: 'undo',
      version: 7,
    })
  })

  it('that nobody knows does nothing', () => {
    for (const actie of ['', 'ontplof', 'erbij', 'erbij 25104', 'constructor', '__proto__'])
      expect(readAction(form({ actie }), 'nl')).toEqual({ kind: 'unknown' })
  })
})

describe('a form', () => {
  it('about the whole gives a command for each field', () => {
    expect(
      commandsOf({
        actie: 'gegevens',
        titel: ' Zorg en techniek ',
        naam: '',
        niveau: '3',
        leerweg: ['bol', 'bbl'],
        duur: '2,5',
      }),
    ).toEqual([
      { kind: 'set-title', title: 'Zorg en techniek' },
      { kind: 'set-official-name', name: null },
      { kind: 'set-level', level: 3 },
      { kind: 'set-pathways', pathways: ['bol', 'bbl'] },
      { kind: 'set-duration', years: 2.5 },
    ])
  })

  it('about a part reads weight, year and note; empty means none', () => {
    expect(commandsOf({ actie: 'deel', deel: 'x:B1-K1-W1', gewicht: '1.200', jaar: '2' })).toEqual([
      { kind: 'set-part-weight', part: 'x:B1-K1-W1', weight: 1200 },
      { kind: 'set-part-year', part: 'x:B1-K1-W1', year: 2 },
      { kind: 'set-part-note', part: 'x:B1-K1-W1', note: '' },
    ])
  })

  it('with a fault says what to do and keeps what was typed', () => {
    const action = readAction(form({ actie: 'deel', deel: 'x:y', gewicht: '12,5' }), 'nl')
    expect(action).toMatchObject({
      kind: 'faulty',
      form: 'deel',
      errors: { gewicht: 'Vul een heel getal in bij: Gewicht.' },
      kept: { gewicht: '12,5' },
    })
    const missing = readAction(form({ actie: 'nieuwe-taak', 'nieuwe-titel': ' ' }), 'nl')
    expect(missing).toMatchObject({
      kind: 'faulty',
      errors: { 'nieuwe-titel': 'Vul in: Naam van de kerntaak.' },
    })
  })

  it('about a core task leaves the years alone unless one is chosen', () => {
    const kinds = (leerjaar: string) =>
      [commandsOf({ actie: 'taak', taak: 'k1', titel: 'T', leerjaar })]
        .flat()
        .map((command) => command.kind)
    expect(kinds('')).toEqual(['rename-core-task', 'set-core-task-weight'])
    expect(kinds('2')).toContain('set-core-task-year')
  })
})
