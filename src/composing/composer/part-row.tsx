import { unitId } from '../../structure/index.ts'
import { classes } from '../../ui/classes.ts'
import { formatDate } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { formatNumber } from '../../ui/texts.ts'
import { plainDate } from '../../platform/time.ts'
import type { CompositionPart, SourceChange } from '../engine/index.ts'
import { domainOf } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { EditPart } from './edit-part.tsx'
import { stripeOf } from './hue-mark.tsx'
import { idOf } from './ids.ts'
import { addressOf } from './page-state.ts'
import { partTexts } from './part-texts.ts'
import { EditLink, RowButton } from './row-button.tsx'

interface Props {
  composer: Composer
  part: CompositionPart
  /** Code inside the cross-over, as B1-K1-W1. */
  code: string
  /** Row or heading that takes the focus when this one is removed. */
  next: string
}

const isOpened = ({ state }: Composer, id: string): boolean =>
  state.open?.kind === 'part' && state.open.id === id

/** What happened to the source of a part, in words. */
export const sourceChangeText = (change: SourceChange, lang: 'nl' | 'en'): string => {
  const texts = partTexts(lang)
  return change.kind === 'ended'
    ? texts.ended(formatDate(plainDate(change.on), lang))
    : texts[change.kind]
}

const Controls = ({ composer, part, code, next }: Props) => {
  const texts = partTexts(composer.lang)
  const id = unitId(part)
  const isOpen = isOpened(composer, id)
  const open = isOpen ? null : ({ kind: 'part', id } as const)
  return (
    <div class="snijvlak-part__controls">
      <RowButton id={`op-${idOf(id)}`} action={`op ${id}`} icon="up" label={texts.up(code)} />
      <RowButton
        id={`neer-${idOf(id)}`}
        action={`neer ${id}`}
        icon="down"
        label={texts.down(code)}
      />
      <EditLink
        id={`wijzig-${idOf(id)}`}
        href={addressOf(composer.base, { ...composer.state, open }, `deel-${idOf(id)}`)}
        label={texts.edit(code)}
        isOpen={isOpen}
      />
      <RowButton
        id={`weg-${idOf(id)}`}
        action={`weg ${id}`}
        icon="remove"
        label={texts.remove(`${code} ${part.title}`)}
        then={next}
      />
    </div>
  )
}

const Meta = ({ composer, part }: Pick<Props, 'composer' | 'part'>) => {
  const texts = partTexts(composer.lang)
  const id = unitId(part)
  const source = composer.judged.index.view.content(part.qualificationCode)?.qualification
  const year = composer.years.get(id)
  return (
    <span class="snijvlak-part__meta">
      {part.qualificationCode} {source?.name}
      {year !== undefined && ` ·\u00a0${texts.inYear(year).replace(' ', '\u00a0')}`}
      {part.weight !== null && ` · ${texts.own}`}
    </span>
  )
}

const Warnings = ({ composer, part }: Pick<Props, 'composer' | 'part'>) => (
  <>
    {composer.changes.get(unitId(part))?.map((change) => (
      <span class="snijvlak-part__warning">
        <Icon name="alert-triangle" /> {sourceChangeText(change, composer.lang)}
      </span>
    ))}
  </>
)

/** One work process of the composition. */
export const PartRow = (props: Props) => {
  const { composer, part, code } = props
  const id = unitId(part)
  const isEdited = isOpened(composer, id) && composer.access === 'edit'
  const stripe = stripeOf(domainOf(composer.judged.index.view, part.qualificationCode))
  return (
    <li
      class={classes('snijvlak-part', stripe, isEdited && 'snijvlak-part--open')}
      id={`deel-${idOf(id)}`}
      data-part={id}
    >
      <span class="snijvlak-part__code" data-handle={composer.access === 'edit' ? '' : undefined}>
        {code.split('-').at(-1)}
      </span>
      <div class="snijvlak-part__what">
        {part.title || part.code}
        <Meta composer={composer} part={part} />
        {part.note !== '' && <span class="snijvlak-part__note">{part.note}</span>}
        <Warnings composer={composer} part={part} />
      </div>
      <span class="snijvlak-part__sbu">
        {formatNumber(composer.weights.get(id) ?? 0, composer.lang)}
      </span>
      {composer.access === 'edit' && <Controls {...props} />}
      {isEdited && <EditPart composer={composer} part={part} />}
    </li>
  )
}
