import type { Column } from '../../src/ui/data-table.tsx'
import type { SignPart } from '../../src/ui/sign.tsx'

/** Made-up rows: enough to see long names, unknown facts and large figures. */
export interface SampleRow {
  code: string
  name: string
  level: number
  load: string
  since: string | null
}

export const rows: readonly SampleRow[] = [
  {
    code: '00001',
    name: 'Voorbeeld met een korte naam',
    level: 3,
    load: '4.800',
    since: '1 augustus 2019',
  },
  {
    code: '00002',
    name: 'Voorbeeld met een naam die zo lang is dat hij over drie regels loopt op een smal scherm',
    level: 4,
    load: '6.400',
    since: null,
  },
  { code: '00003', name: 'Derde voorbeeld', level: 2, load: '960', since: '1 februari 2020' },
]

export const columns: readonly Column<SampleRow>[] = [
  { key: 'code', header: 'Code', cell: (row) => row.code, code: true, sortable: true },
  { key: 'name', header: 'Naam', cell: (row) => row.name, rowHeader: true, sortable: true },
  { key: 'level', header: 'Niveau', cell: (row) => row.level, numeric: true },
  { key: 'load', header: 'Studielast (SBU)', cell: (row) => row.load, numeric: true },
  { key: 'since', header: 'Sinds', cell: (row) => row.since },
]

export const two: readonly SignPart[] = [
  { share: 0.62, hue: 8, label: 'Eerste domein' },
  { share: 0.38, hue: 1, label: 'Tweede domein' },
]

export const three: readonly SignPart[] = [
  { share: 0.45, hue: 3, label: 'Eerste domein' },
  { share: 0.35, hue: 2, label: 'Tweede domein' },
  { share: 0.2, hue: 9, label: 'Derde domein' },
]

export const OPTIONS = [
  { value: '2', label: 'Niveau 2' },
  { value: '3', label: 'Niveau 3', hint: 'De meeste plannen vallen hier.' },
  { value: '4', label: 'Niveau 4' },
]
