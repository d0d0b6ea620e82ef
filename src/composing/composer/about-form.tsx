import { Checkboxes, Select } from '../../ui/choice-fields.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { Details } from '../../ui/details.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import { LIMITS } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { addressOf } from './page-state.ts'
import { partTexts } from './part-texts.ts'
import { SaveButton } from './save-button.tsx'
import { faultOf } from './fault-of.ts'

interface Props {
  composer: Composer
}

const HALF_YEARS = [1, 1.5, 2, 2.5, 3, 3.5, 4]

/** The levels of the scheme, and the one that was chosen before when it is another. */
const levelsOf = ({ judged, doc }: Composer): number[] =>
  [
    ...new Set([...judged.scheme.levels.value, ...(doc.level === null ? [] : [doc.level])]),
  ].toSorted()

const durationsOf = ({ doc }: Composer): number[] =>
  [
    ...new Set([...HALF_YEARS, ...(doc.durationYears === null ? [] : [doc.durationYears])]),
  ].toSorted((a, b) => a - b)

const Choices = ({ composer }: Props) => {
  const { doc, lang } = composer
  const texts = partTexts(lang)
  return (
    <div class="snijvlak-composer__choices">
      <Select
        name="niveau"
        label={texts.level}
        empty={texts.choose}
        value={doc.level === null ? '' : String(doc.level)}
        options={levelsOf(composer).map((n) => ({ value: String(n), label: texts.levelOf(n) }))}
      />
      <Select
        name="duur"
        label={texts.duration}
        empty={texts.choose}
        value={doc.durationYears === null ? '' : String(doc.durationYears)}
        options={durationsOf(composer).map((n) => ({ value: String(n), label: texts.years(n) }))}
      />
      <Checkboxes
        name="leerweg"
        label={texts.pathway}
        values={doc.pathways}
        options={(['bol', 'bbl'] as const).map((way) => ({ value: way, label: texts[way] }))}
        inline
      />
    </div>
  )
}

const AboutForm = ({ composer }: Props) => {
  const { doc, lang, base, state } = composer
  const texts = partTexts(lang)
  return (
    <snijvlak-save-on-change>
      <Form
        refresh
        action={addressOf(base, state)}
        id="gegevens"
        {...faultOf(composer, 'gegevens')}
      >
        <Hidden name="actie" value="gegevens" />
        <TextField
          name="titel"
          label={texts.name}
          value={doc.title}
          width="full"
          maxlength={LIMITS.titleLength}
          optional
        />
        <Choices composer={composer} />
        <Details id="officiele-naam" summary={texts.officialName} open={doc.officialName !== null}>
          <TextField
            name="naam"
            label={texts.officialName}
            hint={texts.officialHint}
            value={doc.officialName ?? ''}
            width="full"
            maxlength={LIMITS.titleLength}
            optional
          />
        </Details>
        <SaveButton id="gegevens-bewaren" lang={lang} />
      </Form>
    </snijvlak-save-on-change>
  )
}

const AboutFacts = ({ composer: { doc, lang } }: Props) => {
  const texts = partTexts(lang)
  return (
    <DataList
      items={[
        { term: texts.officialName, value: doc.officialName },
        { term: texts.level, value: doc.level && texts.levelOf(doc.level) },
        { term: texts.duration, value: doc.durationYears && texts.years(doc.durationYears) },
        { term: texts.pathway, value: doc.pathways.join(', ') || null },
      ]}
    />
  )
}

/** Name, level, duration and pathway: a form for who may edit, facts for who may look. */
export const About = ({ composer }: Props) => (
  <section aria-label={partTexts(composer.lang).about}>
    {composer.access === 'edit' ? (
      <AboutForm composer={composer} />
    ) : (
      <AboutFacts composer={composer} />
    )}
  </section>
)
