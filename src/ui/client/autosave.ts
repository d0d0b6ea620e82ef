/** Milliseconds after the last change. */
const PAUSE = 2000

/** A browser sends at most 64 KiB for a page that is gone. */
const KEPT_ALIVE = 60_000

/** What the server may answer to a background save; both optional. */
interface SaveAnswer {
  /** The new version of what was saved, for the hidden field `versie`. */
  version?: string | number
  /** Time of the save as the server writes it, for instance `14:05`. */
  savedAt?: string
  /** What to do when it was not saved. */
  message?: string
}

const clockTime = (): string =>
  new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })

/**
 * Posts the form around it in the background after a pause, without its files, and says when that
 * was. The server sees `Accept: application/json` and the save button's own name and value.
 */
class Autosave extends HTMLElement {
  #timer = 0
  #form: HTMLFormElement | null = null
  #changes = 0
  #busy = false

  connectedCallback(): void {
    this.#form = this.closest('form')
    this.#form?.addEventListener('input', this.#wait)
    this.#form?.addEventListener('submit', this.#stop)
    document.addEventListener('visibilitychange', this.#leave)
  }

  disconnectedCallback(): void {
    this.#stop()
    this.#form?.removeEventListener('input', this.#wait)
    this.#form?.removeEventListener('submit', this.#stop)
    document.removeEventListener('visibilitychange', this.#leave)
  }

  readonly #wait = (): void => {
    this.#changes += 1
    this.#plan()
  }

  #plan(): void {
    window.clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#save(), PAUSE)
  }

  readonly #stop = (): void => {
    window.clearTimeout(this.#timer)
    this.#changes = 0
  }

  readonly #leave = (): void => {
    if (document.visibilityState === 'hidden' && this.#changes > 0) void this.#save()
  }

  async #save(): Promise<void> {
    // One at a time: two saves of one version would be a conflict with oneself.
    if (this.#busy) return this.#plan()
    const before = this.#changes
    this.#busy = true
    try {
      this.#show(await this.#post())
      this.#changes -= before
    } catch {
      this.#say(this.dataset['failed'] ?? '')
    } finally {
      this.#busy = false
    }
  }

  async #post(): Promise<SaveAnswer> {
    const form = this.#form
    if (!form) return {}
    const body = this.#body(form)
    const response = await fetch(this.dataset['action'] ?? form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      redirect: 'manual',
      keepalive: document.visibilityState === 'hidden' && body.toString().length < KEPT_ALIVE,
    })
    const json = response.headers.get('content-type')?.includes('json')
    const answer: SaveAnswer = json ? await response.json() : {}
    if (!response.ok && response.type !== 'opaqueredirect') {
      return { message: answer.message ?? this.dataset['failed'] ?? '' }
    }
    return { savedAt: clockTime(), ...answer }
  }

  #body(form: HTMLFormElement): URLSearchParams {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') body.append(name, value)
    }
    const { name, value } = this.dataset
    if (name) body.append(name, value ?? '')
    return body
  }

  #show({ version, savedAt, message }: SaveAnswer): void {
    if (message) return this.#say(message)
    const field = this.#form?.elements.namedItem('versie')
    if (version !== undefined && field instanceof HTMLInputElement) field.value = String(version)
    this.#say(`${this.dataset['saved'] ?? ''} ${savedAt ?? ''}`)
    this.dispatchEvent(new CustomEvent('snijvlak:saved', { bubbles: true }))
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = text
  }
}

customElements.define('snijvlak-autosave', Autosave)
