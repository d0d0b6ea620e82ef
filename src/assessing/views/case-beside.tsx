import { Code, Panel } from '../../ui/arrange.tsx'
import { formatDate } from '../../ui/dates.ts'
import { DeadlineBadge } from '../../scheme/index.ts'
import type { CaseContext } from '../case-context.ts'
import { casePageTexts } from '../case-texts.ts'
import { deadlineOf, nameOf } from '../case-file.ts'
import { type CasePart, partPath, StateBadge } from './case-shell.tsx'

const PARTS: readonly CasePart[] = ['overview', 'application', 'composition', 'conditions', 'notes']

/** Beside a form: which case it is, the term that counts, and the parts to read while filling in. */
export const CaseBeside = ({ context: { file, visit } }: { context: CaseContext }) => {
  const { lang } = visit
  const texts = casePageTexts(lang)
  const next = deadlineOf(file)
  return (
    <Panel sticky label={texts.beside}>
      <h2 class="nl-heading nl-heading--level-3">{nameOf(file)}</h2>
      <p>
        {file.school.name}
        <br />
        <Code>{file.reference}</Code>
      </p>
      <p>
        <StateBadge state={file.application.life.state} lang={lang} />
      </p>
      {next && (
        <p>
          {next.name[lang]}: {formatDate(next.date, lang)}{' '}
          <DeadlineBadge deadline={next} lang={lang} />
        </p>
      )}
      <ul>
        {PARTS.map((part) => (
          <li>
            <a class="nl-link" href={partPath(file.reference, part)}>
              {texts[part]}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
