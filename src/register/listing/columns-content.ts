import type { Lang } from '../../platform/lang.ts'
import { formatPercent } from '../../ui/texts.ts'
import type { CrossOverField } from '../cross-over.ts'
import { type RegisterColumn, text } from './column.ts'

/** A field of work with its share: zorg (60%). Numbers as the language writes them. */
export const fieldText = ({ text: name, share }: CrossOverField, lang: Lang): string =>
  share === null ? name : `${name} (${formatPercent(share, lang)})`

/** What it is and what it is made of. */
export const CONTENT_COLUMNS: readonly RegisterColumn[] = [
  {
    key: 'code',
    title: text('Code', 'Code'),
    note: text('Erkende opleidingscode (crebo).', 'Recognised programme code (crebo).'),
    type: 'text',
    sortable: true,
    width: 9,
    value: ({ record }) => record.code,
  },
  {
    key: 'name',
    title: text('Naam', 'Name'),
    note: text('Officiële naam van de cross-over.', 'Official name of the cross-over, in Dutch.'),
    type: 'text',
    sortable: true,
    width: 44,
    value: ({ record }) => record.name,
  },
  {
    key: 'level',
    title: text('Niveau', 'Level'),
    note: text('Mbo-niveau 2, 3 of 4.', 'Mbo level 2, 3 or 4.'),
    type: 'number',
    sortable: true,
    value: ({ record }) => record.level.value,
  },
  {
    key: 'programmeType',
    title: text('Soort opleiding', 'Kind of programme'),
    note: text(
      'Soort opleiding volgens de WEB. Leeg: niet bekend.',
      'Kind of programme under the WEB. Empty: not known.',
    ),
    type: 'choice',
    words: 'type',
    value: ({ record }) => record.programmeType.value,
  },
  {
    key: 'pathways',
    title: text('Leerweg', 'Pathway'),
    note: text('Bol, bbl of allebei.', 'Bol, bbl or both.'),
    type: 'list',
    width: 11,
    value: ({ record }) => record.pathways.value,
  },
  {
    key: 'durationYears',
    title: text('Duur (jaar)', 'Duration (years)'),
    note: text(
      'Studieduur. Hoe zeker dat is, staat in de kolom ernaast.',
      'Duration of study. How sure that is stands in the next column.',
    ),
    type: 'number',
    sortable: true,
    value: ({ record }) => record.durationYears.value,
  },
  {
    key: 'durationCertainty',
    title: text('Zekerheid duur', 'Certainty of duration'),
    note: text(
      'Of de duur in een bron staat, of dat we die afleiden.',
      'Whether the duration stands in a source or is derived by us.',
    ),
    type: 'choice',
    words: 'certainty',
    value: ({ record }) => record.durationYears.certainty,
  },
  {
    key: 'studyLoad',
    title: text('Studielast (SBU)', 'Study load (SBU)'),
    note: text(
      'Studiebelastingsuren van de hele opleiding. Leeg: niet bekend.',
      'Hours of study load of the whole programme. Empty: not known.',
    ),
    type: 'number',
    value: ({ record }) => record.studyLoad.value,
  },
  {
    key: 'fields',
    title: text('Vakgebieden', 'Fields'),
    note: text(
      'Waar de onderdelen vandaan komen, met het aandeel waar we dat weten. Leeg: niet bekend.',
      'Where the parts come from, with the share where known. Empty: not known.',
    ),
    type: 'list',
    width: 40,
    value: ({ record }) => record.fields.map((field) => fieldText(field, 'nl')),
  },
  {
    key: 'domainCodes',
    title: text('Opleidingsdomeinen', 'Domains'),
    note: text(
      'Codes van de opleidingsdomeinen. Leeg: niet bekend.',
      'Codes of the opleidingsdomeinen. Empty: not known.',
    ),
    type: 'list',
    value: ({ record }) => record.fields.flatMap(({ domainCode }) => domainCode ?? []),
  },
]
