import { get, type Route, roles, type Visit } from '../../access/index.ts'
import { Stack } from '../../ui/arrange.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-fields.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Form } from '../../ui/form.tsx'
import { effectiveSchemes } from '../keeping/schemes-of.ts'
import type { Language } from '../localized.ts'
import type { EffectiveScheme } from '../override.ts'
import { pageTexts } from '../page-texts.ts'
import type { Scheme } from '../scheme.ts'
import { schemeDifferences, type SettingDifference } from '../scheme-differences.ts'
import type { Setting } from '../setting.ts'
import { SettingSource } from './setting-table.tsx'

/** What can be compared: a scheme as it holds now, or its file without the changes in it. */
interface Side {
  key: string
  name: string
  scheme: Scheme
}

const sidesOf = (schemes: readonly EffectiveScheme[], lang: Language): Side[] =>
  schemes.flatMap(({ scheme, file, changes }) => {
    const name = scheme.name[lang]
    const now = { key: scheme.id, name, scheme }
    if (changes.length === 0) return [now]
    const key = `${scheme.id}@bestand`
    return [{ key, name: pageTexts(lang).fileOnly(name), scheme: file.scheme }, now]
  })

const Choose = ({ sides, a, b, lang }: { sides: Side[]; a: Side; b: Side; lang: Language }) => {
  const texts = pageTexts(lang)
  const options = sides.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <Form action="/beheer/regels/vergelijk" method="get">
      <Select name="a" label={texts.first} value={a.key} options={options} empty={false} />
      <Select name="b" label={texts.second} value={b.key} options={options} empty={false} />
      <ActionGroup>
        <Button>{texts.show}</Button>
      </ActionGroup>
    </Form>
  )
}

const nameOf = ({ before, after }: SettingDifference, lang: Language): string =>
  (before ?? after)?.name[lang] ?? ''

const sideCell = (setting: Setting | null, scheme: Scheme, lang: Language) => {
  if (!setting) return pageTexts(lang).absent
  return (
    <Stack gap="s">
      <strong>{setting.value[lang]}</strong>
      {setting.hint && <span>{setting.hint[lang]}</span>}
      <SettingSource {...{ scheme, setting, lang }} />
    </Stack>
  )
}

const Differences = ({ a, b, lang }: { a: Side; b: Side; lang: Language }) => {
  const texts = pageTexts(lang)
  const groups = schemeDifferences(a.scheme, b.scheme)
  const count = groups.reduce((sum, { differences }) => sum + differences.length, 0)
  if (count === 0) return <p role="status">{texts.noDifference}</p>
  return (
    <>
      <p role="status">{texts.differences(count)}</p>
      {groups.map(({ id, title, differences }) => (
        <section id={id}>
          <h2>{title[lang]}</h2>
          <DataTable
            caption={title[lang]}
            captionHidden
            rows={differences}
            rowId={({ path }) => path}
            columns={[
              {
                key: 'what',
                header: texts.what,
                rowHeader: true,
                cell: (row) => nameOf(row, lang),
              },
              { key: 'a', header: a.name, cell: ({ before }) => sideCell(before, a.scheme, lang) },
              { key: 'b', header: b.name, cell: ({ after }) => sideCell(after, b.scheme, lang) },
            ]}
          />
        </section>
      ))}
    </>
  )
}

const compare = async (visit: Visit) => {
  const { lang } = visit
  const texts = pageTexts(lang)
  const sides = sidesOf(await effectiveSchemes(visit.services.db), lang)
  const asked = (name: string) => sides.find(({ key }) => key === visit.query(name))
  const a = asked('a') ?? sides[0]
  const b = asked('b') ?? sides.find((side) => side !== a)
  return visit.page(
    {
      title: texts.compare,
      lead: texts.compareLead,
      wide: true,
      breadcrumb: [
        { label: texts.admin, href: '/beheer' },
        { label: texts.rules, href: '/beheer/regels' },
        { label: texts.compare },
      ],
    },
    a && b ? (
      <>
        <Choose {...{ sides, a, b, lang }} />
        <Differences {...{ a, b, lang }} />
      </>
    ) : (
      <p>{texts.onlyOne}</p>
    ),
  )
}

/** Two schemes side by side; only what differs. */
export const compareRoutes: Route[] = [get('/beheer/regels/vergelijk', roles('admin'), compare)]
