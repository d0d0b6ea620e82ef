import { dayOf } from '../../platform/time.ts'
import { renderReason, windowOnDay } from '../../scheme/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { formatDate, formatDateTime, formatTime } from '../../ui/dates.ts'
import { changeText } from '../change-texts.ts'
import { problemText } from '../problem.ts'
import { nameIn, type StoredComposition } from '../stored-composition.ts'
import type { Composer } from './composer.ts'
import { ComposerTools, type HeadProps } from './composer-tools.tsx'
import { composerTexts } from './texts.ts'
import { verdictTexts } from './verdict-texts.ts'

/** What the composition is called. */
export const titleOf = ({ doc, stored, lang }: Composer): string => {
  const texts = composerTexts(lang)
  return nameIn(doc) ?? (stored ? texts.untitled : texts.new)
}

const savedText = ({ last, lang, today }: Composer): string => {
  const texts = composerTexts(lang)
  if (!last) return texts.notYetSaved
  const what = changeText(last.change, lang)
  const said = dayOf(last.at).equals(today)
    ? texts.savedAt(formatTime(last.at), what)
    : texts.savedOn(formatDateTime(last.at, lang), what)
  return last.by ? `${said}${texts.by(last.by.name)}` : said
}

const ownerText = (stored: StoredComposition, { composer, actor, keptDays }: HeadProps): string => {
  const texts = composerTexts(composer.lang)
  if (stored.owner.kind === 'school') {
    return actor.kind === 'person' ? texts.ofSchool(actor.organisation.name) : ''
  }
  const until = dayOf(stored.changedAt).add({ days: keptDays })
  return texts.ofBrowser(formatDate(until, composer.lang))
}

/** Whether a school can apply now; closed is said with the reason and with what still works. */
const ClosedWindow = ({ composer: { judged, today, lang, stored } }: HeadProps) => {
  const window = windowOnDay(judged.scheme, 'new', today)
  if (window.kind === 'open' || stored?.owner.kind !== 'school') return null
  const texts = verdictTexts(lang)
  return (
    <Alert kind="info" title={texts.closed} id="gesloten">
      {renderReason(window.reason, lang)} {texts.closedHelp}
    </Alert>
  )
}

const Problem = ({ composer: { fault, lang } }: HeadProps) =>
  fault?.kind === 'problem' ? (
    <Alert kind="error" title={composerTexts(lang).notDone} id="niet-gelukt" live>
      {problemText(fault.problem, lang)}
    </Alert>
  ) : null

/** Above the columns: whose it is, when it was saved, and what can be done with the whole. */
export const ComposerHead = (props: HeadProps) => {
  const { composer } = props
  const { stored, access, lang } = composer
  const texts = composerTexts(lang)
  return (
    <>
      <Problem {...props} />
      {access === 'look' && (
        <Alert kind="info" title={texts.lookOnly} id="alleen-kijken">
          {texts.lookOnlyHelp}
        </Alert>
      )}
      <ClosedWindow {...props} />
      <h1 class="nl-heading nl-heading--level-1" id="naam-van-samenstelling">
        {titleOf(composer)}
      </h1>
      <div class="snijvlak-composer__head">
        <div class="snijvlak-composer__saved">
          <p role="status" id="bewaard">
            {savedText(composer)}
          </p>
          {stored && access === 'edit' && <p class="snijvlak-soft">{ownerText(stored, props)}</p>}
        </div>
        <ComposerTools {...props} />
      </div>
    </>
  )
}
