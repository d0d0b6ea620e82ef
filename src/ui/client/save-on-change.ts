/**
 * Sends the form inside it as soon as a field is left with another value or a choice is made; the page morphs.
 * Idle on a page without Turbo: there the button of the form does it.
 */
class SaveOnChange extends HTMLElement {
  connectedCallback(): void {
    if ('Turbo' in window) this.addEventListener('change', this.#send)
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#send)
  }

  readonly #send = (): void => this.querySelector('form')?.requestSubmit()
}

customElements.define('snijvlak-save-on-change', SaveOnChange)
