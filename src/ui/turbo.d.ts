/** The part of `@hotwired/turbo` that the client scripts use; the package ships no types. */
declare module '@hotwired/turbo' {
  export const config: { drive: { progressBarDelay: number } }
}

interface TurboEvents {
  'turbo:before-morph-attribute': CustomEvent<{ attributeName: string }>
  'turbo:before-morph-element': CustomEvent<{ newElement?: Element }>
  'turbo:submit-start': CustomEvent<{ formSubmission: { submitter?: HTMLElement } }>
  'turbo:submit-end': CustomEvent<{ success: boolean }>
  'turbo:morph': CustomEvent
}

interface DocumentEventMap extends TurboEvents {}

interface Window {
  /** There when `live.js` runs on the page. */
  Turbo?: { visit(address: string, options: { action: 'replace' }): void }
}
