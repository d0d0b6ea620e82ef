import type { Registered } from '../registered.ts'
import { type RegisterColumn, text } from './column.ts'

const schoolNames = ({ permissions }: Registered): string[] =>
  permissions
    .filter(({ state }) => state !== 'revoked')
    .flatMap(({ record }) => record.school.name ?? [])

/** Who may offer it, and where it is in its life. */
export const LIFE_COLUMNS: readonly RegisterColumn[] = [
  {
    key: 'schools',
    title: text('Scholen', 'Schools'),
    note: text(
      'Scholen die de opleiding aanbieden of aanboden, voor zover bekend.',
      'Schools that offer or offered it, as far as known.',
    ),
    type: 'list',
    width: 44,
    value: schoolNames,
  },
  {
    key: 'permissions',
    title: text('Aantal scholen', 'Number of schools'),
    note: text(
      'Zoveel toestemmingen kennen we. Er kunnen er meer zijn.',
      'The permissions that we know of. There may be more.',
    ),
    type: 'number',
    sortable: true,
    value: ({ permissions }) => permissions.length,
  },
  {
    key: 'state',
    title: text('Stand', 'State'),
    note: text(
      'De stand op de gekozen dag. Niet bekend: de dagen die dat bepalen, kennen we niet.',
      'The state on the chosen day. Not known: we do not know the days that decide it.',
    ),
    type: 'choice',
    words: 'state',
    sortable: true,
    width: 24,
    value: ({ state }) => state,
  },
  {
    key: 'publishedOn',
    title: text('Gepubliceerd op', 'Published on'),
    note: text('Dag van het besluit. Leeg: niet bekend.', 'Day of the decision. Empty: not known.'),
    type: 'date',
    sortable: true,
    value: ({ days }) => days.publishedOn,
  },
  {
    key: 'firstIntake',
    title: text('Eerste instroom', 'First intake'),
    note: text(
      'Eerste dag waarop studenten konden starten. Leeg: niet bekend.',
      'First day on which students could start. Empty: not known.',
    ),
    type: 'date',
    sortable: true,
    value: ({ days }) => days.firstIntake,
  },
  {
    key: 'lastIntake',
    title: text('Laatste instroom', 'Last intake'),
    note: text(
      'Laatste dag waarop een student kan starten en nog binnen de regeling klaar is. Kent een bron een eerder einde, dan staat dat hier.',
      'Last day on which a student can start and still finish within the scheme, or an earlier end that a source names.',
    ),
    type: 'date',
    sortable: true,
    value: ({ days }) => days.lastIntake,
  },
  {
    key: 'teachOutEnd',
    title: text('Diploma tot en met', 'Diploma until'),
    note: text(
      'Laatste dag voor het diploma: laatste instroom, plus de studieduur, plus twee jaar. Afgeleid van de regel voor gewone kwalificaties.',
      'Last day for the diploma: last intake, plus duration, plus two years. Derived from the rule for regular qualifications.',
    ),
    type: 'date',
    value: ({ days }) => days.teachOutEnd,
  },
  {
    key: 'after',
    title: text('Daarna', 'Afterwards'),
    note: text(
      'Wat er na het experiment mee gebeurde. Leeg: niet bekend.',
      'What became of it after the experiment. Empty: not known.',
    ),
    type: 'choice',
    words: 'after',
    width: 34,
    value: ({ record }) => record.after.value,
  },
  {
    key: 'successors',
    title: text('Opvolgers', 'Successors'),
    note: text(
      'Codes van kwalificaties of dossiers die erna kwamen.',
      'Codes of the qualifications or dossiers that came after it.',
    ),
    type: 'list',
    value: ({ record }) => record.successors.map(({ code }) => code),
  },
]
