import { z } from 'zod'
import type { ObjectionDecision } from '../../applying/index.ts'
import { Radios } from '../../ui/choice-fields.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { formatDate } from '../../ui/dates.ts'
import { TextArea } from '../../ui/text-fields.tsx'
import type { CaseFile } from '../case-file.ts'
import { decisionTexts } from '../decision-texts.ts'
import type { CaseForm } from '../forms/case-form.ts'
import { caseFormRoutes } from '../forms/case-form-routes.ts'
import { textInput } from '../forms/until.ts'
import { formTexts } from '../form-texts.ts'
import type { LetterValues } from '../letters/letter-blocks.ts'
import { appealValues, caseValues } from '../letters/letter-values.ts'
import { Said } from '../views/said.tsx'
import { sideTexts } from '../texts.ts'

interface Decided {
  outcome: ObjectionDecision['outcome']
  reason: string
}

const OUTCOMES = ['founded', 'unfounded', 'inadmissible'] as const

const WORDS: Record<ObjectionDecision['outcome'], string> = {
  founded: 'gegrond',
  unfounded: 'ongegrond',
  inadmissible: 'niet-ontvankelijk',
}

const objectionOf = ({ application: { life } }: CaseFile): LetterValues =>
  life.state === 'in-objection'
    ? {
        objectionFiledOn: formatDate(life.objection.filedOn, 'nl'),
        decidedOn: formatDate(life.against.decision.on, 'nl'),
      }
    : {}

const About = ({ file, lang }: { file: CaseFile; lang: 'nl' | 'en' }) => {
  const { life } = file.application
  if (life.state !== 'in-objection') return null
  const texts = decisionTexts(lang)
  const { decision, state } = life.against
  return (
    <DataList
      items={[
        {
          term: texts.against,
          value: `${sideTexts(lang).state[state]}, ${formatDate(decision.on, lang)}. ${decision.reason}`,
        },
        { term: texts.grounds, value: <Said text={life.objection.grounds} lang={lang} /> },
      ]}
    />
  )
}

const form: CaseForm<Decided> = {
  move: 'decide-objection',
  lead: ({ visit }) => decisionTexts(visit.lang).objectionLead,
  labels: (lang) => ({
    outcome: decisionTexts(lang).objectionOutcome,
    reason: formTexts(lang).reason,
  }),
  schema: () => z.object({ outcome: z.enum(OUTCOMES), reason: textInput() }),
  start: () => ({}),
  fields: ({ visit: { lang }, file }) => {
    const texts = decisionTexts(lang)
    return (
      <>
        <About file={file} lang={lang} />
        <Radios
          name="outcome"
          label={texts.objectionOutcome}
          options={[
            { value: 'founded', label: texts.founded, hint: texts.foundedHint },
            { value: 'unfounded', label: texts.unfounded, hint: texts.unfoundedHint },
            { value: 'inadmissible', label: texts.inadmissible, hint: texts.inadmissibleHint },
          ]}
        />
        <TextArea
          name="reason"
          label={formTexts(lang).reason}
          hint={formTexts(lang).reasonHint}
          rows={8}
        />
      </>
    )
  },
  submit: (lang) => decisionTexts(lang).decideObjection,
  done: (lang) => decisionTexts(lang).objectionDecided,
  toMove: ({ outcome, reason }) => ({ kind: 'decide-objection', outcome, reason }),
  letter: {
    compose: ({ outcome, reason }, { file, visit }) => ({
      kind: outcome === 'founded' ? 'objection-founded' : 'objection-unfounded',
      values: {
        ...caseValues(file, visit.services.settings.baseUrl),
        ...objectionOf(file),
        ...appealValues(file),
        outcome: WORDS[outcome],
        text: reason,
      },
    }),
  },
}

export const decideObjectionRoutes = caseFormRoutes(form)
