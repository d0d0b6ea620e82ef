import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

/** What a notice is about; colour, icon and word follow from it. */
export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

export interface NoticeContent {
  kind: NoticeKind
  title?: string
  text: Child
}

const ICON_OF: Record<NoticeKind, IconName> = {
  info: 'info-circle',
  success: 'circle-check',
  warning: 'alert-triangle',
  error: 'circle-x',
}

interface AlertProps {
  kind?: NoticeKind
  title?: string
  id?: string
  /** Read out at once, for what just happened. */
  live?: boolean
  children?: Child
}

/** A message that stands out from the text around it. */
export const Alert = ({ kind = 'info', title, id, live, children }: AlertProps) => (
  <div
    class={`snijvlak-alert snijvlak-alert--${kind}`}
    id={id}
    role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
  >
    <Icon name={ICON_OF[kind]} />
    <div class="snijvlak-alert__content">
      {title && <p class="snijvlak-alert__title">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
)

/** The result of the action before this page, shown once above the heading. */
export const Notice = ({ notice }: { notice: NoticeContent }) => (
  <Alert kind={notice.kind} title={notice.title} id="melding" live>
    {notice.text}
  </Alert>
)
