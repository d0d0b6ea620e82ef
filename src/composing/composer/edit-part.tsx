import { Button, ButtonLink } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-fields.tsx'
import { formatDate } from '../../ui/dates.ts'
import { DataList } from '../../ui/data-list.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { TextArea, TextField } from '../../ui/text-fields.tsx'
import { formatSbu } from '../../ui/texts.ts'
import { plainDate } from '../../platform/time.ts'
import { unitId } from '../../structure/index.ts'
import type { CompositionPart } from '../engine/index.ts'
import { LIMITS, yearCount } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { faultOf } from './fault-of.ts'
import { idOf } from './ids.ts'
import { addressOf } from './page-state.ts'
import { partTexts } from './part-texts.ts'
import { taskOptions } from './read-action.ts'
import { ROW_FORM } from './row-button.tsx'
import { SaveButton } from './save-button.tsx'

interface Props {
  composer: Composer
  part: CompositionPart
}

/** The study years of the programme, to choose from. */
export const yearOptions = ({ doc, lang }: Composer): { value: string; label: string }[] =>
  Array.from({ length: yearCount(doc.durationYears) }, (_, i) => ({
    value: String(i + 1),
    label: partTexts(lang).inYear(i + 1),
  }))

const Fields = ({ composer, part }: Props) => {
  const { lang, weights, years } = composer
  const texts = partTexts(lang)
  const id = unitId(part)
  const even = formatSbu(weights.get(id) ?? 0, lang)
  return (
    <>
      <div class="snijvlak-composer__choices">
        <TextField
          name="gewicht"
          label={texts.weight}
          value={part.weight === null ? '' : String(part.weight)}
          inputmode="numeric"
          width="s"
          suffix={texts.sbu}
          optional
          {...(part.weight === null ? { hint: texts.weightHint(even) } : {})}
        />
        <Select
          name="jaar"
          label={texts.year}
          options={yearOptions(composer)}
          value={part.year === null ? '' : String(part.year)}
          empty={texts.laidOut}
          {...(part.year === null ? { hint: texts.yearHint(years.get(id) ?? 1) } : {})}
        />
      </div>
      <TextArea
        name="notitie"
        label={texts.note}
        hint={texts.noteHint}
        value={part.note}
        rows={3}
        maxlength={LIMITS.noteLength}
        optional
      />
    </>
  )
}

const Move = ({ composer, part }: Props) => {
  const texts = partTexts(composer.lang)
  const others = composer.doc.coreTasks.filter(({ parts }) => !parts.includes(part))
  const all = taskOptions(composer.doc.coreTasks)
  const options = all.filter(({ value }) => others.some(({ id }) => id === value))
  if (options.length === 0) return null
  return (
    <form
      class="snijvlak-inline-form"
      method="post"
      action={addressOf(composer.base, composer.state)}
      data-turbo-action="replace"
    >
      <Select name="naar-taak" label={texts.moveTo} options={options} empty={false} />
      <Button
        id={`verplaats-${idOf(unitId(part))}`}
        name="actie"
        value={`verplaats ${unitId(part)}`}
      >
        {texts.move}
      </Button>
    </form>
  )
}

const Source = ({ composer, part }: Props) => {
  const texts = partTexts(composer.lang)
  const name = composer.judged.index.view.content(part.qualificationCode)?.qualification.name
  return (
    <DataList
      items={[
        {
          term: texts.source,
          value: (
            <a class="nl-link" href={`/kwalificaties/${part.qualificationCode}`} data-turbo="false">
              {part.qualificationCode} {name}
            </a>
          ),
        },
        { term: texts.sourceCode, value: unitId(part) },
        {
          term: texts.takenOn,
          value: formatDate(plainDate(part.taken.structureDate), composer.lang),
        },
      ]}
    />
  )
}

/** Weight, year, note, place and source of one part. */
export const EditPart = ({ composer, part }: Props) => {
  const texts = partTexts(composer.lang)
  const id = unitId(part)
  const isChanged = composer.changes.get(id)?.some(({ kind }) => kind === 'changed')
  return (
    <div class="snijvlak-part__edit">
      <snijvlak-save-on-change>
        <Form
          refresh
          action={addressOf(composer.base, composer.state)}
          id="deel-wijzigen"
          {...faultOf(composer, 'deel')}
        >
          <Hidden name="actie" value="deel" />
          <Hidden name="deel" value={id} />
          <Fields composer={composer} part={part} />
          <SaveButton id="deel-bewaren" lang={composer.lang} />
        </Form>
      </snijvlak-save-on-change>
      <Move composer={composer} part={part} />
      <Source composer={composer} part={part} />
      {isChanged && (
        <Button
          id={`overnemen-${idOf(id)}`}
          form={ROW_FORM}
          name="actie"
          value={`overnemen ${id}`}
          icon="refresh"
        >
          {texts.refresh}
        </Button>
      )}
      <ButtonLink
        id="deel-sluiten"
        href={addressOf(composer.base, { ...composer.state, open: null }, `deel-${idOf(id)}`)}
        look="subtle"
      >
        {texts.close}
      </ButtonLink>
    </div>
  )
}
