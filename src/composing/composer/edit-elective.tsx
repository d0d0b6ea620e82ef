import { Select } from '../../ui/choice-fields.tsx'
import { Form, Hidden } from '../../ui/form.tsx'
import type { CompositionElective } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { yearOptions } from './edit-part.tsx'
import { faultOf } from './fault-of.ts'
import { addressOf } from './page-state.ts'
import { partTexts } from './part-texts.ts'
import { SaveButton } from './save-button.tsx'

interface Props {
  composer: Composer
  elective: CompositionElective
}

/** The study year of an elective. */
export const EditElective = ({ composer, elective }: Props) => {
  const texts = partTexts(composer.lang)
  return (
    <div class="snijvlak-part__edit">
      <snijvlak-save-on-change>
        <Form
          refresh
          action={addressOf(composer.base, composer.state)}
          id="keuzedeel-wijzigen"
          {...faultOf(composer, 'keuzedeel')}
        >
          <Hidden name="actie" value="keuzedeel" />
          <Hidden name="keuzedeel" value={elective.code} />
          <Select
            name="jaar"
            label={texts.year}
            options={yearOptions(composer)}
            value={elective.year === null ? '' : String(elective.year)}
            empty={texts.notChosen}
          />
          <SaveButton id="keuzedeel-bewaren" lang={composer.lang} />
        </Form>
      </snijvlak-save-on-change>
    </div>
  )
}
