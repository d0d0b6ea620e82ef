import type { Lang } from '../platform/lang.ts'
import type { ComposeError } from './engine/index.ts'
import { composeErrorText } from './engine/index.ts'

/** Why something with a composition was not done. Nothing has changed then. */
export type ComposeProblem =
  | ComposeError
  /** There is no such composition, or not for who asks: both look the same to a stranger. */
  | { kind: 'not-yours' }
  | { kind: 'removed' }
  | { kind: 'nothing-to-undo' }
  | { kind: 'nothing-to-redo' }
  /** Somebody else changed it after the page was made. */
  | { kind: 'changed-meanwhile' }
  | { kind: 'unknown-version'; version: number }
  /** A version was handed in, so it cannot be removed. */
  | { kind: 'handed-in' }
  | { kind: 'no-school' }
  /** A button that this version of the product does not know. */
  | { kind: 'unknown-action' }

type OwnProblem = Exclude<ComposeProblem, ComposeError>

const OWN: Record<OwnProblem['kind'], { nl: string; en: string }> = {
  'not-yours': {
    nl: 'U kunt deze samenstelling alleen bekijken. Maak een kopie om ermee verder te werken.',
    en: 'You can only look at this composition. Make a copy to work on.',
  },
  removed: {
    nl: 'Deze samenstelling is verwijderd. Haal haar eerst terug.',
    en: 'This composition has been removed. Bring it back first.',
  },
  'nothing-to-undo': {
    nl: 'Er is niets om ongedaan te maken: dit is de eerste versie.',
    en: 'There is nothing to undo: this is the first version.',
  },
  'nothing-to-redo': {
    nl: 'Er is niets om opnieuw te doen.',
    en: 'There is nothing to do again.',
  },
  'changed-meanwhile': {
    nl: 'Iemand anders heeft de samenstelling net gewijzigd. Bekijk de laatste stand en kies het dan opnieuw.',
    en: 'Somebody else just changed the composition. Look at the latest version and choose it again.',
  },
  'unknown-version': {
    nl: 'Deze versie bestaat niet. Kies een versie uit de lijst.',
    en: 'This version does not exist. Choose a version from the list.',
  },
  'handed-in': {
    nl: 'Deze samenstelling hoort bij een ingediende aanvraag en blijft daarom bewaard. Maak een kopie om iets anders te proberen.',
    en: 'This composition belongs to an application that was filed and is therefore kept. Make a copy to try something else.',
  },
  'unknown-action': {
    nl: 'Deze knop kennen wij niet. Ververs de pagina en probeer het opnieuw.',
    en: 'We do not know this button. Refresh the page and try again.',
  },
  'no-school': {
    nl: 'Log in met een account van een school om de samenstelling daar te bewaren.',
    en: 'Sign in with the account of a school to save the composition there.',
  },
}

const isOwn = (problem: ComposeProblem): problem is OwnProblem => problem.kind in OWN

/** What one can do about it. */
export const problemText = (problem: ComposeProblem, lang: Lang): string =>
  isOwn(problem) ? OWN[problem.kind][lang] : composeErrorText(problem)[lang]
