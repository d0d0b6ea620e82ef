import type { Child } from 'hono/jsx'
import { useLang } from './context.ts'
import { uiTexts } from './ui.texts.ts'

interface AutosaveProps {
  /** When it was saved last, for instance `14:05`; nothing before the first time. */
  savedAt?: Child
  /** Name and value of the form's own save button, sent along. */
  button?: { name: string; value: string }
  /** Another address than the form's own. */
  action?: string
}

/**
 * Says when the form around it was saved last. With `autosave.js` it posts the form in the
 * background after a pause; without script the form's own save button does it.
 */
export const Autosave = ({ savedAt, button, action }: AutosaveProps) => {
  const texts = uiTexts(useLang())
  return (
    <snijvlak-autosave
      class="snijvlak-autosave"
      data-action={action}
      data-name={button?.name}
      data-value={button?.value}
      data-saved={texts.saved}
      data-failed={texts.saveFailed}
    >
      <span role="status">
        {savedAt && (
          <>
            {texts.saved} {savedAt}
          </>
        )}
      </span>
    </snijvlak-autosave>
  )
}

/** Asks before a page with unsaved changes closes; needs `leave-warning.js`; inside a form. */
export const LeaveWarning = () => <snijvlak-leave-warning></snijvlak-leave-warning>
