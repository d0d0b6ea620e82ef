import type { Institution } from '../../structure/index.ts'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import type { Registered, StandingPermission } from '../registered.ts'
import { valueTexts } from '../texts.ts'
import { detailTexts } from '../detail-texts.ts'
import { StateBadge } from './state-badge.tsx'

/** Schools by BRIN, for what is known of them besides the permission. */
export type Institutions = ReadonlyMap<string, Institution>

interface Props {
  item: Registered
  institutions: Institutions
}

const SchoolName = ({ permission }: { permission: StandingPermission }) => {
  const { school } = permission.record
  return (
    <>
      {school.name ?? detailTexts(useLang()).unnamed}
      {school.brin && ` (${school.brin})`}
    </>
  )
}

const columns = (lang: 'nl' | 'en', institutions: Institutions): Column<StandingPermission>[] => {
  const texts = detailTexts(lang)
  const words = valueTexts(lang)
  const day =
    (pick: (permission: StandingPermission) => StandingPermission['days']['lastIntake']) =>
    (permission: StandingPermission) => {
      const value = pick(permission)
      return value && formatDate(value, lang)
    }
  return [
    {
      key: 'school',
      header: texts.school,
      cell: (permission) => <SchoolName permission={permission} />,
      rowHeader: true,
    },
    {
      key: 'place',
      header: texts.place,
      cell: ({ record }) => institutions.get(record.school.brin ?? '')?.city,
    },
    { key: 'ownName', header: texts.ownName, cell: ({ record }) => record.ownName },
    {
      key: 'first',
      code: true,
      header: texts.since,
      cell: day(({ days }) => days.firstIntake),
    },
    { key: 'last', code: true, header: texts.until, cell: day(({ days }) => days.lastIntake) },
    {
      key: 'diploma',
      code: true,
      header: texts.diplomaUntil,
      cell: day(({ days }) => days.teachOutEnd),
    },
    {
      key: 'state',
      code: true,
      header: texts.state,
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      key: 'sure',
      header: texts.sure,
      cell: ({ record }) => words[`certainty-${record.certainty}`],
    },
  ]
}

/** Who may offer it, since when and until when; and who else had a part in it. */
export const Schools = ({ item, institutions }: Props) => {
  const lang = useLang()
  const texts = detailTexts(lang)
  const { permissions, record } = item
  return (
    <section aria-labelledby="scholen">
      <h2 id="scholen">{texts.who}</h2>
      {permissions.length === 0 ? (
        <p>{texts.whoUnknown}</p>
      ) : (
        <>
          <DataTable
            caption={texts.who}
            captionHidden
            columns={columns(lang, institutions)}
            rows={permissions}
            rowId={(permission) => `toestemming-${permission.record.id}`}
          />
          {record.decision === null && <p>{texts.whoNote}</p>}
        </>
      )}
      {record.involved.length > 0 && (
        <>
          <h3>{texts.involved}</h3>
          <ul>
            {record.involved.map(({ name, role }) => (
              <li>
                {name}: {valueTexts(lang)[`role-${role}`]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
