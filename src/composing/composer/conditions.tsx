import type { Outcome } from '../../scheme/index.ts'
import { OutcomeTrail, renderOutcome } from '../../scheme/index.ts'
import { Icon } from '../../ui/icon.tsx'
import { OutcomeBadge } from '../../ui/status-badge.tsx'
import type { Composer } from './composer.ts'
import { otherConditions } from './outcomes.ts'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
}

const Condition = ({ composer, outcome }: Props & { outcome: Outcome }) => {
  const { lang, judged } = composer
  const said = renderOutcome(judged.scheme, outcome, 'school', lang)
  const isMet = outcome.outcome === 'met'
  return (
    <li class="snijvlak-verdict-item" id={`voorwaarde-${outcome.code}`}>
      <details id={`uitleg-${outcome.code}`}>
        <summary>
          <span class="snijvlak-verdict-item__title">{said.title}</span>
          <OutcomeBadge outcome={outcome.outcome} />
          {!isMet && (
            <span class="snijvlak-verdict-item__reason">
              {said.reason} {said.change}
            </span>
          )}
        </summary>
        <div class="snijvlak-verdict-item__trail">
          <p>{said.text}</p>
          {isMet && <p>{said.reason}</p>}
          <OutcomeTrail scheme={judged.scheme} outcome={outcome} audience="school" lang={lang} />
        </div>
      </details>
    </li>
  )
}

/** While there is nothing to judge: what will be judged. */
const Upcoming = ({ composer: { outcomes, lang } }: Props) => (
  <>
    <p>{verdictTexts(lang).upcoming}</p>
    <ul class="snijvlak-rows">
      {outcomes.map(({ condition }) => (
        <li class="snijvlak-verdict-item snijvlak-verdict-item--upcoming">
          <Icon name="circle-dashed" /> {condition.title[lang]}
        </li>
      ))}
    </ul>
  </>
)

/** What each condition about the content comes to, with its trail; and where the others are. */
export const Conditions = ({ composer, isEmpty }: Props & { isEmpty: boolean }) => {
  const { outcomes, judged, lang } = composer
  const texts = verdictTexts(lang)
  return (
    <>
      {isEmpty ? (
        <Upcoming composer={composer} />
      ) : (
        <ul class="snijvlak-rows">
          {outcomes.map((outcome) => (
            <Condition composer={composer} outcome={outcome} />
          ))}
        </ul>
      )}
      <p class="snijvlak-soft">
        {texts.others(otherConditions(judged.scheme))}{' '}
        <a class="nl-link" href="/voorwaarden" data-turbo="false">
          {texts.othersLink}
        </a>
        . {texts.intakeNote}
      </p>
    </>
  )
}
