import { get, hasRole, post, type Route, roles, type Visit } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { inTransaction } from '../../platform/database.ts'
import { err, ok, type Result } from '../../platform/result.ts'
import { Prose } from '../../ui/arrange.tsx'
import { ActionGroup, Button } from '../../ui/button.tsx'
import { type FieldErrors, type Kept, WHOLE_FORM } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { keptOf } from '../../ui/forms.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import { type ChangeFault, changeCount, changeSetting } from '../keeping/change-setting.ts'
import { overridesUntil } from '../keeping/override.store.ts'
import { effectiveSchemes } from '../keeping/schemes-of.ts'
import { changeableSetting, type EffectiveScheme } from '../override.ts'
import { pageTexts } from '../page-texts.ts'
import type { Setting } from '../setting.ts'
import { type FilledSetting, readReason, readSetting } from './read-setting.ts'
import { SettingInput } from './setting-form.tsx'
import { assumptionHref, SettingSource } from './setting-table.tsx'

interface Asked {
  visit: Visit
  current: EffectiveScheme
  setting: Setting
  /** How many changes this scheme has had. */
  seen: number
  errors?: FieldErrors
  kept?: Kept
}

const asked = async (visit: Visit): Promise<Asked | null> => {
  const { db } = visit.services
  const schemeId = visit.param('id')
  const current = (await effectiveSchemes(db)).find(({ scheme }) => scheme.id === schemeId)
  const setting = current && changeableSetting(current.scheme, visit.param('pad'))
  if (!current || !setting) return null
  return { visit, current, setting, seen: changeCount(await overridesUntil(db, { schemeId })) }
}

const isChanged = ({ current, setting }: Asked): boolean =>
  current.changes.some(({ path }) => path === setting.path)

const Now = (shown: Asked) => {
  const { visit, current, setting } = shown
  const { lang } = visit
  const texts = pageTexts(lang)
  const inFile = changeableSetting(current.file.scheme, setting.path)
  return (
    <DataList
      items={[
        { term: texts.nowValue, value: setting.value[lang] },
        ...(isChanged(shown) ? [{ term: texts.fileValue, value: inFile?.value[lang] }] : []),
        {
          term: texts.source,
          value: <SettingSource scheme={current.scheme} {...{ setting, lang }} />,
        },
      ]}
    />
  )
}

const ChangeForm = (shown: Asked) => {
  const { visit, current, setting, seen, errors = {}, kept = {} } = shown
  const { lang } = visit
  const texts = pageTexts(lang)
  return (
    <Form action={assumptionHref(current.scheme.id, setting.path)} errors={errors} kept={kept}>
      <Hidden name="versie" value={String(seen)} />
      {setting.fields.map((field) => (
        <SettingInput field={field} lang={lang} />
      ))}
      <TextArea
        name="reden"
        label={texts.reasonLabel}
        hint={texts.reasonHint}
        rows={3}
        maxlength={1000}
      />
      <ActionGroup>
        <Button look="primary" name="actie" value="wijzig">
          {texts.save}
        </Button>
        {isChanged(shown) && (
          <Button name="actie" value="terug">
            {texts.revert}
          </Button>
        )}
      </ActionGroup>
    </Form>
  )
}

const page = (shown: Asked) => {
  const { visit, current, setting, errors } = shown
  const { lang } = visit
  const texts = pageTexts(lang)
  const { id, name } = current.scheme
  return visit.page(
    {
      title: texts.changeTitle(setting.name[lang]),
      status: errors ? 422 : 200,
      faulty: errors !== undefined,
      breadcrumb: [
        { label: texts.admin, href: '/beheer' },
        { label: texts.rules, href: '/beheer/regels' },
        { label: name[lang], href: `/beheer/regels/${id}` },
        { label: setting.name[lang] },
      ],
    },
    <>
      <Prose html={contentHtml(lang, 'scheme/assumptions')} />
      <Now {...shown} />
      <ChangeForm {...shown} />
    </>,
  )
}

const show = async (visit: Visit) => {
  const shown = await asked(visit)
  return shown ? page(shown) : visit.notFound()
}

type Wanted = Omit<FilledSetting, 'values'> & { values: FilledSetting['values'] | null }

const wanted = ({ visit, setting }: Asked, form: FormData): Result<Wanted, FieldErrors> => {
  if (form.get('actie') === 'terug') {
    const reason = readReason(form, visit.lang)
    return reason.ok ? ok({ values: null, reason: reason.value }) : err(reason.errors)
  }
  const filled = readSetting(setting, form, visit.lang)
  return filled.ok ? ok(filled.value) : err(filled.errors)
}

const faultText = ({ kind }: ChangeFault, lang: Visit['lang']): string =>
  pageTexts(lang)[kind === 'no-scheme' ? 'not-changeable' : kind]

const save = async (visit: Visit) => {
  const shown = await asked(visit)
  const { actor, now, lang } = visit
  if (!shown || !hasRole(actor, 'admin')) return visit.notFound()
  const form = await visit.form()
  const again = (errors: FieldErrors) => page({ ...shown, errors, kept: keptOf(form) })
  const change = wanted(shown, form)
  if (!change.ok) return again(change.error)
  const { scheme } = shown.current
  const { path } = shown.setting
  const saved = await inTransaction(visit.services.db, (tx) =>
    changeSetting(
      tx,
      actor,
      { schemeId: scheme.id, path, seen: Number(form.get('versie')), ...change.value },
      now,
    ),
  )
  if (!saved.ok) return again({ [WHOLE_FORM]: faultText(saved.error, lang) })
  return visit.redirect(`/beheer/regels/${scheme.id}#aanname-${path}`, {
    kind: 'success',
    text: pageTexts(lang).saved,
  })
}

const PATH = '/beheer/regels/:id/aannames/:pad'

/** The form in which an administrator puts another value in the place of an assumption. */
export const assumptionRoutes: Route[] = [
  get(PATH, roles('admin'), show),
  post(PATH, roles('admin'), save),
]
