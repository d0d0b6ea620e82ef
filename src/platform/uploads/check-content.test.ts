import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkContent } from './check-content.ts'
import * as sample from './samples.fixture.ts'

const judge = (content: Uint8Array, name: string, chunkSize = 64 * 1024) => {
  const check = checkContent()
  for (let at = 0; at < content.length; at += chunkSize)
    check.feed(content.subarray(at, at + chunkSize))
  return check.verdict(name)
}

const text = (content: string) => new TextEncoder().encode(content)

describe('accepting by content', () => {
  it.each([
    ['plan.pdf', 'pdf', sample.pdf],
    ['plan', 'pdf', sample.pdf],
    ['foto.PNG', 'png', sample.png],
    ['foto.jpeg', 'jpeg', sample.jpeg],
    ['tekst.odt', 'odt', sample.odt],
    ['tekst.txt', 'text', text('Één regel\r\nen nog een\ttab')],
    ['tekst', 'text', text('Zonder naam')],
    ['lijst.csv', 'csv', text('a;b\n1;2')],
    ['bom.csv', 'csv', text('\ufeffa;b')],
  ])('%s is %s', async (name, kind, content) => {
    for (const chunkSize of [1, 7, 64 * 1024])
      expect(await judge(content, name, chunkSize)).toEqual({ ok: true, value: kind })
  })

  it('knows office files as their programs write them', async () => {
    expect(await judge(await sample.docx(), 'a.docx')).toEqual({ ok: true, value: 'docx' })
    expect(await judge(await sample.xlsx(), 'a.xlsx')).toEqual({ ok: true, value: 'xlsx' })
    expect(await judge(await sample.ods(), 'a.ods')).toEqual({ ok: true, value: 'ods' })
  })
})

describe('refusing by content', () => {
  it.each([
    ['leeg.pdf', { code: 'empty' }, new Uint8Array()],
    ['a.exe', { code: 'type-not-allowed', found: 'exe' }, sample.exe],
    ['a.pdf', { code: 'type-not-allowed', found: 'exe' }, sample.exe],
    ['a.html', { code: 'type-not-allowed' }, text('<!doctype html><p>hallo')],
    ['a.txt', { code: 'type-not-allowed' }, text('  <svg xmlns="x"><script/></svg>')],
    ['a.txt', { code: 'type-not-allowed' }, text('#!/bin/sh\nrm -rf')],
    ['a.bat', { code: 'type-not-allowed' }, text('del x')],
    ['a.svg', { code: 'type-not-allowed', found: 'xml' }, text('<?xml version="1.0"?><svg/>')],
    ['a.pdf', { code: 'mismatch', found: 'txt' }, text('geen pdf')],
    ['a.docx', { code: 'mismatch', found: 'pdf' }, sample.pdf],
    ['a.exe', { code: 'mismatch', found: 'png' }, sample.png],
    ['a.pdf', { code: 'encrypted' }, sample.encryptedPdf],
    ['a.odt', { code: 'encrypted' }, sample.encryptedOdt],
    ['a.zip', { code: 'encrypted' }, sample.encryptedZip],
    ['a.docx', { code: 'encrypted' }, sample.oldOffice('EncryptedPackage')],
    ['a.doc', { code: 'old-office' }, sample.oldOffice('WordDocument')],
    ['a.docx', { code: 'macros' }, sample.docxWithMacros],
    ['a.csv', { code: 'text-encoding' }, Buffer.from('caf\u00e9;1', 'latin1')],
    ['a.txt', { code: 'text-encoding' }, Buffer.from([65, 0xc3])],
    ['a.txt', { code: 'type-not-allowed' }, Buffer.from([65, 0, 66])],
  ])('%s: %o', async (name, error, content) => {
    for (const chunkSize of [1, 13, 64 * 1024])
      expect(await judge(content, name, chunkSize)).toEqual({ ok: false, error })
  })

  it('never throws, whatever the bytes and the name', async () => {
    const start = fc.constantFrom(sample.pdf, sample.png, sample.odt, sample.exe, new Uint8Array())
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.uint8Array({ maxLength: 400 }),
        fc.string(),
        async (head, rest, name) => {
          expect(typeof (await judge(Buffer.concat([head, rest]), name)).ok).toBe('boolean')
        },
      ),
    )
  })
})
