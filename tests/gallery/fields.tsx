import { Autosave } from '../../src/ui/autosave.tsx'
import { ActionGroup, Button } from '../../src/ui/button.tsx'
import { Checkbox, Checkboxes, Radios, Select } from '../../src/ui/choice-fields.tsx'
import { DateField } from '../../src/ui/date-field.tsx'
import { Fieldset, Form } from '../../src/ui/form.tsx'
import { FileField, TextArea, TextField } from '../../src/ui/text-fields.tsx'
import { OPTIONS } from './samples.ts'

const ERRORS = {
  naam: 'Vul in: naam van het beroep.',
  start: 'Vul een bestaande datum in, bijvoorbeeld 2 10 2019.',
  akkoord: 'Zet een vinkje als u akkoord gaat.',
}

/** A form that came back with faults. */
export const Fields = () => (
  <>
    <h2>Formulier</h2>
    <Form
      action="/galerij"
      errors={ERRORS}
      kept={{ naam: '', 'start-day': '31', 'start-month': '2', 'start-year': '2020' }}
      multipart
    >
      <TextField name="naam" label="Naam van het beroep" hint="Zoals hij op het diploma komt." />
      <TextField name="aantal" label="Studenten" inputmode="numeric" width="s" suffix="per jaar" />
      <TextArea name="reden" label="Toelichting" optional value="Een korte tekst." />
      <Select name="regio" label="Regio" options={OPTIONS} />
      <Radios name="niveau" label="Niveau" options={OPTIONS} value="3" />
      <Checkboxes
        name="weg"
        label="Leerweg"
        inline
        options={[
          { value: 'a', label: 'bol' },
          { value: 'b', label: 'bbl' },
        ]}
        values={['a']}
      />
      <DateField name="start" label="Eerste dag" />
      <Fieldset legend="Bijlagen">
        <FileField
          name="bijlage"
          label="Overeenkomst"
          hint="Een pdf van hoogstens 10 MB."
          current={<a href="/x">overeenkomst.pdf</a>}
          optional
        />
      </Fieldset>
      <Checkbox name="akkoord" label="Ik verklaar dat alles klopt" />
      <ActionGroup>
        <Button look="primary">Versturen</Button>
        <Autosave savedAt="14:05" />
      </ActionGroup>
    </Form>
  </>
)
