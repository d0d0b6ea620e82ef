/** Lets the browser ask before a page closes whose form has changes that were not saved. */
class LeaveWarning extends HTMLElement {
  #form: HTMLFormElement | null = null
  #unsaved = false

  connectedCallback(): void {
    this.#form = this.closest('form')
    this.#form?.addEventListener('input', this.#changed)
    this.#form?.addEventListener('submit', this.#saved)
    this.#form?.addEventListener('snijvlak:saved', this.#saved)
    window.addEventListener('beforeunload', this.#ask)
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('input', this.#changed)
    this.#form?.removeEventListener('submit', this.#saved)
    this.#form?.removeEventListener('snijvlak:saved', this.#saved)
    window.removeEventListener('beforeunload', this.#ask)
  }

  readonly #changed = (): void => {
    this.#unsaved = true
  }

  readonly #saved = (): void => {
    this.#unsaved = false
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.#unsaved) event.preventDefault()
  }
}

customElements.define('snijvlak-leave-warning', LeaveWarning)
