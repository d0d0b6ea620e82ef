import { describe, expect, it } from 'vitest'
import { DossierPage, LetterPage } from './document-page.tsx'
import { dossier, letter } from './documents.fixture.ts'

describe('the print page', () => {
  it('shows everything that the PDF shows', () => {
    const html = String(<DossierPage document={dossier} lang="nl" />)
    for (const text of [
      '<h1>Aanvraag Mechatronica en zorgtechniek</h1>',
      '<h2>Beschrijving</h2>',
      '<p>Tweede alinea.<br/>Nieuwe regel.</p>',
      '<dt>Datum</dt><dd>2 oktober 2019</dd>',
      '<ol><li>eerst</li>',
      '<caption>Onderdelen</caption>',
      '<td data-align="right">600</td>',
      'aria-label="Verdeling"',
      '1,2 MB',
    ])
      expect(html).toContain(text)
  })

  it('shows a letter', () => {
    const html = String(<LetterPage document={letter} lang="nl" />)
    expect(html).toContain('<h1>Uw aanvraag is nog niet volledig</h1>')
    expect(html).toContain('A. de Groot<br/>Behandelaar<br/>Dienst Voorbeeld')
    expect(html).toContain('<h2>Bijlagen</h2><ol><li>Overzicht van uw aanvraag</li></ol>')
  })

  it('never lets text become markup', () => {
    const blocks = [{ kind: 'paragraph', text: '<script>x</script>' }] as const
    const html = String(<DossierPage document={{ ...dossier, blocks: [...blocks] }} lang="nl" />)
    expect(html).toContain('&lt;script&gt;')
  })
})
