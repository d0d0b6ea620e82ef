import { Button } from '../../ui/button.tsx'
import type { Lang } from '../../ui/texts.ts'
import { partTexts } from './part-texts.ts'

/** Saves a form by hand; where the script saves every change by itself, the style hides it. */
export const SaveButton = ({ id, lang }: { id: string; lang: Lang }) => (
  <div class="snijvlak-save-button">
    <Button id={id}>{partTexts(lang).save}</Button>
  </div>
)
