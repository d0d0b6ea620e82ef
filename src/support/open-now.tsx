import { compareDates, type PlainDate } from '../platform/time.ts'
import {
  type ApplicationKind,
  lastIntakes,
  renderReason,
  type Scheme,
  type WindowState,
  windowOnDay,
} from '../scheme/index.ts'
import { useLang } from '../ui/context.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { supportTexts } from './texts.ts'

export const KINDS: readonly ApplicationKind[] = ['new', 'shortened']

/** Whether each kind of application can be filed on a day. */
export const windowsOn = (
  scheme: Scheme,
  day: PlainDate,
): Record<ApplicationKind, WindowState> => ({
  new: windowOnDay(scheme, 'new', day),
  shortened: windowOnDay(scheme, 'shortened', day),
})

/** Whether at least one kind of application can be filed. */
export const somethingOpen = (windows: Record<ApplicationKind, WindowState>): boolean =>
  KINDS.some((kind) => windows[kind].kind === 'open')

const TONES = { open: 'good', 'not-yet': 'waiting', closed: 'ended' } as const

/** Open, not yet or closed, as a word and a shape. */
export const WindowBadge = ({ state }: { state: WindowState }) => (
  <StatusBadge tone={state.kind === 'open' && state.closesSoon ? 'waiting' : TONES[state.kind]}>
    {supportTexts(useLang())[state.kind]}
  </StatusBadge>
)

/** Each kind of application with whether it is open and until when. */
export const WindowList = ({ windows }: { windows: Record<ApplicationKind, WindowState> }) => {
  const lang = useLang()
  const texts = supportTexts(lang)
  return (
    <dl class="snijvlak-windows">
      {KINDS.map((kind) => (
        <div>
          <dt>
            {texts[`kind-${kind}`]} <WindowBadge state={windows[kind]} />
          </dt>
          <dd>{renderReason(windows[kind].reason, lang)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The last start of one duration: on every level that allows it. */
export interface LastStart {
  years: number
  levels: number[]
  lastStart: PlainDate
  /** It lies before today. */
  passed: boolean
}

/** The last start for every duration that the levels of a scheme allow, shortest first. */
export const lastStarts = (scheme: Scheme, today: PlainDate): LastStart[] => {
  const rows = scheme.levels.value.flatMap((level) =>
    lastIntakes(scheme, level).map((item) => ({ level, ...item })),
  )
  return [...new Set(rows.map(({ years }) => years))]
    .toSorted((a, b) => a - b)
    .flatMap((years): LastStart[] => {
      const same = rows.filter((row) => row.years === years)
      const [first] = same
      if (!first) return []
      const { lastStart } = first
      const passed = compareDates(lastStart, today) < 0
      return [{ years, levels: same.map(({ level }) => level), lastStart, passed }]
    })
}
