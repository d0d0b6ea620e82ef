import { Radios, Select } from '../../ui/choice-fields.tsx'
import { useLang } from '../../ui/context.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Fieldset } from '../../ui/form.tsx'
import { TextArea, TextField } from '../../ui/text-fields.tsx'
import { signUpTexts } from '../sessions/sign-up-texts.ts'
import { sessionTexts } from '../sessions/texts.ts'
import { DAY_FIELDS } from '../sessions/wish-form.ts'
import {
  type ChosenDraft,
  DAY_PARTS,
  SESSION_ROLES,
  type SessionWish,
} from '../sessions/work-session.ts'

/** What stands in the fields before anybody types. */
export type FirstWish = Partial<SessionWish>

const Who = ({ wish }: { wish: FirstWish }) => {
  const lang = useLang()
  const texts = signUpTexts(lang)
  return (
    <Fieldset legend={texts.who}>
      <TextField name="name" label={texts.name} value={wish.name ?? ''} autocomplete="name" />
      <TextField
        name="email"
        label={texts.email}
        hint={texts.emailHint}
        value={wish.email ?? ''}
        type="email"
        autocomplete="email"
      />
      <TextField
        name="organisation"
        label={texts.organisation}
        value={wish.organisation ?? ''}
        autocomplete="organization"
      />
      <Radios
        name="role"
        label={texts.role}
        {...(wish.role ? { value: wish.role } : {})}
        options={SESSION_ROLES.map((role) => ({ value: role, label: sessionTexts(lang)[role] }))}
      />
      <TextField
        name="people"
        label={texts.people}
        hint={texts.peopleHint}
        value={wish.people === undefined ? '' : String(wish.people)}
        inputmode="numeric"
        width="xs"
      />
    </Fieldset>
  )
}

const About = ({ wish, drafts }: { wish: FirstWish; drafts: readonly ChosenDraft[] }) => {
  const texts = signUpTexts(useLang())
  const some = drafts.length > 0
  return (
    <Fieldset legend={texts.about}>
      {some && (
        <Select
          name="draft"
          label={texts.draft}
          hint={texts.draftHint}
          value={wish.draft?.id ?? ''}
          empty={texts.noDraft}
          options={drafts.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
      )}
      <TextArea
        name="idea"
        label={texts.idea}
        hint={some ? texts.ideaHintDraft : texts.ideaHint}
        value={wish.idea ?? ''}
        rows={4}
        maxlength={4000}
        optional={some}
      />
      <TextArea
        name="questions"
        label={texts.questions}
        value={wish.questions ?? ''}
        rows={6}
        maxlength={4000}
      />
    </Fieldset>
  )
}

const When = ({ wish }: { wish: FirstWish }) => {
  const texts = signUpTexts(useLang())
  return (
    <Fieldset legend={texts.when} hint={texts.whenHint}>
      {DAY_FIELDS.map((name, index) => (
        <DateField
          name={name}
          label={texts[name]}
          value={wish.days?.[index] ?? null}
          optional={index > 0}
        />
      ))}
      <Radios
        name="dayPart"
        label={texts.dayPart}
        value={wish.dayPart ?? 'any'}
        options={DAY_PARTS.map((part) => ({ value: part, label: texts[part] }))}
        inline
      />
    </Fieldset>
  )
}

interface FieldsProps {
  wish: FirstWish
  drafts: readonly ChosenDraft[]
}

/** The questions of the sign-up form, to ask the first time and to change later. */
export const SessionFields = ({ wish, drafts }: FieldsProps) => (
  <>
    <Who wish={wish} />
    <About wish={wish} drafts={drafts} />
    <When wish={wish} />
  </>
)
