import { expect, test } from 'vitest'
import { contentMail } from '../platform/content/content.ts'
import type { CaseMail } from './announce.ts'

const MAILS: Record<CaseMail | 'message-to-school' | 'message-to-handler', true> = {
  'application-filed': true,
  'found-complete': true,
  'completion-asked': true,
  'adjustment-asked': true,
  'worked-out-asked': true,
  'view-asked': true,
  'handed-in-again': true,
  extended: true,
  'delay-agreed': true,
  approved: true,
  refused: true,
  'not-handled': true,
  withdrawn: true,
  'objection-filed': true,
  'objection-decided': true,
  'objection-withdrawn': true,
  'school-acted': true,
  'message-to-school': true,
  'message-to-handler': true,
}

const values = {
  reference: 'CO-2019-00042-2',
  title: 'Een *cross-over* <b>',
  school: 'ROC',
  link: 'https://snijvlak.example/aanvragen/1',
  text: 'Regel een.\n\nRegel twee.',
  until: '2 oktober 2019',
  state: 'Ingediend',
  did: 'heeft bezwaar gemaakt',
  outcome: 'gegrond',
  from: 'DUO',
}

test.each(Object.keys(MAILS))(
  '%s has a text in both languages, with every place filled',
  (mail) => {
    for (const lang of ['nl', 'en'] as const) {
      const { subject, text, html } = contentMail(lang, `mails/${mail}`, values)
      expect(subject).not.toMatch(/\{\{|^$/)
      expect(text).not.toContain('{{')
      expect(html).not.toContain('<b>')
      expect(subject + text).toContain(values.reference)
    }
  },
)
