import { DataTable } from '../../ui/data-table.tsx'
import { formatDateTime } from '../../ui/dates.ts'
import { describeScheme } from '../describe.ts'
import type { Language, LocalText } from '../localized.ts'
import { applyOverrides, type EffectiveScheme, type Override } from '../override.ts'
import { pageTexts } from '../page-texts.ts'
import type { Scheme } from '../scheme.ts'

interface Props {
  current: EffectiveScheme
  history: Override[]
  /** Names of people by their id. */
  names: ReadonlyMap<string, string>
  lang: Language
}

const settingOf = (scheme: Scheme, path: string) =>
  describeScheme(scheme)
    .flatMap(({ settings }) => settings)
    .find((setting) => setting.path === path)

const nameOf = ({ file }: EffectiveScheme, { path }: Override): LocalText =>
  settingOf(file.scheme, path)?.name ?? { nl: path, en: path }

/** The value that a change brought, on top of the file as it is now. */
const valueOf = ({ file }: EffectiveScheme, override: Override, lang: Language): string => {
  const texts = pageTexts(lang)
  if (override.values === null) return texts.asInFile
  const { scheme, idle } = applyOverrides(file, [override])
  return idle.length > 0
    ? texts.noLongerCounts
    : (settingOf(scheme, override.path)?.value[lang] ?? '')
}

/** Every change of an assumption, the last one first; none is ever removed. */
export const ChangeHistory = ({ current, history, names, lang }: Props) => {
  const texts = pageTexts(lang)
  return (
    <section id="wijzigingen">
      <h2>{texts.history}</h2>
      <DataTable
        caption={texts.history}
        captionHidden
        rows={history.toReversed()}
        rowId={({ seq }) => `wijziging-${seq}`}
        empty={<p>{texts.historyNone}</p>}
        columns={[
          { key: 'when', header: texts.when, cell: ({ at }) => formatDateTime(at, lang) },
          {
            key: 'what',
            header: texts.what,
            rowHeader: true,
            cell: (override) => nameOf(current, override)[lang],
          },
          {
            key: 'value',
            header: texts.newValue,
            cell: (override) => valueOf(current, override, lang),
          },
          { key: 'reason', header: texts.reason, cell: ({ reason }) => reason },
          { key: 'who', header: texts.who, cell: ({ by }) => names.get(by) ?? texts.somebody },
        ]}
      />
    </section>
  )
}
