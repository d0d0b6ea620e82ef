import { type Actor, hasRole } from '../../access/index.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import type { Composer } from './composer.ts'
import { addressOf } from './page-state.ts'
import { ROW_FORM } from './row-button.tsx'
import { composerTexts } from './texts.ts'

/** What stands above the columns needs besides the composer itself. */
export interface HeadProps {
  composer: Composer
  actor: Actor
  /** Days that a composition without an account is kept. */
  keptDays: number
}

/** Undo and redo; they name the version that was seen, so that nobody undoes what they did not see. */
const Steps = ({ composer: { stored, lang } }: HeadProps) => {
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

const Downloads = ({ composer: { base, lang } }: HeadProps) => {
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

const CopyButton = ({ composer: { base, lang } }: HeadProps) => (
  <form method="post" action={`${base}/kopie`} data-turbo="false">
    <Button id="kopie" look="subtle" icon="copy">
      {composerTexts(lang).copy}
    </Button>
  </form>
)

/** The one main action: to the school, or on to the application. */
const MainAction = (props: HeadProps) => {
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

/** What can be done with the whole. */
export const ComposerTools = (props: HeadProps) => {
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
