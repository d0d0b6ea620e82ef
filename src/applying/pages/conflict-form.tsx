import { ActionGroup, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice-fields.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDateTime } from '../../ui/dates.ts'
import { Form, Hidden } from '../../ui/form.tsx'
import type { Answer, Answers } from '../answers.ts'
import type { Edit } from '../merge.ts'
import { answerText, questionLabel } from '../question-label.ts'
import type { ShownConflict } from '../save-step.ts'
import { conflictTexts } from './conflict-texts.ts'

interface ConflictFormProps {
  action: string
  /** The version in which everything else is written already. */
  version: number
  answers: Answers
  conflicts: readonly ShownConflict[]
}

const MINE = 'mijn.'
const GONE = 'weg.'

const answersIn = (answer: Answer): string[] => {
  const all = [answer].flat()
  return all.length > 0 ? all : ['']
}

/** Keeps an answer that is not written, unseen, until somebody chose. */
const KeptAnswer = ({ mine }: { mine: Edit }) => (
  <>
    {Object.entries(mine).flatMap(([field, answer]) =>
      answer === null
        ? [<Hidden name={`${GONE}${field}`} value="1" />]
        : answersIn(answer).map((one) => <Hidden name={`${MINE}${field}`} value={one} />),
    )}
  </>
)

const Choice = ({ conflict, answers }: { conflict: ShownConflict; answers: Answers }) => {
  const lang = useLang()
  const texts = conflictTexts(lang)
  const { question, mine, theirs, by, at } = conflict
  const gone = Object.values(mine).every((answer) => answer === null)
  const said = (text: string) => text || texts.empty
  return (
    <>
      <KeptAnswer mine={mine} />
      <Radios
        name={`keuze.${question}`}
        label={questionLabel(question, answers, lang)}
        options={[
          {
            value: 'mijn',
            label: gone ? texts.gone : said(answerText(mine)),
            hint: texts.yours,
          },
          {
            value: 'ander',
            label: said(answerText(theirs)),
            hint: texts.theirs(by, formatDateTime(at, lang)),
          },
        ]}
      />
    </>
  )
}

/** Two people answered the same question: both answers, who wrote the other one when, and a choice. */
export const ConflictForm = ({ action, version, answers, conflicts }: ConflictFormProps) => {
  const texts = conflictTexts(useLang())
  return (
    <Form action={action}>
      <Hidden name="versie" value={String(version)} />
      {conflicts.map((conflict) => (
        <Choice conflict={conflict} answers={answers} />
      ))}
      <ActionGroup>
        <Button look="primary" name="actie" value="kies" id="kies">
          {texts.keepChoice}
        </Button>
      </ActionGroup>
    </Form>
  )
}

const valuesOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string')

/** What was chosen: the own answers that are to be written after all. A question without a choice stays as it is. */
export const editOfChoices = (form: FormData): Edit => {
  const names = [...new Set(form.keys())]
  const isMine = (field: string) =>
    form.get(`keuze.${field.replace(/-(day|month|year)$/, '')}`) === 'mijn'
  const kept = names
    .filter((name) => name.startsWith(MINE) && isMine(name.slice(MINE.length)))
    .map((name) => {
      const values = valuesOf(form, name).map((value) => value.replaceAll('\r\n', '\n'))
      return [name.slice(MINE.length), values.length > 1 ? values : (values[0] ?? '')] as const
    })
  const gone = names
    .filter((name) => name.startsWith(GONE) && isMine(name.slice(GONE.length)))
    .map((name) => [name.slice(GONE.length), null] as const)
  return Object.fromEntries([...kept, ...gone])
}
