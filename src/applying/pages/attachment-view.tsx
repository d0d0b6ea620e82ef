import { ACCEPT } from '../../platform/uploads/file-kinds.ts'
import { Alert } from '../../ui/alert.tsx'
import { ActionGroup, Button, ButtonLink } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { FileField } from '../../ui/text-fields.tsx'
import type { Lang } from '../../ui/texts.ts'
import { type Attachment, mayOpen } from '../attachment.ts'
import { attachmentTexts } from '../attachment-texts.ts'
import { attachmentPath } from './slot-files.tsx'

/** Ways to open a file; not before the scanner has seen it. */
export const Openers = ({ attachment, lang }: { attachment: Attachment; lang: Lang }) => {
  const texts = attachmentTexts(lang)
  const path = `${attachmentPath(attachment)}/bestand`
  if (!mayOpen(attachment)) return <Alert kind="warning">{texts.notOpenable}</Alert>
  return (
    <ActionGroup>
      <ButtonLink href={`${path}?bekijk=ja`} icon="eye">
        {texts.view}
      </ButtonLink>
      <ButtonLink href={path} icon="download">
        {texts.download}
      </ButtonLink>
    </ActionGroup>
  )
}

/** Another file in the place of this one, or none. */
export const ReplaceForm = ({
  attachment,
  fault,
  lang,
}: {
  attachment: Attachment
  fault: string | null
  lang: Lang
}) => {
  const texts = attachmentTexts(lang)
  return (
    <Form
      action={attachmentPath(attachment)}
      multipart
      errors={fault === null ? {} : { bestand: fault }}
    >
      <FileField
        name="bestand"
        label={texts.newFile}
        hint={`${texts.newFileHint} ${texts.kinds}`}
        accept={ACCEPT}
      />
      <ActionGroup>
        <Button look="primary" name="actie" value="vervang" id="vervang">
          {texts.replace}
        </Button>
        <Button negative name="actie" value="weg" id="weg">
          {texts.remove}
        </Button>
      </ActionGroup>
    </Form>
  )
}
