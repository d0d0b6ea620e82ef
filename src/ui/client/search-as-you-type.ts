/** Milliseconds after the last key, and after a choice. */
const PAUSE = { typing: 300, choosing: 60 }

const CHOICES = 'select, [type=checkbox], [type=radio]'

/** Submits the GET form inside it after a pause; the page morphs. Idle on a page without Turbo. */
class LiveSearch extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    if (!('Turbo' in window)) return
    this.addEventListener('input', this.#wait)
    this.addEventListener('submit', this.#stop)
  }

  disconnectedCallback(): void {
    this.#stop()
    this.removeEventListener('input', this.#wait)
    this.removeEventListener('submit', this.#stop)
  }

  readonly #stop = (): void => window.clearTimeout(this.#timer)

  readonly #wait = (event: Event): void => {
    this.#stop()
    const choice = event.target instanceof Element && event.target.matches(CHOICES)
    const pause = choice ? PAUSE.choosing : PAUSE.typing
    this.#timer = window.setTimeout(() => this.querySelector('form')?.requestSubmit(), pause)
  }
}

customElements.define('snijvlak-live-search', LiveSearch)
