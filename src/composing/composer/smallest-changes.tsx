import { idOf } from './ids.ts'
import type { Change, ChangeProposal } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { RowButton } from './row-button.tsx'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
}

/** Options that are shown; the others differ in little. */
const SHOWN = 3

const ChangeRow = ({ composer, change, option }: Props & { change: Change; option: number }) => {
  const { lang, judged, access } = composer
  const texts = verdictTexts(lang)
  const isAdd = change.kind === 'add'
  const source = judged.index.view.content(change.qualificationCode)?.qualification.name
  return (
    <li class="snijvlak-found__process">
      <span class="snijvlak-found__title">
        {isAdd ? texts.add : texts.takeOut}: {change.title}
        <span class="snijvlak-soft">
          {change.qualificationCode} {source}
        </span>
      </span>
      {access === 'edit' && (
        <RowButton
          id={`voorstel-${option}-${idOf(change.unit)}`}
          action={isAdd ? `erbij ${change.qualificationCode} ${change.unit}` : `weg ${change.unit}`}
          icon={isAdd ? 'add' : 'remove'}
          label={isAdd ? texts.addOf(change.title) : texts.takeOutOf(change.title)}
          then="oordeel"
        />
      )}
    </li>
  )
}

const Option = ({ composer, proposal, n }: Props & { proposal: ChangeProposal; n: number }) => (
  <li>
    <h4>{verdictTexts(composer.lang).changeOption(n)}</h4>
    <ul class="snijvlak-rows">
      {proposal.changes.map((change) => (
        <ChangeRow composer={composer} change={change} option={n} />
      ))}
    </ul>
  </li>
)

/** The smallest changes after which domains and shares are right, where they are not. */
export const SmallestChanges = ({ composer }: Props) => {
  const texts = verdictTexts(composer.lang)
  const { smallestChange } = composer.judged.judgement
  if (smallestChange.kind === 'passes') return null
  return (
    <section class="snijvlak-composer__section" aria-labelledby="zo-wel-kop">
      <h3 id="zo-wel-kop">{texts.change}</h3>
      {smallestChange.kind === 'not-found' ? (
        <p>{texts.changeNone}</p>
      ) : (
        <>
          <p>{texts.changeLead(smallestChange.size)}</p>
          <ol class="snijvlak-rows">
            {smallestChange.proposals.slice(0, SHOWN).map((proposal, i) => (
              <Option composer={composer} proposal={proposal} n={i + 1} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
