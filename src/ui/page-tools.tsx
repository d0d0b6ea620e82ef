import { useLang } from './context.ts'
import { Icon } from './icon.tsx'
import { uiTexts } from './ui.texts.ts'

/** Prints the page; unseen until `page-tools.js` runs. */
export const PrintButton = () => (
  <snijvlak-print hidden>
    <button class="nl-button nl-button--subtle" type="button">
      <span class="nl-button__icon-start">
        <Icon name="printer" />
      </span>
      <span class="nl-button__label">{uiTexts(useLang()).print}</span>
    </button>
  </snijvlak-print>
)

/** A text to take along, for instance a reference number; the button needs `page-tools.js`. */
export const CopyText = ({ value, id }: { value: string; id?: string }) => {
  const texts = uiTexts(useLang())
  return (
    <span class="snijvlak-copy" id={id}>
      <code class="nl-code">{value}</code>
      <snijvlak-copy hidden data-copied={texts.copied}>
        <button class="snijvlak-link-button" type="button" value={value}>
          <Icon name="copy" /> {texts.copy}
        </button>
        <span role="status"></span>
      </snijvlak-copy>
    </span>
  )
}
