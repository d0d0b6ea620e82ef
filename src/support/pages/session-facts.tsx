import { DataList } from '../../ui/data-list.tsx'
import { useLang } from '../../ui/context.ts'
import { formatDateTime } from '../../ui/dates.ts'
import type { IconName } from '../../ui/icon.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { formatNumber } from '../../ui/texts.ts'
import type { SessionReply } from '../sessions/reply.store.ts'
import { preferenceInWords, whenInWords } from '../sessions/session-words.ts'
import { signUpTexts } from '../sessions/sign-up-texts.ts'
import { sessionTexts } from '../sessions/texts.ts'
import type { PlannedSession, SessionState, SessionWish } from '../sessions/work-session.ts'

const LOOKS: Record<SessionState, { tone: Tone; icon?: IconName }> = {
  new: { tone: 'waiting' },
  planned: { tone: 'active', icon: 'calendar' },
  done: { tone: 'good' },
  cancelled: { tone: 'ended' },
}

/** Where a request stands, as a word and a shape. */
export const SessionBadge = ({ state }: { state: SessionState }) => (
  <StatusBadge {...LOOKS[state]}>{sessionTexts(useLang())[state]}</StatusBadge>
)

/** What somebody typed in more lines, as they typed it. */
export const Typed = ({ text }: { text: string }) => <span class="snijvlak-typed">{text}</span>

/** When and where a session is, and by whom. */
export const PlanFacts = ({ session }: { session: PlannedSession }) => {
  const lang = useLang()
  const texts = signUpTexts(lang)
  const { place, link, note, host } = session
  return (
    <DataList
      items={[
        { term: texts.whenTerm, value: whenInWords(session, lang) },
        ...(place ? [{ term: texts.whereTerm, value: place }] : []),
        ...(link
          ? [
              {
                term: texts.online,
                value: (
                  <a class="nl-link" href={link} rel="noreferrer">
                    {link}
                  </a>
                ),
              },
            ]
          : []),
        { term: texts.hostTerm, value: host.name },
        ...(note ? [{ term: texts.noteTerm, value: <Typed text={note} /> }] : []),
      ]}
    />
  )
}

/** What was asked. */
export const WishFacts = ({ wish }: { wish: SessionWish }) => {
  const lang = useLang()
  const texts = signUpTexts(lang)
  const { name, email, organisation, role, people, draft, idea, questions } = wish
  return (
    <DataList
      items={[
        { term: texts.name, value: name },
        { term: texts.email, value: email },
        { term: texts.organisation, value: organisation },
        { term: texts.role, value: sessionTexts(lang)[role] },
        { term: texts.people, value: formatNumber(people, lang) },
        ...(draft ? [{ term: texts.draft, value: draft.title }] : []),
        ...(idea ? [{ term: texts.idea, value: <Typed text={idea} /> }] : []),
        { term: texts.questions, value: <Typed text={questions} /> },
        { term: texts.when, value: preferenceInWords(wish, lang) },
      ]}
    />
  )
}

/** What the adviser wrote, oldest first. */
export const Replies = ({ replies }: { replies: readonly SessionReply[] }) => (
  <ul class="snijvlak-plain-list">
    {replies.map(({ author, text, at }) => (
      <li>
        <p class="snijvlak-soft">
          {author}, {formatDateTime(at, useLang())}
        </p>
        <p>
          <Typed text={text} />
        </p>
      </li>
    ))}
  </ul>
)
