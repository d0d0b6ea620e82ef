import { Stack } from '../../ui/arrange.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Language } from '../localized.ts'
import { pageTexts } from '../page-texts.ts'
import { legalSource, type Scheme } from '../scheme.ts'
import { isChangeable, type Setting } from '../setting.ts'
import { MarkBadge, SourceLink } from '../source-view.tsx'

interface Props {
  scheme: Scheme
  setting: Setting
  lang: Language
}

/** The name of a rule with what it explains about itself. */
export const SettingName = ({ setting: { name, hint }, lang }: Omit<Props, 'scheme'>) => (
  <>
    {name[lang]}
    {hint && <span class="snijvlak-cell-hint">{hint[lang]}</span>}
  </>
)

/** Law, article and how sure a rule is, with what is not known about it. */
export const SettingSource = ({ scheme, setting, lang }: Props) => {
  const source = legalSource(scheme, setting.basis)
  return (
    <Stack gap="s">
      <span>
        <SourceLink source={source} lang={lang} /> <MarkBadge mark={source.mark} lang={lang} />
      </span>
      {source.note && <span>{source.note[lang]}</span>}
    </Stack>
  )
}

/** The address of the form for one assumption. */
export const assumptionHref = (schemeId: string, path: string): string =>
  `/beheer/regels/${schemeId}/aannames/${path}`

const changeCell = (scheme: Scheme, setting: Setting, lang: Language) => {
  const texts = pageTexts(lang)
  if (!isChangeable(setting)) return texts.onlyFile
  return (
    <a class="nl-link" href={assumptionHref(scheme.id, setting.path)}>
      {texts.change}
      <span class="snijvlak-hidden">: {setting.name[lang]}</span>
    </a>
  )
}

/** Rules as rows: what, which value, on which source; with `changing` a link to the form of each assumption. */
export const SettingTable = ({
  scheme,
  lang,
  caption,
  settings,
  changing = false,
}: {
  scheme: Scheme
  lang: Language
  caption: string
  settings: readonly Setting[]
  changing?: boolean
}) => {
  const texts = pageTexts(lang)
  const cell = (setting: Setting) => <SettingSource {...{ scheme, setting, lang }} />
  const columns = [
    {
      key: 'what',
      header: texts.what,
      rowHeader: true,
      cell: (setting: Setting) => <SettingName setting={setting} lang={lang} />,
    },
    { key: 'value', header: texts.value, cell: ({ value }: Setting) => value[lang] },
    { key: 'source', header: texts.source, cell },
  ]
  const change = {
    key: 'change',
    header: texts.change,
    headerHidden: true,
    cell: (setting: Setting) => changeCell(scheme, setting, lang),
  }
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={settings}
      rowId={({ path }) => `${changing ? 'aanname-' : ''}${path}`}
      columns={changing ? [...columns, change] : columns}
    />
  )
}
