import type { IconName } from '../../ui/icon.tsx'
import { Icon } from '../../ui/icon.tsx'

/** The icons of the rows, drawn once on the page and referred to by each button: a row stays small. */
const ROW_ICONS = [
  'arrow-up',
  'arrow-down',
  'plus',
  'check',
  'x',
  'pencil',
  'grip-vertical',
] as const

type RowIcon = Extract<IconName, (typeof ROW_ICONS)[number]>

/** Defines the icons; once on each page with rows. */
export const RowIcons = () => (
  <svg class="snijvlak-hidden" aria-hidden="true">
    {ROW_ICONS.map((name) => (
      <symbol id={`rij-${name}`} viewBox="0 0 24 24">
        <Icon name={name} />
      </symbol>
    ))}
  </svg>
)

/** A drawing that `RowIcons` defines. */
export const RowIconUse = ({ name }: { name: RowIcon }) => (
  <svg class="snijvlak-icon" aria-hidden="true" width="24" height="24">
    <use href={`#rij-${name}`} />
  </svg>
)

/** The form that the buttons of all rows send. */
export const ROW_FORM = 'acties'

interface RowButtonProps {
  id: string
  /** Verb and what it is about, as `op 23053:B1-K1-W1`. */
  action: string
  icon: RowIcon
  /** Says all of it: the icon stands alone. */
  label: string
  form?: string
  /** Pressed already: the button takes it back. */
  active?: boolean
  /** Element that takes the focus when this button is gone afterwards. */
  then?: string
}

/** A small button inside a row. */
export const RowButton = ({ id, action, icon, label, active, then, ...rest }: RowButtonProps) => (
  <button
    class={active ? 'snijvlak-row-button snijvlak-row-button--active' : 'snijvlak-row-button'}
    id={id}
    form={rest.form ?? ROW_FORM}
    name="actie"
    value={action}
    aria-label={label}
    title={label}
    data-then={then}
  >
    <RowIconUse name={icon} />
  </button>
)
