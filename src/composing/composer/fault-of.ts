import type { FieldErrors, Kept } from '../../ui/context.ts'
import type { Composer } from './composer.ts'
import type { FormName } from './read-action.ts'

/** The faults and the kept input of a form, when it was the one that was sent. */
export const faultOf = (
  { fault }: Composer,
  form: FormName,
): { errors: FieldErrors; kept: Kept } =>
  fault?.kind === 'form' && fault.form === form
    ? { errors: fault.errors, kept: fault.kept }
    : { errors: {}, kept: {} }
