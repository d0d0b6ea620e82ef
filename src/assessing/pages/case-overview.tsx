import { CASE_ROLES, get, type Route, roles } from '../../access/index.ts'
import { expectedNow, kindOf } from '../../applying/index.ts'
import { DeadlineBadge, DeadlineList } from '../../scheme/index.ts'
import { Columns, Panel } from '../../ui/arrange.tsx'
import { DataList } from '../../ui/data-list.tsx'
import { formatDate } from '../../ui/dates.ts'
import { type CaseContext, withCase } from '../case-context.ts'
import { deadlineOf } from '../case-file.ts'
import { casePageTexts, nowText } from '../case-texts.ts'
import { assessingTexts, sideTexts } from '../texts.ts'
import { CaseActions, HandlerPart } from '../views/case-actions.tsx'
import { CaseFindings } from '../views/case-findings.tsx'
import { CaseHistory } from '../views/case-history.tsx'
import { RegisterLink } from '../views/register-link.tsx'
import { caseShell } from '../views/case-shell.tsx'

const Now = ({ file, visit }: CaseContext) => {
  const { lang } = visit
  const texts = assessingTexts(lang)
  const { application } = file
  const deadline = deadlineOf(file)
  const kind = kindOf(application)
  const turn = expectedNow(application.life, kind, visit.today)
    .map((actor) => sideTexts(lang).actor[actor])
    .join(', ')
  return (
    <>
      <h2>{casePageTexts(lang).now}</h2>
      <p>{nowText(application.life.state, kind, lang)}</p>
      <DataList
        items={[
          { term: texts.next, value: turn },
          {
            term: texts.until,
            value: deadline ? (
              <>
                {formatDate(deadline.date, lang)} ({deadline.name[lang]}){' '}
                <DeadlineBadge deadline={deadline} lang={lang} />
              </>
            ) : (
              texts.noTerm
            ),
          },
        ]}
      />
    </>
  )
}

const show = (context: CaseContext): Response | Promise<Response> => {
  const { file, visit } = context
  const texts = casePageTexts(visit.lang)
  return caseShell(
    context,
    'overview',
    <>
      <Columns kind="aside">
        <Panel label={texts.now}>
          <Now {...context} />
          <RegisterLink context={context} />
          <CaseActions context={context} />
        </Panel>
        <Panel label={texts.handler}>
          <HandlerPart context={context} />
        </Panel>
      </Columns>
      <CaseFindings context={context} />
      <h2 id="termijnen">{texts.clock}</h2>
      <DeadlineList deadlines={file.clock.deadlines} lang={visit.lang} />
      <h2 id="verloop">{texts.history}</h2>
      <CaseHistory context={context} />
    </>,
  )
}

/** The first page of a case. */
export const caseOverviewRoutes: Route[] = [
  get('/zaken/:reference', roles(...CASE_ROLES), withCase(show)),
]
