import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { FileField } from '../../ui/text-fields.tsx'
import { faultLines, fileFaultText } from '../files/file-fault-texts.ts'
import type { StartPage } from './start.tsx'
import { startTexts } from './start-texts.ts'

/** The example, as a copy of one's own. */
export const Example = ({ start: { visit } }: { start: StartPage }) => {
  const texts = startTexts(visit.lang)
  return (
    <section aria-labelledby="voorbeeld-kop">
      <h2 id="voorbeeld-kop">{texts.example}</h2>
      <p>{texts.exampleHelp}</p>
      <form method="post" action="/samenstellen/voorbeeld">
        <Button id="voorbeeld" icon="eye">
          {texts.openExample}
        </Button>
      </form>
    </section>
  )
}

/** Reading a file, with what was wrong with the one before. */
export const FileForm = ({ start: { visit, fault } }: { start: StartPage }) => {
  const { lang } = visit
  const texts = startTexts(lang)
  const error = fault === 'no-file' ? texts.chooseFile : fault && fileFaultText(fault, lang)
  const lines = fault === null || fault === 'no-file' ? [] : faultLines(fault, lang)
  return (
    <section aria-labelledby="inlezen-kop">
      <h2 id="inlezen-kop">{texts.read}</h2>
      <p>{texts.readHelp}</p>
      <Form
        action="/samenstellen/inlezen"
        id="inlezen"
        multipart
        errors={error ? { bestand: error } : {}}
      >
        {lines.length > 0 && (
          <Alert kind="error" id="fouten-in-bestand">
            <ul>
              {lines.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </Alert>
        )}
        <FileField name="bestand" label={texts.file} accept=".json,application/json" />
        <Checkbox name="ook-onbekend" label={texts.lenient} />
        <Button id="inlezen-knop" icon="upload">
          {texts.readButton}
        </Button>
      </Form>
    </section>
  )
}
