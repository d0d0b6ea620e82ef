import { anyone, get, type Route, type Visit } from '../../access/index.ts'
import { contentHtml } from '../../platform/content/content.ts'
import { Alert } from '../../ui/alert.tsx'
import { Prose } from '../../ui/arrange.tsx'
import { Button } from '../../ui/button.tsx'
import type { FieldErrors } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import { findByReference } from '../application.store.ts'
import { readReference } from '../reference.ts'
import { verifyTexts } from '../verify-texts.ts'

/** More than anybody types, and far too few to try numbers out. */
const PER_MINUTE = 30

type Found = { kind: 'genuine'; reference: string; on: string } | { kind: 'unknown' } | null

const find = async (visit: Visit, typed: string): Promise<Found> => {
  const reference = readReference(typed)
  if (typed === '') return null
  const application = reference ? await findByReference(visit.services.db, reference) : null
  if (!reference || !application?.filing) return { kind: 'unknown' }
  return { kind: 'genuine', reference, on: formatDate(application.filing.filedAt, visit.lang) }
}

const Answer = ({ found, lang }: { found: Found; lang: Visit['lang'] }) => {
  const texts = verifyTexts(lang)
  if (!found) return null
  return found.kind === 'genuine' ? (
    <Alert kind="success" title={texts.genuine} live>
      {texts.filedOn(found.reference, found.on)}
    </Alert>
  ) : (
    <Alert kind="error" title={texts.notGenuine} live>
      {texts.notGenuineHelp}
    </Alert>
  )
}

const verify = async (visit: Visit) => {
  const { lang } = visit
  const texts = verifyTexts(lang)
  const asked = visit.c.req.query('kenmerk') !== undefined
  const typed = visit.query('kenmerk').trim()
  const errors: FieldErrors = asked && typed === '' ? { kenmerk: texts.missing } : {}
  return visit.page(
    {
      title: texts.title,
      breadcrumb: [{ label: texts.title }],
      faulty: Object.keys(errors).length > 0,
    },
    <>
      <Prose html={contentHtml(lang, 'applying/verify')} />
      <Answer found={await find(visit, typed)} lang={lang} />
      <Form action="/controleer" method="get" errors={errors}>
        <TextField
          name="kenmerk"
          label={texts.reference}
          hint={texts.hint}
          value={typed}
          width="m"
          autocomplete="off"
        />
        <Button look="primary" id="controleren">
          {texts.check}
        </Button>
      </Form>
    </>,
  )
}

/** Whether a reference number is genuine and on which day it was given; nothing else. */
export const verifyRoutes: Route[] = [get('/controleer', anyone, verify, { perMinute: PER_MINUTE })]
