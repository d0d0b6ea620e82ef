import type { Child } from 'hono/jsx'
import { useLang } from '../../ui/context.ts'
import { codeKind } from '../codes.ts'
import type { QualificationView } from '../qualification.store.ts'
import type { Succession } from '../relations.ts'
import type { Qualification } from '../structure.ts'
import { structureTexts } from '../texts.ts'
import type { AskedDay } from './day.tsx'
import { Versions } from './origin.tsx'

interface LineageProps {
  view: QualificationView
  related: readonly Qualification[]
  day: AskedDay
}

const hrefOf = (code: string) =>
  codeKind(code) === 'dossier' ? `/dossiers/${code}` : `/kwalificaties/${code}`

/** A link to a qualification or dossier by its code. */
export const CodeLink = ({
  code,
  day,
  children,
}: {
  code: string
  day: AskedDay
  children?: Child
}) => (
  <a class="nl-link" href={day.keep(hrefOf(code))}>
    {children ?? code}
  </a>
)

const Chain = ({
  title,
  codes,
  day,
}: {
  title: string
  codes: readonly string[]
  day: AskedDay
}) =>
  codes.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {codes.map((code) => (
          <li>
            <CodeLink code={code} day={day} />
          </li>
        ))}
      </ul>
    </>
  )

/** What came before and after a code, out of its successions. */
export const BeforeAndAfter = ({
  code,
  successions,
  day,
}: {
  code: string
  successions: readonly Succession[]
  day: AskedDay
}) => {
  const texts = structureTexts(useLang())
  const before = successions.filter(({ toCode }) => toCode === code)
  const after = successions.filter(({ fromCode }) => fromCode === code)
  return (
    <>
      <Chain title={texts.before} codes={before.map(({ fromCode }) => fromCode)} day={day} />
      <Chain title={texts.after} codes={after.map(({ toCode }) => toCode)} day={day} />
    </>
  )
}

/** What came before and after a qualification, and what stands beside it. */
export const Lineage = ({ view, related, day }: LineageProps) => {
  const texts = structureTexts(useLang())
  const { code, currentDossierCode } = view.qualification
  return (
    <>
      <BeforeAndAfter code={code} successions={view.successions} day={day} />
      {currentDossierCode && (
        <p>
          {texts.nowIn} <CodeLink code={currentDossierCode} day={day} />.
        </p>
      )}
      {related.length > 0 && (
        <>
          <h2>{texts.related}</h2>
          <ul>
            {related.map((one) => (
              <li>
                <CodeLink code={one.code} day={day}>
                  {one.name}
                </CodeLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Versions versions={view.versions} path={`/kwalificaties/${code}`} />
    </>
  )
}
