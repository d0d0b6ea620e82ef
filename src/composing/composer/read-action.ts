import { z } from 'zod'
import type { FieldErrors, Kept } from '../../ui/context.ts'
import { decimalInput, readForm, wholeInput } from '../../ui/forms.ts'
import type { Lang } from '../../ui/texts.ts'
import { CODES } from '../../structure/index.ts'
import type { ComposeCommand, CompositionTask } from '../engine/index.ts'
import { LIMITS } from '../engine/index.ts'
import { formTexts } from './form-texts.ts'

/** The forms of the composer that hold typed input. */
export type FormName = 'gegevens' | 'deel' | 'taak' | 'keuzedeel' | 'nieuwe-taak'

/** What was asked for: commands for the engine, a step through the history, or a form with faults. */
export type Action =
  | { kind: 'commands'; commands: ComposeCommand[] }
  | { kind: 'undo'; version: number }
  | { kind: 'redo'; version: number }
  | { kind: 'faulty'; form: FormName; errors: FieldErrors; kept: Kept }
  | { kind: 'unknown' }

const commands = (...list: ComposeCommand[]): Action => ({ kind: 'commands', commands: list })

const text = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

const year = wholeInput({ min: 1, max: LIMITS.years }).optional()
const weight = wholeInput({ min: 1, max: LIMITS.weight }).optional()
const title = z.string().max(LIMITS.titleLength)

const aboutForm = z.object({
  titel: title.optional(),
  naam: title.optional(),
  niveau: z.enum(['1', '2', '3', '4']).optional(),
  leerweg: z.array(z.enum(['bol', 'bbl'])),
  duur: decimalInput({ min: 0.5, max: LIMITS.years }).optional(),
})

const partForm = z.object({
  deel: z.string(),
  gewicht: weight,
  jaar: year,
  notitie: z.string().max(LIMITS.noteLength).optional(),
})

const taskForm = z.object({ taak: z.string(), titel: title, gewicht: weight, leerjaar: year })
const electiveForm = z.object({ keuzedeel: z.string(), jaar: year })
const newTaskForm = z.object({ 'nieuwe-titel': title })

const LEVELS = { 1: 1, 2: 2, 3: 3, 4: 4 } as const

const aboutCommands = (form: z.output<typeof aboutForm>): ComposeCommand[] => [
  { kind: 'set-title', title: form.titel ?? '' },
  { kind: 'set-official-name', name: form.naam ?? null },
  { kind: 'set-level', level: form.niveau ? LEVELS[form.niveau] : null },
  { kind: 'set-pathways', pathways: form.leerweg },
  { kind: 'set-duration', years: form.duur ?? null },
]

const partCommands = ({ deel: part, ...form }: z.output<typeof partForm>): ComposeCommand[] => [
  { kind: 'set-part-weight', part, weight: form.gewicht ?? null },
  { kind: 'set-part-year', part, year: form.jaar ?? null },
  { kind: 'set-part-note', part, note: form.notitie ?? '' },
]

/** A year in the form of a core task goes to all its parts; an empty one leaves them as they are. */
const taskCommands = ({ taak: coreTask, ...form }: z.output<typeof taskForm>): ComposeCommand[] => [
  { kind: 'rename-core-task', coreTask, title: form.titel },
  { kind: 'set-core-task-weight', coreTask, weight: form.gewicht ?? null },
  ...(form.leerjaar === undefined
    ? []
    : [{ kind: 'set-core-task-year' as const, coreTask, year: form.leerjaar }]),
]

const formAction = <S extends z.ZodType>(
  form: FormName,
  schema: S,
  data: FormData,
  lang: Lang,
  make: (value: z.output<S>) => ComposeCommand[],
): Action => {
  const read = readForm(schema, data, { lang, labels: formTexts(lang) })
  if (read.ok) return commands(...make(read.value))
  return { kind: 'faulty', form, errors: read.errors, kept: read.kept }
}

const FORMS: Record<FormName, (data: FormData, lang: Lang) => Action> = {
  gegevens: (data, lang) => formAction('gegevens', aboutForm, data, lang, aboutCommands),
  deel: (data, lang) => formAction('deel', partForm, data, lang, partCommands),
  taak: (data, lang) => formAction('taak', taskForm, data, lang, taskCommands),
  keuzedeel: (data, lang) =>
    formAction('keuzedeel', electiveForm, data, lang, ({ keuzedeel: code, jaar }) => [
      { kind: 'set-elective-year', code, year: jaar ?? null },
    ]),
  'nieuwe-taak': (data, lang) =>
    formAction('nieuwe-taak', newTaskForm, data, lang, (form) => [
      { kind: 'new-core-task', title: form['nieuwe-titel'] },
    ]),
}

/** `25104 23053:B1-K1-W1`: the qualification it is taken from and the unit; a core task or a work process. */
const addCommand = (what: string, target: string): ComposeCommand | null => {
  const [qualificationCode = '', unit = ''] = what.split(' ')
  const [ownerCode = '', code = ''] = unit.split(':')
  const source = { qualificationCode, ownerCode, code }
  if (CODES.coreTask.test(code)) return { kind: 'add-core-task', ...source }
  if (code === '') return null
  return { kind: 'add-work-process', ...source, ...(target ? { coreTask: target } : {}) }
}

/** `23053:B1-K1-W1 k2 3`: the part, the core task it goes to, and the place there when it was dragged. */
const moveCommand = (what: string, target: string): ComposeCommand => {
  const [part = '', task = target, place] = what.split(' ')
  const position = Number(place)
  return {
    kind: 'move-part',
    part,
    to: { coreTask: task, ...(place && Number.isInteger(position) ? { position } : {}) },
  }
}

const BUTTONS: Record<string, (what: string, data: FormData) => Action> = {
  erbij: (what, data) => {
    const command = addCommand(what, text(data, 'naar'))
    return command ? commands(command) : { kind: 'unknown' }
  },
  weg: (part) => commands({ kind: 'remove-part', part }),
  op: (part) => commands({ kind: 'move-part', part, to: 'up' }),
  neer: (part) => commands({ kind: 'move-part', part, to: 'down' }),
  verplaats: (what, data) => commands(moveCommand(what, text(data, 'naar-taak'))),
  overnemen: (part) => commands({ kind: 'refresh-part', part }),
  'taak-weg': (coreTask) => commands({ kind: 'remove-core-task', coreTask }),
  'taak-op': (coreTask) => commands({ kind: 'move-core-task', coreTask, to: 'up' }),
  'taak-neer': (coreTask) => commands({ kind: 'move-core-task', coreTask, to: 'down' }),
  samenvoegen: (from, data) =>
    commands({ kind: 'merge-core-tasks', from, into: text(data, 'met-taak') }),
  'keuzedeel-erbij': (code) => commands({ kind: 'add-elective', code }),
  'keuzedeel-weg': (code) => commands({ kind: 'remove-elective', code }),
  ongedaan: (_, data) => ({ kind: 'undo', version: Number(text(data, 'versie')) }),
  opnieuw: (_, data) => ({ kind: 'redo', version: Number(text(data, 'versie')) }),
}

/** Reads what a form or button of the composer asks for. `actie` holds the verb and what it is about. */
export const readAction = (data: FormData, lang: Lang): Action => {
  const [verb = '', ...what] = text(data, 'actie').split(' ')
  const form = Object.hasOwn(FORMS, verb) ? FORMS[verb as FormName] : undefined
  if (form) return form(data, lang)
  const button = Object.hasOwn(BUTTONS, verb) ? BUTTONS[verb] : undefined
  return button ? button(what.join(' '), data) : { kind: 'unknown' }
}

/** Core tasks to choose from, as `B1-K1 Title`. */
export const taskOptions = (
  tasks: readonly CompositionTask[],
): { value: string; label: string }[] =>
  tasks.map(({ id, title }, i) => ({ value: id, label: `B1-K${i + 1} ${title}` }))
