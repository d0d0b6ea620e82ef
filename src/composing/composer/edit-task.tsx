import { Button, ButtonLink } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-fields.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import type { CompositionTask } from '../engine/index.ts'
import { LIMITS } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { yearOptions } from './edit-part.tsx'
import { faultOf } from './fault-of.ts'
import { addressOf } from './page-state.ts'
import { partTexts } from './part-texts.ts'
import { taskOptions } from './read-action.ts'
import { SaveButton } from './save-button.tsx'

interface Props {
  composer: Composer
  task: CompositionTask
}

const Fields = ({ composer, task }: Props) => {
  const texts = partTexts(composer.lang)
  return (
    <>
      <TextField
        name="titel"
        id="taak-titel"
        label={texts.taskTitle}
        value={task.title}
        width="full"
        maxlength={LIMITS.titleLength}
      />
      <TextField
        name="gewicht"
        id="taak-gewicht"
        label={texts.weight}
        hint={texts.taskWeightHint}
        value={task.weight === null ? '' : String(task.weight)}
        inputmode="numeric"
        width="s"
        suffix={texts.sbu}
        optional
      />
      <Select
        name="leerjaar"
        label={texts.taskYear}
        options={yearOptions(composer)}
        empty={texts.unchanged}
      />
    </>
  )
}

const Merge = ({ composer, task }: Props) => {
  const texts = partTexts(composer.lang)
  const options = taskOptions(composer.doc.coreTasks).filter(({ value }) => value !== task.id)
  if (options.length === 0) return null
  return (
    <form
      class="snijvlak-inline-form"
      method="post"
      action={addressOf(composer.base, { ...composer.state, open: null })}
      data-turbo-action="replace"
    >
      <Select name="met-taak" label={texts.mergeWith} options={options} empty={false} />
      <Button id="taak-samenvoegen" name="actie" value={`samenvoegen ${task.id}`}>
        {texts.merge}
      </Button>
    </form>
  )
}

/** Title, weight and year of a core task, and merging it with another. */
export const EditTask = ({ composer, task }: Props) => {
  const texts = partTexts(composer.lang)
  const { base, state } = composer
  return (
    <div class="snijvlak-part__edit">
      <snijvlak-save-on-change>
        <Form
          refresh
          action={addressOf(base, state)}
          id="taak-wijzigen"
          {...faultOf(composer, 'taak')}
        >
          <Hidden name="actie" value="taak" />
          <Hidden name="taak" value={task.id} />
          <Fields composer={composer} task={task} />
          <SaveButton id="taak-bewaren" lang={composer.lang} />
        </Form>
      </snijvlak-save-on-change>
      <Merge composer={composer} task={task} />
      <ButtonLink
        id="taak-sluiten"
        href={addressOf(base, { ...state, open: null }, `taak-${task.id}`)}
        look="subtle"
      >
        {texts.close}
      </ButtonLink>
    </div>
  )
}
