import { describe, expect, it } from 'vitest'
import { Page, type PageProps } from './layout.tsx'
import { TextField } from './text-fields.tsx'

const page = (over: Partial<PageProps> = {}) =>
  String(
    <Page
      lang="nl"
      title="Register"
      path="/register?zoek=bier"
      user={null}
      nav={[{ label: 'Register', href: '/register' }]}
      breadcrumb={[{ label: 'Start', href: '/' }, { label: 'Register' }]}
      {...over}
    >
      <p>Inhoud</p>
      <TextField name="naam" label="Naam" optional />
    </Page>,
  )

describe('Page', () => {
  it('is a whole document in its language with one heading and a way past the menu', () => {
    const html = page()
    expect(html).toMatch(/^<!DOCTYPE html><html lang="nl">/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('href="#inhoud"')
    expect(html).toContain('<title>Register – Snijvlak</title>')
  })

  it('carries no inline script or style', () => {
    const html = page({ scripts: ['live.js'] })
    expect(html).not.toMatch(/<style|style="|<script[^>]*>[^<]|\son[a-z]+="/)
  })

  it('loads scripts only where the page asks for them', () => {
    expect(page()).not.toContain('<script')
    expect(page({ scripts: ['live.js'] })).toContain('type="module" src="/assets/live.js"')
  })

  it('switches the language and comes back to the same address', () => {
    expect(page()).toContain('href="/taal?naar=en&amp;terug=%2Fregister%3Fzoek%3Dbier"')
    expect(page({ lang: 'en' })).toContain('lang="nl" hreflang="nl">Nederlands')
  })

  it('hands its language to the components inside', () => {
    expect(page()).toContain('(niet verplicht)')
    expect(page({ lang: 'en' })).toContain('(optional)')
  })

  it('marks the page in the menu and in the breadcrumb', () => {
    const html = page()
    expect(html).toContain('<a href="/register" aria-current="page">Register</a>')
    expect(html).toContain('<span aria-current="page">Register</span>')
    expect(page({ path: '/register/26005' })).toContain('href="/register" aria-current="true"')
  })

  it('shows who is signed in, or the way to sign in', () => {
    expect(page()).toContain('href="/inloggen?terug=')
    const html = page({ user: { name: 'N. Vos', organisation: 'School A', roleLabel: 'Docent' } })
    expect(html).toContain('N. Vos')
    expect(html).toContain('Docent, School A')
    expect(html).toContain('action="/uitloggen" method="post"')
  })

  it('says in the title that a form came back', () => {
    expect(page({ faulty: true })).toContain('<title>Fout: Register – Snijvlak</title>')
  })

  it('escapes what it is given', () => {
    expect(page({ title: '<b>x</b>' })).toContain('&lt;b&gt;x&lt;/b&gt;</h1>')
  })
})
