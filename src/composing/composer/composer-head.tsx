import { hasRole, type Actor } from '../../access/index.ts'
import { dayOf } from '../../platform/time.ts'
import { renderReason, windowOnDay } from '../../scheme/index.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { formatDate, formatDateTime, formatTime } from '../../ui/dates.ts'
import { Details } from '../../ui/details.tsx'
import { changeText } from '../change-texts.ts'
import { problemText } from '../problem.ts'
import { nameIn, type StoredComposition } from '../stored-composition.ts'
import type { Composer } from './composer.ts'
import { addressOf } from './page-state.ts'
import { ROW_FORM } from './row-button.tsx'
import { composerTexts } from './texts.ts'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
  actor: Actor
  /** Days that a composition without an account is kept. */
  keptDays: number
}

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

const ownerText = (stored: StoredComposition, { composer, actor, keptDays }: Props): string => {
  const texts = composerTexts(composer.lang)
  if (stored.owner.kind === 'school') {
    return actor.kind === 'person' ? texts.ofSchool(actor.organisation.name) : ''
  }
  const until = dayOf(stored.changedAt).add({ days: keptDays })
  return texts.ofBrowser(formatDate(until, composer.lang))
}

/** Undo and redo; they name the version that was seen, so that nobody undoes what they did not see. */
const Steps = ({ composer: { stored, lang } }: Props) => {
  const texts = composerTexts(lang)
  return (
    <>
      <Button
        id="ongedaan"
        form={ROW_FORM}
        name="actie"
        value="ongedaan"
        look="subtle"
        icon="arrow-back-up"
        iconOnly
        disabled={!stored?.canUndo}
      >
        {texts.undo}
      </Button>
      <Button
        id="opnieuw"
        form={ROW_FORM}
        name="actie"
        value="opnieuw"
        look="subtle"
        icon="arrow-forward-up"
        iconOnly
        disabled={!stored?.canRedo}
      >
        {texts.redo}
      </Button>
    </>
  )
}

const FORMATS = ['pdf', 'docx', 'xlsx', 'json'] as const

const Downloads = ({ composer: { base, lang } }: Props) => {
  const texts = composerTexts(lang)
  return (
    <Details id="downloaden" summary={texts.download}>
      <ul class="snijvlak-rows">
        {FORMATS.map((format) => (
          <li>
            <a class="nl-link" href={`${base}/samenstelling.${format}`} data-turbo="false" download>
              {texts[format]}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  )
}

const CopyButton = ({ composer: { base, lang } }: Props) => (
  <form method="post" action={`${base}/kopie`} data-turbo="false">
    <Button id="kopie" look="subtle" icon="copy">
      {composerTexts(lang).copy}
    </Button>
  </form>
)

/** The one main action: to the school, or on to the application. */
const MainAction = (props: Props) => {
  const { composer, actor } = props
  const { stored, base, state, lang } = composer
  const texts = composerTexts(lang)
  if (!stored) return null
  if (stored.owner.kind === 'school') {
    return (
      <ButtonLink
        id="aanvragen"
        href={`/aanvragen/nieuw?samenstelling=${stored.id}`}
        look="primary"
      >
        {texts.apply}
      </ButtonLink>
    )
  }
  const isSignedIn = actor.kind === 'person'
  if (!hasRole(actor, 'author', 'board')) {
    const back = encodeURIComponent(addressOf(base, state))
    return isSignedIn ? null : (
      <ButtonLink id="naar-school" href={`/inloggen?terug=${back}`} look="primary">
        {texts.saveToSchool}
      </ButtonLink>
    )
  }
  return (
    <form method="post" action={`${base}/bewaren`} data-turbo="false">
      <Button id="naar-school" look="primary" icon="device-floppy">
        {texts.saveTo(actor.organisation.name)}
      </Button>
    </form>
  )
}

const Tools = (props: Props) => {
  const { composer } = props
  const { stored, base, lang, access } = composer
  const texts = composerTexts(lang)
  return (
    <div class="snijvlak-composer__tools">
      {access === 'edit' && <Steps {...props} />}
      {stored && access === 'edit' && (
        <>
          <ButtonLink id="geschiedenis" href={`${base}/geschiedenis`} look="subtle" icon="history">
            {texts.history}
          </ButtonLink>
          <ButtonLink id="delen" href={`${base}/delen`} look="subtle" icon="share">
            {texts.share}
          </ButtonLink>
        </>
      )}
      {stored && <Downloads {...props} />}
      {stored && access === 'look' && <CopyButton {...props} />}
      {access === 'edit' && <MainAction {...props} />}
    </div>
  )
}

/** Whether a school can apply now; closed is said with the reason and with what still works. */
const ClosedWindow = ({ composer: { judged, today, lang, stored } }: Props) => {
  const window = windowOnDay(judged.scheme, 'new', today)
  if (window.kind === 'open' || stored?.owner.kind !== 'school') return null
  const texts = verdictTexts(lang)
  return (
    <Alert kind="info" title={texts.closed} id="gesloten">
      {renderReason(window.reason, lang)} {texts.closedHelp}
    </Alert>
  )
}

const Problem = ({ composer: { fault, lang } }: Props) =>
  fault?.kind === 'problem' ? (
    <Alert kind="error" title={composerTexts(lang).notDone} id="niet-gelukt" live>
      {problemText(fault.problem, lang)}
    </Alert>
  ) : null

/** Above the columns: whose it is, when it was saved, and what can be done with the whole. */
export const ComposerHead = (props: Props) => {
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
        <Tools {...props} />
      </div>
    </>
  )
}
