import { dayOf } from '../../platform/time.ts'
import { rioIdOf } from '../rio.ts'
import { type RegisterColumn, text } from './column.ts'

/** Where it stands elsewhere, and where we have it from. */
export const ABOUT_COLUMNS: readonly RegisterColumn[] = [
  {
    key: 'rioId',
    title: text('RIO-kenmerk', 'RIO identifier'),
    note: text(
      'Kenmerk zoals het register RIO dat schrijft. Leeg: de soort opleiding is niet bekend.',
      'Identifier as the register RIO writes it. Empty: the kind of programme is not known.',
    ),
    type: 'text',
    width: 34,
    value: ({ record }) => rioIdOf(record),
  },
  {
    key: 'decision',
    title: text('Besluit', 'Decision'),
    note: text(
      'Kenmerk van de aanvraag waarop is besloten. Leeg: besloten buiten Snijvlak.',
      'Reference of the application that was decided on. Empty: decided elsewhere.',
    ),
    type: 'text',
    value: ({ record }) => record.decision?.reference ?? null,
  },
  {
    key: 'scheme',
    title: text('Regeling', 'Scheme'),
    note: text('De regeling waaronder is goedgekeurd.', 'The scheme under which it was approved.'),
    type: 'text',
    value: ({ record }) => record.schemeId,
  },
  {
    key: 'note',
    title: text('Opmerking', 'Note'),
    note: text('Wat u verder moet weten.', 'What else you should know, in Dutch.'),
    type: 'text',
    width: 60,
    value: ({ record }) => record.note,
  },
  {
    key: 'sources',
    title: text('Bronnen', 'Sources'),
    note: text('Waar dit staat.', 'Where this was read.'),
    type: 'list',
    width: 40,
    value: ({ record }) => record.sources.map(({ url }) => url),
  },
  {
    key: 'changedOn',
    title: text('Bijgewerkt op', 'Updated on'),
    note: text(
      'Dag waarop iets aan deze vermelding veranderde.',
      'Day on which something in this record changed.',
    ),
    type: 'date',
    sortable: true,
    value: ({ changedAt }) => dayOf(changedAt),
  },
]
