import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentText } from '../../platform/content/content.ts'
import { inRoot } from '../../platform/root.ts'
import { plainDate } from '../../platform/time.ts'
import { composeLetter, type LetterFrame } from './letter.ts'
import { letterBlocks } from './letter-blocks.ts'

const frame: LetterFrame = {
  reference: 'CO-2019-00042-X',
  school: { name: 'ROC Voorbeeldstad', brin: '99ZA' },
  signer: { name: 'Peter Smit', role: 'behandelaar', organisation: 'DUO (oefenomgeving)' },
  madeOn: plainDate('2019-10-02'),
  isPractice: true,
}

describe('the body of a letter', () => {
  test('headings, paragraphs and lists, with the values as plain text', () => {
    const blocks = letterBlocks('## Kop\n\nVoor {{name}}.\n\n- een {{name}}\n- twee', {
      name: '**A** & <b>',
    })
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Kop' },
      { kind: 'paragraph', text: 'Voor **A** & <b>.' },
      { kind: 'list', items: ['een **A** & <b>', 'twee'], ordered: false },
    ])
  })

  test('a place alone keeps the paragraphs of its text, becomes facts, or goes when it is empty', () => {
    const facts = [{ label: 'Code', value: '26045' }]
    expect(
      letterBlocks('{{text}}\n\n{{facts}}\n\n{{none}}', { text: 'Een.\n\nTwee.', facts, none: '' }),
    ).toEqual([
      { kind: 'paragraph', text: 'Een.\n\nTwee.' },
      { kind: 'facts', facts },
    ])
  })

  test('a place in a value is not filled', () => {
    expect(letterBlocks('{{text}}', { text: 'Zie {{secret}}', secret: 'x' })).toEqual([
      { kind: 'paragraph', text: 'Zie {{secret}}' },
    ])
  })

  test('a place without a value stops the letter', () => {
    expect(() => letterBlocks('Voor {{name}}.', {})).toThrow('no value for: name')
  })
})

test('in a practice site a letter says so, elsewhere it does not', () => {
  const values = { reference: 'x', filedOn: 'x', title: 'x', text: 'x', until: 'x', link: 'x' }
  const practice = composeLetter('completion', frame, values)
  expect(practice.sender.lines.join(' ')).toContain('geen echte afzender')
  expect(practice.blocks[0]).toMatchObject({ kind: 'note', title: 'Oefenomgeving' })
  const real = composeLetter('completion', { ...frame, isPractice: false }, values)
  expect(JSON.stringify(real)).not.toContain('efenomgeving Snijvlak')
  expect(real.blocks[0]).toMatchObject({ kind: 'paragraph' })
})

const names = readdirSync(inRoot('content', 'nl', 'letters')).map((name) => name.replace('.md', ''))

test.each(names)('%s has a subject and Markdown that becomes blocks without loss', (name) => {
  const { meta, markdown } = contentText('nl', `letters/${name}`)
  expect(meta.subject).toMatch(/\S/)
  expect(markdown).not.toMatch(/[*_`>|]|\[.*\]\(/)
})
