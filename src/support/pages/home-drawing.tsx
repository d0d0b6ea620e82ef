import { raw } from 'hono/html'
import { useLang } from '../../ui/context.ts'
import { Sign } from '../../ui/sign.tsx'
import { discsFor, lensesOf } from '../../ui/sign-geometry.ts'
import { formatPercent } from '../../ui/texts.ts'
import { homeTexts } from '../home-texts.ts'
import type { DrawnExample } from '../read-example.ts'

/** The two hues of the product's own sign; the fields of the example name no domain of which to take one. */
const HUES = [8, 1]

const NO_EXAMPLE: DrawnExample = {
  code: '',
  name: '',
  parts: [
    { label: '', share: 0.5 },
    { label: '', share: 0.5 },
  ],
}

/** The frame in which the sign is drawn. */
const FRAME = { width: 120, height: 80 }

/** A thin line from the name above the sign down to the lens. */
const leader = ({ parts }: DrawnExample): string => {
  const [lens] = lensesOf(
    discsFor(
      parts.map(({ share }) => share),
      FRAME,
    ),
  )
  if (!lens) return ''
  const top = Math.min(lens.from.y, lens.to.y)
  return `<svg class="snijvlak-home__leader" viewBox="0 0 ${FRAME.width} ${FRAME.height}" aria-hidden="true"><path d="M${lens.from.x.toFixed(2)} 0V${top.toFixed(2)}"/></svg>`
}

const Caption = ({ example }: { example: DrawnExample }) => {
  const texts = homeTexts(useLang())
  return (
    <figcaption>
      {texts.exampleBefore}{' '}
      <a class="nl-link" href={`/register/${example.code}`}>
        {example.code}
      </a>{' '}
      {texts.dutchName}
    </figcaption>
  )
}

const Fields = ({ parts }: DrawnExample) => {
  const lang = useLang()
  return (
    <ul class="snijvlak-home__fields">
      {parts.map(({ label, share }) => (
        <li>
          <span lang="nl">{label}</span> <strong>{formatPercent(share, lang)}</strong>
        </li>
      ))}
    </ul>
  )
}

/** The idea as a picture: a real cross-over, its fields as discs and its name where they meet. */
export const HomeDrawing = ({ example }: { example: DrawnExample | null }) => {
  const shown = example ?? NO_EXAMPLE
  const parts = shown.parts.map((part, index) => ({ ...part, hue: HUES[index] ?? null }))
  return (
    <figure class="snijvlak-home__drawing">
      {example && (
        <p class="snijvlak-home__meeting" lang="nl">
          {example.name}
        </p>
      )}
      <div class="snijvlak-home__sign">
        <Sign parts={parts} size={560} decorative />
        {example && raw(leader(example))}
      </div>
      {example && <Fields {...example} />}
      {example && <Caption example={example} />}
    </figure>
  )
}
