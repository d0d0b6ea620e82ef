import { get, post, type Route, signedIn } from '../../access/index.ts'
import { fileSize } from '../../platform/documents/format.ts'
import { serveFile } from '../../platform/uploads/serve-file.ts'
import type { StoredUpload } from '../../platform/uploads/upload.ts'
import { schemeFor } from '../../scheme/index.ts'
import { DataList } from '../../ui/data-list.tsx'
import { formatDateTime } from '../../ui/dates.ts'
import { addAttachment } from '../add-attachment.ts'
import { allOrNothing } from '../all-or-nothing.ts'
import { isEditable, pathOf } from '../application.ts'
import { type Attachment, mayOpen } from '../attachment.ts'
import { readAttachment } from '../attachment.store.ts'
import { attachmentTexts } from '../attachment-texts.ts'
import type { Neighbours } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { namesOf } from '../people.store.ts'
import { removeAttachment } from '../remove-attachment.ts'
import { slotName } from '../slot-name.ts'
import { STEPS, stepOf } from '../steps.ts'
import { crumbsOf, isId, ownApplication, type OwnVisit } from './own-application.tsx'
import { brokenText, readStepForm } from './read-step-form.ts'
import { Openers, ReplaceForm } from './attachment-view.tsx'
import { scanText } from './slot-files.tsx'

type AttachmentVisit = OwnVisit & { attachment: Attachment }

const withAttachment =
  (handle: (own: AttachmentVisit) => Response | Promise<Response>) =>
  async (own: OwnVisit): Promise<Response> => {
    const id = own.visit.param('stuk')
    const attachment = isId(id) ? await readAttachment(own.visit.services.db, id) : null
    if (attachment?.applicationId !== own.application.id) return own.visit.notFound()
    return handle({ ...own, attachment })
  }

/** The step on which the slot of a file is shown. */
const stepPath = ({ application, attachment }: AttachmentVisit): string => {
  const step = STEPS.find(({ slots }) => slots.includes(attachment.slot)) ?? stepOf('documents')
  return isEditable(application) ? `${pathOf(application)}/${step.path}` : pathOf(application)
}

const factsOf = async ({ visit, attachment }: AttachmentVisit) => {
  const { lang } = visit
  const texts = attachmentTexts(lang)
  const names = await namesOf(visit.services.db, [attachment.addedBy])
  const scheme = await schemeFor(visit.services.db, visit.today)
  const who = names.get(attachment.addedBy)?.name ?? ''
  return [
    { term: texts.slot, value: slotName(scheme, attachment.slot, lang) },
    { term: texts.size, value: fileSize(attachment.size, lang) },
    { term: texts.added, value: `${formatDateTime(attachment.addedAt, lang)}, ${who}` },
    { term: texts.scan, value: scanText(attachment.scan, lang) },
    { term: texts.hash, value: <code>{attachment.sha256}</code> },
  ]
}

const showAttachment = async (own: AttachmentVisit, fault: string | null) => {
  const { visit, application, attachment } = own
  const { lang } = visit
  const editable = isEditable(application) && attachment.untilVersion === null
  return visit.page(
    {
      title: attachment.name,
      breadcrumb: crumbsOf(own, attachment.name),
      faulty: fault !== null,
      status: fault === null ? 200 : 422,
    },
    <>
      <DataList items={await factsOf(own)} />
      <Openers attachment={attachment} lang={lang} />
      {editable && <h2>{attachmentTexts(lang).title}</h2>}
      {editable && <ReplaceForm attachment={attachment} fault={fault} lang={lang} />}
      <p>
        <a class="nl-link" href={stepPath(own)}>
          {pageTexts(lang).toApplication}
        </a>
      </p>
    </>,
  )
}

const remove = async (own: AttachmentVisit) => {
  const { visit, application, attachment, person } = own
  const removal = {
    applicationId: application.id,
    attachmentId: attachment.id,
    actor: person,
    now: visit.now,
  }
  const removed = await allOrNothing(visit.services.db, (tx) => removeAttachment(tx, removal))
  if (!removed.ok) return showAttachment(own, pageTexts(visit.lang).notEditable)
  const text = attachmentTexts(visit.lang).removed(removed.value.name)
  return visit.redirect(stepPath(own), { kind: 'success', text })
}

const replace = async (own: AttachmentVisit, file: StoredUpload) => {
  const { visit, application, attachment, person } = own
  const texts = attachmentTexts(visit.lang)
  const added = await allOrNothing(visit.services.db, (tx) =>
    addAttachment(tx, visit.services, {
      applicationId: application.id,
      slot: attachment.slot,
      file,
      replaces: attachment.id,
      actor: person,
      now: visit.now,
    }),
  )
  if (added.ok)
    return visit.redirect(stepPath(own), { kind: 'success', text: texts.replaced(file.name) })
  if (added.error.code === 'duplicate') return showAttachment(own, texts.duplicate(file.name))
  return showAttachment(own, pageTexts(visit.lang).notEditable)
}

const change = async (own: AttachmentVisit) => {
  const { visit } = own
  const { fields, files, refused, broken } = await readStepForm(
    visit.c.req.raw,
    visit.services,
    visit.lang,
  )
  if (fields.get('actie') === 'weg') return remove(own)
  const file = files[0]
  const fault = brokenText(broken, visit.lang) ?? refused[0]?.text
  if (fault) return showAttachment(own, fault)
  return file ? replace(own, file) : showAttachment(own, attachmentTexts(visit.lang).chooseFile)
}

const download = async ({ visit, attachment }: AttachmentVisit) => {
  if (!mayOpen(attachment)) return visit.notFound()
  const inline = visit.query('bekijk') !== ''
  return (await serveFile(visit.services.files, attachment, { inline })) ?? visit.notFound()
}

/** One file: what is known of it, opening it, replacing it, taking it away. */
export const attachmentRoutes = (neighbours: Neighbours): Route[] => {
  const own = (handle: (visit: AttachmentVisit) => Response | Promise<Response>) =>
    ownApplication(neighbours, withAttachment(handle))
  const path = '/aanvragen/:id/stuk/:stuk'
  return [
    get(
      path,
      signedIn,
      own((visit) => showAttachment(visit, null)),
    ),
    post(path, signedIn, own(change), { upload: true }),
    get(`${path}/bestand`, signedIn, own(download)),
  ]
}
