import type { Change, ChangeKind } from './change.ts'
import type { Lang } from '../platform/lang.ts'

interface Sentence {
  nl: string
  en: string
}

const say = (nl: string, en: string): Sentence => ({ nl, en })

const quoted = (text: string | number | null | undefined): string => `“${text ?? ''}”`

const processes = (count = 0): Sentence =>
  count === 1
    ? say('1 werkproces', '1 work process')
    : say(`${count} werkprocessen`, `${count} work processes`)

const weight = ({ what, to }: Change): Sentence =>
  to === null
    ? say(
        `Gewicht van ${quoted(what)} weer gelijk verdeeld`,
        `Weight of ${quoted(what)} spread evenly again`,
      )
    : say(`${quoted(what)} weegt nu ${to} SBU`, `${quoted(what)} now weighs ${to} SBU`)

const year = ({ what, to }: Change): Sentence =>
  to === null
    ? say(`Leerjaar van ${quoted(what)} weggehaald`, `Study year of ${quoted(what)} taken away`)
    : say(`${quoted(what)} in leerjaar ${to}`, `${quoted(what)} in study year ${to}`)

const whole = ({ what, count }: Change): Sentence =>
  say(
    `Kerntaak ${quoted(what)} toegevoegd met ${processes(count).nl}`,
    `Core task ${quoted(what)} added with ${processes(count).en}`,
  )

const gone = (to: Change['to']): boolean => to === null || to === undefined || to === ''

const said = (change: Change): Sentence => TEXTS[change.kind](change)

const TEXTS: Record<ChangeKind, (change: Change) => Sentence> = {
  made: () => say('Samenstelling gemaakt', 'Composition made'),
  example: ({ what }) => say(`Voorbeeld ${what} geopend`, `Example ${what} opened`),
  imported: () => say('Ingelezen uit een bestand', 'Read from a file'),
  copied: ({ what }) =>
    what
      ? say(`Kopie gemaakt van ${quoted(what)}`, `Copied from ${quoted(what)}`)
      : say('Kopie gemaakt', 'Copied'),
  undone: ({ of, to }) =>
    of
      ? say(`Ongedaan gemaakt: ${said(of).nl}`, `Undone: ${said(of).en}`)
      : say(`Terug naar versie ${to}`, `Back to version ${to}`),
  redone: ({ of, to }) =>
    of
      ? say(`Opnieuw gedaan: ${said(of).nl}`, `Done again: ${said(of).en}`)
      : say(`Vooruit naar versie ${to}`, `Forward to version ${to}`),
  restored: ({ to }) => say(`Versie ${to} teruggezet`, `Version ${to} restored`),
  'set-title': ({ to }) =>
    gone(to)
      ? say('Naam weggehaald', 'Name taken away')
      : say(`Naam: ${quoted(to)}`, `Name: ${quoted(to)}`),
  'set-official-name': ({ to }) =>
    gone(to)
      ? say('Naam voor het register weggehaald', 'Name for the register taken away')
      : say(`Naam voor het register: ${quoted(to)}`, `Name for the register: ${quoted(to)}`),
  'set-level': ({ to }) =>
    gone(to) ? say('Niveau weggehaald', 'Level taken away') : say(`Niveau ${to}`, `Level ${to}`),
  'set-pathways': ({ to }) =>
    gone(to)
      ? say('Leerweg weggehaald', 'Pathway taken away')
      : say(`Leerweg: ${to}`, `Pathway: ${to}`),
  'set-duration': ({ to }) =>
    gone(to)
      ? say('Duur weggehaald', 'Duration taken away')
      : say(`Duur: ${String(to).replace('.', ',')} jaar`, `Duration: ${to} years`),
  'new-core-task': ({ what }) =>
    say(`Kerntaak ${quoted(what)} gemaakt`, `Core task ${quoted(what)} made`),
  'add-core-task': whole,
  'add-work-process': ({ what }) =>
    say(`Werkproces ${quoted(what)} toegevoegd`, `Work process ${quoted(what)} added`),
  'remove-part': ({ what }) =>
    say(`Werkproces ${quoted(what)} weggehaald`, `Work process ${quoted(what)} removed`),
  'remove-core-task': ({ what, count }) =>
    say(
      `Kerntaak ${quoted(what)} weggehaald met ${processes(count).nl}`,
      `Core task ${quoted(what)} removed with ${processes(count).en}`,
    ),
  'move-part': ({ what, to }) =>
    say(`${quoted(what)} verplaatst naar ${to}`, `${quoted(what)} moved to ${to}`),
  'move-core-task': ({ what, to }) =>
    say(
      `Kerntaak ${quoted(what)} verplaatst naar ${to}`,
      `Core task ${quoted(what)} moved to ${to}`,
    ),
  'rename-core-task': ({ what, to }) =>
    say(
      `Kerntaak ${quoted(what)} heet nu ${quoted(to)}`,
      `Core task ${quoted(what)} is now called ${quoted(to)}`,
    ),
  'merge-core-tasks': ({ what, to }) =>
    say(
      `Kerntaak ${quoted(what)} samengevoegd met ${quoted(to)}`,
      `Core task ${quoted(what)} merged into ${quoted(to)}`,
    ),
  'set-core-task-weight': weight,
  'set-part-weight': weight,
  'set-part-year': year,
  'set-core-task-year': year,
  'set-part-note': ({ what, to }) =>
    gone(to)
      ? say(`Notitie bij ${quoted(what)} weggehaald`, `Note on ${quoted(what)} taken away`)
      : say(`Notitie bij ${quoted(what)} geschreven`, `Note on ${quoted(what)} written`),
  'refresh-part': ({ what }) =>
    say(
      `Nieuwe versie van ${quoted(what)} overgenomen`,
      `New version of ${quoted(what)} taken over`,
    ),
  'add-elective': ({ what }) => say(`Keuzedeel ${what} toegevoegd`, `Elective ${what} added`),
  'remove-elective': ({ what }) => say(`Keuzedeel ${what} weggehaald`, `Elective ${what} removed`),
  'set-elective-year': year,
}

/** What a version changed, in one line. */
export const changeText = (change: Change, lang: Lang): string => said(change)[lang]
