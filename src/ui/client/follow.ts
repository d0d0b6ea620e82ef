/** Milliseconds between two looks. */
const PAUSE = 5000

/**
 * Asks the address in `data-address` for the version of what the page shows, as `{ "version": 7 }`; when it is no
 * longer the one in `data-version`, somebody else changed it and the page refreshes in place. Asks nothing while nobody looks.
 */
class Follow extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    if ('Turbo' in window) this.#timer = window.setInterval(() => void this.#look(), PAUSE)
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer)
  }

  async #look(): Promise<void> {
    if (document.visibilityState === 'hidden') return
    const shown = this.dataset['version']
    const version = await this.#version()
    // Between asking and hearing the page may have refreshed by itself.
    if (version === null || shown !== this.dataset['version'] || version === shown) return
    window.Turbo?.visit(window.location.href, { action: 'replace' })
  }

  async #version(): Promise<string | null> {
    try {
      const headers = { accept: 'application/json' }
      const response = await fetch(this.dataset['address'] ?? '', { headers })
      if (!response.ok) return null
      const answer: { version: number | string } = await response.json()
      return String(answer.version)
    } catch {
      return null
    }
  }
}

customElements.define('snijvlak-follow', Follow)
