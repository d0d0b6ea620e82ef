import type { Lang } from '../../platform/lang.ts'
import type { Institution } from '../../structure/index.ts'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import type { Permission } from '../permission.ts'
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

interface SchoolCellProps {
  permission: StandingPermission
  institutions: Institutions
}

/** Name, BRIN and place of a school, and a word when we derive that it offers this. */
const SchoolCell = ({ permission, institutions }: SchoolCellProps) => {
  const lang = useLang()
  const { school, certainty } = permission.record
  const place = institutions.get(school.brin ?? '')?.city
  const name = [school.name ?? detailTexts(lang).unnamed, school.brin, place].filter(Boolean)
  return (
    <>
      {name.join(', ')}{' '}
      {certainty === 'inferred' && <small>({valueTexts(lang)['certainty-inferred']})</small>}
    </>
  )
}

/** Decided here without a name of its own: then the school uses the official one. */
const ownName = ({ ownName: name, decision }: Permission, lang: Lang): string | null =>
  name ?? (decision ? detailTexts(lang).officialName : null)

const columns = (lang: Lang, institutions: Institutions): Column<StandingPermission>[] => {
  const texts = detailTexts(lang)
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
      cell: (permission) => <SchoolCell permission={permission} institutions={institutions} />,
      rowHeader: true,
    },
    { key: 'ownName', header: texts.ownName, cell: ({ record }) => ownName(record, lang) },
    { key: 'first', header: texts.since, cell: day(({ days }) => days.firstIntake) },
    { key: 'last', header: texts.until, cell: day(({ days }) => days.lastIntake) },
    { key: 'diploma', header: texts.diplomaUntil, cell: day(({ days }) => days.teachOutEnd) },
    {
      key: 'state',
      code: true,
      header: texts.state,
      cell: ({ state }) => <StateBadge state={state} />,
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
