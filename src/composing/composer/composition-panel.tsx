import { contentHtml } from '../../platform/content/content.ts'
import { Prose } from '../../ui/arrange.tsx'
import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import { LIMITS, numbered } from '../engine/index.ts'
import { About } from './about-form.tsx'
import type { Composer } from './composer.ts'
import { ElectiveList, GenericList } from './elective-list.tsx'
import { faultOf } from './fault-of.ts'
import { addressOf } from './page-state.ts'
import { partTexts } from './part-texts.ts'
import { ROW_FORM } from './row-button.tsx'
import { TaskBlock } from './task-block.tsx'

interface Props {
  composer: Composer
}

const Empty = ({ composer: { lang, access } }: Props) => {
  const texts = partTexts(lang)
  if (access !== 'edit') return <p class="snijvlak-soft">{texts.tooFew}</p>
  return (
    <div class="snijvlak-empty snijvlak-empty--small">
      <p class="snijvlak-empty__title">{texts.emptyTitle}</p>
      <Prose html={contentHtml(lang, 'composing/empty')} />
      <form method="post" action="/samenstellen/voorbeeld" class="snijvlak-cluster">
        <span>{texts.exampleTry}</span>
        <Button id="voorbeeld" look="subtle" icon="eye">
          {texts.example}
        </Button>
      </form>
    </div>
  )
}

const NewTask = ({ composer }: Props) => {
  const texts = partTexts(composer.lang)
  const fault = faultOf(composer, 'nieuwe-taak')
  return (
    <Details id="nieuwe-taak" summary={texts.newTask} open={Object.keys(fault.errors).length > 0}>
      <Form
        refresh
        action={addressOf(composer.base, composer.state)}
        id="nieuwe-taak-form"
        {...fault}
      >
        <Hidden name="actie" value="nieuwe-taak" />
        <TextField
          name="nieuwe-titel"
          label={texts.newTaskName}
          width="full"
          maxlength={LIMITS.titleLength}
        />
        <Button id="nieuwe-taak-knop">{texts.add}</Button>
      </Form>
    </Details>
  )
}

const Tasks = ({ composer }: Props) => {
  const { doc, lang, access } = composer
  return (
    <section aria-labelledby="taken-kop">
      <h3 id="taken-kop" tabindex={-1}>
        {partTexts(lang).coreTasks}
      </h3>
      {doc.coreTasks.length === 0 && <Empty composer={composer} />}
      <snijvlak-sortable data-form={ROW_FORM}>
        <ol class="snijvlak-rows" id="taken">
          {numbered(doc).map((task) => (
            <TaskBlock composer={composer} numbered={task} />
          ))}
        </ol>
      </snijvlak-sortable>
      {access === 'edit' && <NewTask composer={composer} />}
    </section>
  )
}

/** The middle column: what the cross-over is made of. */
export const CompositionPanel = ({ composer }: Props) => {
  const { base, state, lang, access, stored } = composer
  const texts = partTexts(lang)
  return (
    <section
      class="snijvlak-composer__parts"
      id="samenstelling"
      aria-labelledby="samenstelling-kop"
      tabindex={-1}
    >
      <h2 id="samenstelling-kop">{access === 'edit' ? texts.title : texts.theirTitle}</h2>
      <form id={ROW_FORM} method="post" action={addressOf(base, state)} data-turbo-action="replace">
        <Hidden name="versie" value={String(stored?.version ?? 0)} />
      </form>
      <About composer={composer} />
      <Tasks composer={composer} />
      <ElectiveList composer={composer} />
      <GenericList composer={composer} />
    </section>
  )
}
