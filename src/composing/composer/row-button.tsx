/** The drawings that the style has for rows; as they are no elements, two hundred rows stay light. */
export type RowIcon = 'up' | 'down' | 'add' | 'in' | 'remove' | 'edit'

/** The form that the buttons of all rows send. */
export const ROW_FORM = 'acties'

const classOf = (icon: RowIcon): string => `snijvlak-row-button snijvlak-row-button--${icon}`

interface RowButtonProps {
  id: string
  /** Verb and what it is about, as `op 23053:B1-K1-W1`. */
  action: string
  icon: RowIcon
  /** Says all of it: the icon stands alone. */
  label: string
  form?: string
  /** Element that takes the focus when this button is gone afterwards. */
  then?: string
}

/** A small button inside a row. */
export const RowButton = ({ id, action, icon, label, then, form = ROW_FORM }: RowButtonProps) => (
  <button
    class={classOf(icon)}
    id={id}
    form={form}
    name="actie"
    value={action}
    aria-label={label}
    data-then={then}
  ></button>
)

interface EditLinkProps {
  id: string
  href: string
  label: string
  isOpen: boolean
}

/** Opens a row to change it, or closes it. */
export const EditLink = ({ id, href, label, isOpen }: EditLinkProps) => (
  <a
    class={classOf('edit')}
    id={id}
    href={href}
    data-turbo-action="replace"
    aria-label={label}
    aria-expanded={isOpen ? 'true' : 'false'}
  ></a>
)
