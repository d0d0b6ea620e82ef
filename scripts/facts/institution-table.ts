import { type Row, readSource, refuse, sorted, tidy, translated } from './csv.ts'

/** What the five remarks of the source say, in our own words; a new remark is an error. */
const NOTES: Record<string, string> = {
  '': '',
  'not in DUO list 2026-10 (Terra now with Drenthe College under 25PW)':
    'Staat niet meer in de lijst van DUO van oktober 2026. Terra hoort nu bij Drenthe College Terra (25PW).',
  'not in DUO list 2026-10 (Vonk = 25EF)':
    'Staat niet meer in de lijst van DUO van oktober 2026. Vonk staat daar als 25EF.',
  'closed 2023-08-01 (Firda = 08PG)': 'Gesloten op 1 augustus 2023. Firda staat bij DUO als 08PG.',
  'not in DUO list 2026-10 (Talland College = 25PT)':
    'Staat niet meer in de lijst van DUO van oktober 2026. Talland College staat daar als 25PT.',
  'not in DUO list 2026-10 (Koning Willem I College = 04FO)':
    'Staat niet meer in de lijst van DUO van oktober 2026. Koning Willem I College staat daar als 04FO.',
}

const cityCertainty = (row: Row): string => {
  if (!row.city) return ''
  return row.city_source === 'DUO brinnummer.csv' ? 'confirmed' : 'inferred'
}

export const institutions = (folder: string): Row[] =>
  sorted(
    readSource(folder, 'institutions.csv').map((row) => ({
      brin: row.brin ?? refuse('institutions.csv', 'a row without a BRIN'),
      name: tidy(row.name),
      official_name: tidy(row.duo_official_name_2026),
      type: row.type ?? '',
      city: row.city ?? '',
      city_certainty: cityCertainty(row),
      funded: row.in_duo_funded_list_2026_10 ?? '',
      note: translated('institutions.csv', NOTES, row.status_note ?? ''),
    })),
    'brin',
  )
