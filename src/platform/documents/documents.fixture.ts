import { plainDate } from '../time.ts'
import type { DossierDocument, LetterDocument } from './blocks.ts'

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

export const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><circle cx="45" cy="40" r="36" fill="#9ab8d8"/></svg>'

/** One of every kind of block. */
export const dossier: DossierDocument = {
  title: 'Aanvraag Mechatronica en zorgtechniek',
  subtitle: 'Roc van Voorbeeld',
  sign: { svg, alt: 'Eén schijf' },
  madeOn: plainDate('2019-10-02'),
  reference: 'CO-2019-0012',
  facts: [{ label: 'Niveau', value: 'mbo 4' }],
  contents: true,
  footer: 'CO-2019-0012',
  blocks: [
    { kind: 'heading', level: 1, text: 'Beschrijving' },
    { kind: 'heading', level: 2, text: 'Beroep' },
    { kind: 'heading', level: 3, text: 'Context' },
    { kind: 'paragraph', text: 'Eerste alinea.\n\nTweede alinea.\nNieuwe regel.' },
    { kind: 'facts', facts: [{ label: 'Duur', value: '3 jaar' }] },
    { kind: 'list', items: ['een', 'twee'] },
    { kind: 'list', items: ['eerst', 'dan'], ordered: true },
    {
      kind: 'table',
      caption: 'Onderdelen',
      columns: [
        { title: 'Onderdeel', width: 3 },
        { title: 'SBU', align: 'right' },
      ],
      rows: [['B1-K1', '600']],
    },
    { kind: 'note', tone: 'warning', title: 'Let op', text: 'Nog te beoordelen.' },
    { kind: 'svg', svg, alt: 'Verdeling', widthMm: 60, caption: 'Verdeling over domeinen' },
    { kind: 'page-break' },
    { kind: 'files', files: [{ name: 'plan.pdf', size: 1_234_567, sha256, note: 'Overeenkomst' }] },
  ],
}

export const letter: LetterDocument = {
  sender: { name: 'Dienst Voorbeeld', lines: ['Postbus 1', '1000 AA Voorbeeldstad'] },
  addressee: ['Roc van Voorbeeld', 'Schoolstraat 1', '1234 AB Voorbeeldstad'],
  madeOn: plainDate('2019-10-02'),
  reference: 'CO-2019-0012',
  yourReference: '2019/44',
  subject: 'Uw aanvraag is nog niet volledig',
  salutation: 'Geachte heer, mevrouw,',
  blocks: [{ kind: 'paragraph', text: 'Wij missen de samenwerkingsovereenkomst.' }],
  closing: 'Met vriendelijke groet,',
  signature: { name: 'A. de Groot', role: 'Behandelaar', organisation: 'Dienst Voorbeeld' },
  attachments: ['Overzicht van uw aanvraag'],
}
