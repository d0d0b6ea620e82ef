import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

/** `primary` for the one main action of a page, `secondary` for the others, `subtle` inside rows. */
export type ButtonLook = 'primary' | 'secondary' | 'subtle'

interface LookProps {
  look?: ButtonLook
  /** For what deletes or withdraws. */
  negative?: boolean
  icon?: IconName
  iconEnd?: IconName
  /** Shows only the icon; the children stay its name for screen readers. */
  iconOnly?: boolean
  children: Child
}

export interface ButtonProps extends LookProps {
  /** Keeps the focus on the same button after a live refresh. */
  id?: string
  name?: string
  value?: string
  type?: 'submit' | 'button'
  /** Another address than the form's own. */
  formaction?: string
  /** Leaves the browser's own checks out, for instance to save something incomplete. */
  formnovalidate?: boolean
  form?: string
  disabled?: boolean
  /** Says more than the label, for instance which row it works on; must start with the label. */
  label?: string
}

export interface ButtonLinkProps extends LookProps {
  href: string
  id?: string
  download?: boolean
  label?: string
}

const lookOf = ({ look = 'secondary', negative, iconOnly }: LookProps): string =>
  classes(
    'nl-button',
    `nl-button--${look}`,
    negative && 'nl-button--negative',
    iconOnly && 'nl-button--icon-only',
  )

const Content = ({ icon, iconEnd, children }: LookProps) => (
  <>
    {icon && (
      <span class="nl-button__icon-start">
        <Icon name={icon} />
      </span>
    )}
    <span class="nl-button__label">{children}</span>
    {iconEnd && (
      <span class="nl-button__icon-end">
        <Icon name={iconEnd} />
      </span>
    )}
  </>
)

/** A button that submits the form around it. */
export const Button = (props: ButtonProps) => {
  const { id, name, value, type = 'submit', formaction, formnovalidate, form, disabled } = props
  return (
    <button
      class={classes(lookOf(props), disabled && 'nl-button--disabled')}
      aria-label={props.label}
      {...{ id, name, value, type, formaction, formnovalidate, form, disabled }}
    >
      <Content {...props} />
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = (props: ButtonLinkProps) => (
  <a
    class={lookOf(props)}
    href={props.href}
    id={props.id}
    download={props.download}
    aria-label={props.label}
  >
    <Content {...props} />
  </a>
)

/** Buttons beside each other, under each other on a phone; the main action first. */
export const ActionGroup = ({ children }: { children: Child }) => (
  <div class="snijvlak-actions">{children}</div>
)
