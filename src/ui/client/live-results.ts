/** Milliseconds after the last key, and after a choice. */
const PAUSE = { typing: 250, choosing: 30 }

const CHOICES = 'select, [type=date], [type=checkbox], [type=radio]'

/**
 * Sends the GET form inside it while one types and puts the answer in the element that `data-results` names.
 * For public pages that load nothing else; without script, or when the network fails, the form works by itself.
 */
class LiveResults extends HTMLElement {
  #timer = 0
  #request = new AbortController()

  connectedCallback(): void {
    this.addEventListener('input', this.#wait)
    this.addEventListener('submit', this.#stop)
  }

  readonly #stop = (): void => {
    window.clearTimeout(this.#timer)
    this.#request.abort()
  }

  readonly #wait = (event: Event): void => {
    this.#stop()
    const choice = event.target instanceof Element && event.target.matches(CHOICES)
    const pause = choice ? PAUSE.choosing : PAUSE.typing
    this.#timer = window.setTimeout(() => void this.#refresh().catch(() => {}), pause)
  }

  #address(form: HTMLFormElement): URL {
    const url = new URL(form.action)
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value !== '') url.searchParams.append(name, value)
    return url
  }

  async #refresh(): Promise<void> {
    const form = this.querySelector('form')
    const target = document.getElementById(this.dataset['results'] ?? '')
    if (!form || !target) return
    this.#request = new AbortController()
    const url = this.#address(form)
    const response = await fetch(url, { signal: this.#request.signal })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const fresh = page.getElementById(target.id)
    if (!response.ok || !fresh) return
    target.replaceChildren(...fresh.childNodes)
    history.replaceState(history.state, '', url)
  }
}

customElements.define('snijvlak-live-results', LiveResults)
