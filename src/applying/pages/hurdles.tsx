import { Alert } from '../../ui/alert.tsx'
import { useLang } from '../../ui/context.ts'
import { type Application, pathOf } from '../application.ts'
import { filingTexts } from '../filing-texts.ts'
import { type Hurdles, isClear } from '../readiness.ts'
import { stepTitle } from '../step-texts.ts'

interface HurdlesProps {
  application: Application
  hurdles: Hurdles
  /** Also says so when nothing stands in the way. */
  tellReady?: boolean
}

const Steps = ({ application, hurdles }: HurdlesProps) => {
  const lang = useLang()
  if (hurdles.steps.length === 0) return null
  return (
    <>
      <p>{filingTexts(lang).openSteps}</p>
      <ul>
        {hurdles.steps.map(({ step }) => (
          <li>
            <a class="nl-link" href={`${pathOf(application)}/${step.path}?controle=ja`}>
              {stepTitle(step.id, lang)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

const Conditions = ({ application, hurdles }: HurdlesProps) => {
  const lang = useLang()
  const texts = filingTexts(lang)
  const lists = [
    { lead: texts.openConditions, outcomes: hurdles.conditions },
    { lead: texts.openWarnings, outcomes: hurdles.warnings },
  ]
  return (
    <>
      {lists
        .filter(({ outcomes }) => outcomes.length > 0)
        .map(({ lead, outcomes }) => (
          <>
            <p>{lead}</p>
            <ul>
              {outcomes.map(({ condition }) => (
                <li>
                  <a
                    class="nl-link"
                    href={`${pathOf(application)}/controle#voorwaarde-${condition.code}`}
                  >
                    {condition.code} {condition.title[lang]}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ))}
    </>
  )
}

/** What still stands between an application and its filing, each with where to solve it. */
export const HurdleList = (props: HurdlesProps) => {
  const texts = filingTexts(useLang())
  if (isClear(props.hurdles))
    return props.tellReady ? (
      <Alert kind="success" title={texts.readyTitle}>
        {texts.ready}
      </Alert>
    ) : null
  return (
    <Alert kind="warning" title={texts.notReadyTitle} id="nog-doen">
      <Steps {...props} />
      <Conditions {...props} />
    </Alert>
  )
}
