import { readdirSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { testServices } from '../../../tests/app.ts'
import { contentText } from '../../platform/content/content.ts'
import * as pdf from '../../platform/documents/pdf.ts'
import { err } from '../../platform/result.ts'
import { inRoot } from '../../platform/root.ts'
import { plainDate } from '../../platform/time.ts'
import { composeLetter, type LetterKind } from './letter.ts'
import type { LetterValues } from './letter-blocks.ts'
import { keepLetter } from './letter-file.tsx'
import { LETTER_NAMES } from './letter-names.ts'

vi.mock(import('../../platform/documents/pdf.ts'), async (load) => {
  const real = await load()
  return { ...real, makePdf: vi.fn<typeof real.makePdf>(real.makePdf) }
})

const services = await testServices()
afterAll(pdf.closePdf)
beforeEach(() => void vi.mocked(pdf.makePdf).mockClear())

const frame = {
  reference: 'CO-2019-00042-X',
  school: { name: 'ROC Voorbeeldstad', brin: '99ZA' },
  signer: { name: 'Joost Vermeer', role: 'beslisser', organisation: 'OCW (oefenomgeving)' },
  madeOn: plainDate('2019-10-02'),
  isPractice: true,
}

/** Every place of a letter with its own name in it. */
const placesOf = (kind: LetterKind): LetterValues => {
  const { meta, markdown } = contentText('nl', `letters/${kind}`)
  const names = [...`${meta.subject} ${markdown}`.matchAll(/\{\{(\w+)\}\}/g)].map(
    ([, name]) => name ?? '',
  )
  return Object.fromEntries(
    names.map((name) => [
      name,
      name === 'facts' ? [{ label: 'Code', value: '26045' }] : `<${name}>`,
    ]),
  )
}

const textOf = async (sha256: string): Promise<string> => {
  const content = await services.files.open(sha256)
  const parts: Uint8Array[] = []
  for await (const part of content ?? []) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

const KINDS = Object.keys(LETTER_NAMES) as LetterKind[]

test('there is a text for every letter and a letter for every text', () => {
  const texts = readdirSync(inRoot('content', 'nl', 'letters')).map((name) => name.slice(0, -3))
  expect(texts.toSorted()).toEqual(KINDS.toSorted())
})

describe('every letter becomes a PDF in the file store', () => {
  test.each(KINDS)('%s', async (kind) => {
    const kept = await keepLetter(services, kind, composeLetter(kind, frame, placesOf(kind)))
    expect(kept.type).toBe('application/pdf')
    expect(kept.name).toBe(`${LETTER_NAMES[kind].nl} CO-2019-00042-X.pdf`)
    expect((await textOf(kept.sha256)).startsWith('%PDF')).toBe(true)
  })
})

test('where no PDF can be made the letter is a page to print, with the text as text', async () => {
  vi.mocked(pdf.makePdf).mockResolvedValueOnce(err({ kind: 'unavailable' }))
  const letter = composeLetter('refusal', frame, placesOf('refusal'))
  const kept = await keepLetter(services, 'refusal', letter)
  expect(kept.name).toBe('Besluit weigering CO-2019-00042-X.html')
  const page = await textOf(kept.sha256)
  expect(page.startsWith('<!DOCTYPE html><html lang="nl">')).toBe(true)
  expect(page).toContain('&lt;text&gt;')
  expect(page).toContain('U kunt er geen rechten aan ontlenen')
})
