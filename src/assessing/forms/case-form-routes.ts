import { get, post, type Route, roles } from '../../access/index.ts'
import { MOVERS } from '../../applying/index.ts'
import { FORM_PATHS } from '../actions.ts'
import { withCase } from '../case-context.ts'
import type { CaseForm, CaseLetter } from './case-form.ts'
import { showForm, submitForm } from './form-page.tsx'
import { sendLetter, showLetter } from './letter-page.tsx'

const hasLetter = <V>(form: CaseForm<V>): form is CaseForm<V> & { letter: CaseLetter<V> } =>
  form.letter !== undefined

/** The pages of one move: the form, and the letter when there is one. Only who may make the move gets in. */
export const caseFormRoutes = <V>(form: CaseForm<V>): Route[] => {
  const path = `/zaken/:reference/${FORM_PATHS[form.move]}`
  const allow = roles(...MOVERS[form.move])
  const pages = [
    get(
      path,
      allow,
      withCase((context) => showForm(form, context)),
    ),
    post(
      path,
      allow,
      withCase((context) => submitForm(form, context)),
    ),
  ]
  if (!hasLetter(form)) return pages
  return [
    ...pages,
    get(
      `${path}/brief`,
      allow,
      withCase((context) => showLetter(form, context)),
    ),
    post(
      `${path}/brief`,
      allow,
      withCase((context) => sendLetter(form, context)),
    ),
  ]
}
