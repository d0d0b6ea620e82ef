import { get, type Route, roles, type Visit } from '../../access/index.ts'
import type { PlainDate } from '../../platform/time.ts'
import { ActionGroup, ButtonLink } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { formatNumber } from '../../ui/texts.ts'
import { describeScheme } from '../describe.ts'
import { effectiveSchemes } from '../keeping/schemes-of.ts'
import type { Language } from '../localized.ts'
import type { EffectiveScheme } from '../override.ts'
import { pageTexts } from '../page-texts.ts'
import { renderReason } from '../render.ts'
import { holdsOn, type Scheme } from '../scheme.ts'
import { settingsMarked } from '../setting.ts'
import { windowOnDay } from '../window.ts'

interface Shown {
  scheme: Scheme
  today: PlainDate
  lang: Language
}

/** Whether a scheme is in force, as word and shape. */
export const SchemeState = ({ scheme, today, lang }: Shown) => {
  const { from, until } = scheme.period
  const texts = pageTexts(lang)
  if (holdsOn({ validFrom: from, validUntil: until }, today))
    return <StatusBadge tone="good">{texts.current}</StatusBadge>
  return holdsOn({ validUntil: until }, today) ? (
    <StatusBadge tone="waiting">{texts.ahead}</StatusBadge>
  ) : (
    <StatusBadge tone="ended">{texts.over}</StatusBadge>
  )
}

/** What a scheme says about applying today, per kind of application. */
export const WindowsToday = ({ scheme, today, lang }: Shown) => {
  const texts = pageTexts(lang)
  const line = (kind: 'new' | 'shortened') =>
    renderReason(windowOnDay(scheme, kind, today).reason, lang)
  const [forNew, forShortened] = [line('new'), line('shortened')]
  if (forNew === forShortened) return <>{forNew}</>
  return (
    <>
      {texts.windowNew}: {forNew}
      <br />
      {texts.windowShortened}: {forShortened}
    </>
  )
}

const SchemeTable = ({
  schemes,
  today,
  lang,
}: Omit<Shown, 'scheme'> & { schemes: EffectiveScheme[] }) => {
  const texts = pageTexts(lang)
  const count = (n: number) => formatNumber(n, lang)
  return (
    <DataTable
      caption={texts.schemes}
      captionHidden
      rows={schemes}
      rowId={({ scheme }) => `regeling-${scheme.id}`}
      columns={[
        {
          key: 'name',
          header: texts.name,
          rowHeader: true,
          cell: ({ scheme }) => (
            <a class="nl-link" href={`/beheer/regels/${scheme.id}`}>
              {scheme.name[lang]}
            </a>
          ),
        },
        {
          key: 'period',
          header: texts.period,
          cell: ({ scheme: { period } }) =>
            texts.fromUntil(formatDate(period.from, lang), formatDate(period.until, lang)),
        },
        {
          key: 'state',
          header: texts.state,
          cell: ({ scheme }) => <SchemeState {...{ scheme, today, lang }} />,
        },
        {
          key: 'version',
          header: texts.version,
          numeric: true,
          cell: ({ scheme }) => count(scheme.version),
        },
        {
          key: 'unsure',
          header: texts.unsure,
          numeric: true,
          cell: ({ scheme }) => count(settingsMarked(describeScheme(scheme), 'assumption').length),
        },
        {
          key: 'changes',
          header: texts.changes,
          numeric: true,
          cell: ({ changes }) => count(changes.length),
        },
      ]}
    />
  )
}

const show = async (visit: Visit) => {
  const { lang, today, services } = visit
  const texts = pageTexts(lang)
  const schemes = await effectiveSchemes(services.db)
  const first = schemes[0]?.scheme.id ?? ''
  return visit.page(
    {
      title: texts.rules,
      lead: texts.rulesLead,
      wide: true,
      breadcrumb: [{ label: texts.admin, href: '/beheer' }, { label: texts.rules }],
    },
    <>
      <SchemeTable {...{ schemes, today, lang }} />
      <ActionGroup>
        <ButtonLink href="/beheer/regels/vergelijk">{texts.compare}</ButtonLink>
        <ButtonLink href={`/beheer/regels/${first}/probeer`}>{texts.tryIt}</ButtonLink>
      </ActionGroup>
    </>,
  )
}

/** Every scheme of this instance, with its period and state. */
export const schemeListRoutes: Route[] = [get('/beheer/regels', roles('admin'), show)]
