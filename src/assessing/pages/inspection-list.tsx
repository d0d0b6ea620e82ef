import { get, type Route, roles, type Visit } from '../../access/index.ts'
import { Code } from '../../ui/arrange.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FORM_PATHS } from '../actions.ts'
import { casePath } from '../case-file.ts'
import { ASKED_PAGE, type AskedCase, askedCases } from '../inspection.store.ts'
import { inspectionTexts } from '../inspection-texts.ts'
import { earlierAnswers, type EarlierAnswer } from '../judgement.store.ts'
import { refreshSome } from '../refresh-queue.ts'
import { assessingTexts } from '../texts.ts'
import { DeadlineCell } from '../views/urgency-badge.tsx'
import { cursorText, readCursor } from '../worklist.ts'

/** One question: one school in one domain. */
interface Question {
  asked: AskedCase
  code: string
  name: string
  earlier: EarlierAnswer | null
}

const questionsOf = async ({ services, lang }: Visit, asked: AskedCase): Promise<Question[]> => {
  const codes = asked.domains.map(({ code }) => code)
  const earlier = await earlierAnswers(services.db, asked.schoolId, codes)
  return asked.domains.map(({ code, name }) => ({
    asked,
    code,
    name: name ?? inspectionTexts(lang).wholeProgramme(code),
    earlier: earlier.find(({ domain }) => domain === code) ?? null,
  }))
}

const earlierText = (earlier: EarlierAnswer | null, { lang }: Visit): string => {
  const texts = inspectionTexts(lang)
  if (!earlier) return texts.neverAsked
  const answer = earlier.answer === 'shortcoming' ? texts.shortcoming : texts.noShortcoming
  return texts.earlierAnswer(answer, formatDate(earlier.at, lang), earlier.reference)
}

const columns = (visit: Visit): Column<Question>[] => {
  const { lang, today } = visit
  const texts = inspectionTexts(lang)
  const shared = assessingTexts(lang)
  return [
    { key: 'school', header: shared.school, rowHeader: true, cell: ({ asked }) => asked.school },
    {
      key: 'domain',
      header: texts.domain,
      cell: ({ name, code }) => (
        <div>
          {name} <Code>{code}</Code>
        </div>
      ),
    },
    {
      key: 'case',
      header: shared.name,
      cell: ({ asked }) => (
        <div>
          {asked.title}
          <br />
          <a class="nl-link" href={casePath(asked.reference)}>
            <Code>{asked.reference}</Code>
          </a>
        </div>
      ),
    },
    {
      key: 'until',
      header: shared.until,
      code: true,
      cell: ({ asked }) => <DeadlineCell deadline={asked.deadline} today={today} lang={lang} />,
    },
    {
      key: 'earlier',
      header: texts.earlier,
      cell: ({ earlier }) => earlierText(earlier, visit),
    },
    {
      key: 'do',
      header: texts.answerNow,
      headerHidden: true,
      cell: ({ asked, code, name }) => (
        <ButtonLink
          look="subtle"
          href={`${casePath(asked.reference, FORM_PATHS['answer-inspection'])}#${code}`}
          label={`${texts.answerNow}: ${asked.school}, ${name}`}
        >
          {texts.answerNow}
        </ButtonLink>
      ),
    },
  ]
}

const show = async (visit: Visit): Promise<Response> => {
  const { services, lang, today } = visit
  const texts = inspectionTexts(lang)
  await refreshSome(services.db, today)
  const found = await askedCases(services.db, readCursor(visit.query('na')))
  const page = found.slice(0, ASKED_PAGE)
  const questions = (await Promise.all(page.map((asked) => questionsOf(visit, asked)))).flat()
  const last = page.at(-1)
  return visit.page(
    {
      title: texts.title,
      lead: texts.lead,
      wide: true,
      breadcrumb: [
        { label: assessingTexts(lang).worklist, href: '/werkvoorraad' },
        { label: texts.title, href: '/inspectie' },
      ],
    },
    <>
      <DataTable
        caption={texts.title}
        captionHidden
        columns={columns(visit)}
        rows={questions}
        rowId={({ asked, code }) => `vraag-${asked.reference}-${code}`}
        empty={<EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
      />
      {found.length > ASKED_PAGE && last && (
        <ButtonLink href={`/inspectie?na=${cursorText(last.cursor)}`} iconEnd="chevron-right">
          {texts.more}
        </ButtonLink>
      )}
    </>,
  )
}

/** Every question that waits for the Inspectie: school by domain. */
export const inspectionListRoutes: Route[] = [get('/inspectie', roles('inspector'), show)]
