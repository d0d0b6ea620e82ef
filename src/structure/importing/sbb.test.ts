import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../platform/time.ts'
import { readFacts } from '../facts/read-facts.ts'
import { unitId } from '../structure.ts'
import { countImport } from './content.ts'
import { DEFAULT_LIMITS, type Limits } from './decode.ts'
import { readSbbXml } from './collect-sbb.ts'

const REAL = '../shared/data/sbb-xml'
const on = plainDate('2019-10-01')
const SMALL = readFileSync('tests/fixtures/structure/sbb-small.xml')

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (content: Uint8Array | string, limits: Limits = DEFAULT_LIMITS) =>
  readSbbXml([typeof content === 'string' ? bytes(content) : content], {
    file: 'x.xml',
    on,
    limits,
  })
const refusal = async (content: Uint8Array | string, limits?: Limits) => {
  const found = await read(content, limits)
  expect(found.dossiers).toEqual([])
  expect(found.domains).toEqual([])
  return found.problems.map(({ code, severity }) => `${severity} ${code}`)
}
const times = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

describe.runIf(existsSync(REAL))(
  'the real dossier files (skipped where ../shared is absent)',
  () => {
    const files = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.xml')) : []

    it.each(files)('%s: everything is counted against the text of the file', async (name) => {
      const content = readFileSync(`${REAL}/${name}`)
      const text = content.toString('utf8')
      const found = await read(content)
      const processes = found.coreTasks.flatMap((task) => task.workProcesses)
      expect(found.problems).toEqual([])
      expect(countImport(found)).toMatchObject({
        dossiers: times(text, /<dossier /g),
        qualifications: times(text, /<crebo /g),
        coreTasks: times(text, /<kerntaak /g),
        workProcesses: times(text, /<werkproces /g),
        competences: times(text, /<competentie nr=/g),
        knowledge: times(text, /<kennisofvaardigheid /g),
      })
      const extra = processes.flatMap((unit) => unit.additions ?? [])
      const letters = [
        ...processes.flatMap((unit) => unit.competences),
        ...extra.filter((one) => one.field === 'competences').flatMap((one) => one.items),
      ]
      expect(letters).toHaveLength(times(text, /<competentie referentie=/g))
      const blocks = text.split(/<kerntaak /).slice(1)
      expect(found.coreTasks.map((task) => task.knowledgeNumbers?.length)).toEqual(
        blocks.map((block) => {
          const direct = block.replace(
            /<vakkennisenvaardighedenperprofiel>.*?<\/vakkennisenvaardighedenperprofiel>/s,
            '',
          )
          return new Set(
            [...direct.matchAll(/<vakkennisenvaardigheden referentie="(\d+)"/g)].map(([, n]) => n),
          ).size
        }),
      )
      expect(
        processes.filter((unit) => !unit.description || !unit.result || !unit.behaviour),
      ).toEqual([])
      expect(found.coreTasks.filter((task) => !task.complexity && !task.additions?.length)).toEqual(
        [],
      )
    })

    it.each(files)('%s: codes and titles agree with the shipped facts', async (name) => {
      const shipped = new Map(
        (await readFacts('data')).coreTasks
          .flatMap((task) => [task, ...task.workProcesses])
          .map((unit) => [unitId(unit), unit.title]),
      )
      const found = await read(readFileSync(`${REAL}/${name}`))
      for (const unit of found.coreTasks.flatMap((task) => [task, ...task.workProcesses])) {
        expect(shipped.get(unitId(unit))).toBe(unit.title)
      }
    })

    it('reads the domain, the chamber, the load and the language demands', async () => {
      const found = await read(readFileSync(`${REAL}/dossier-23183-pedagogisch-werk.xml`))
      expect(found.dossiers[0]).toMatchObject({ code: '23183', domainCode: '79140', current: true })
      expect(found.dossiers[0]?.edition).toMatchObject({
        number: '2635',
        status: 'Vastgesteld',
        sectorChamber: 'Sectorkamer zorg, welzijn en sport',
        priceFactor: 1.1,
        positiveAdvice: true,
      })
      expect(String(found.dossiers[0]?.validFrom)).toBe('2015-08-01')
      const assistant = found.qualifications.find((item) => item.code === '25485')
      expect(assistant).toMatchObject({
        level: 4,
        studyLoad: 4800,
        programmeType: 'middenkaderopleiding',
      })
      expect(assistant?.edition?.languages).toHaveLength(5)
      expect(assistant?.edition?.languages[0]).toEqual({
        language: 'Engels',
        skill: 'Luisteren',
        level: 'B1',
      })
      const texts =
        found.dossiers[0]?.edition?.sections.map((section) => section.text).join('\n') ?? ''
      expect(texts).not.toMatch(/<\/?(p|br|font|labeltext|xhtml|h1|li)\b|&lt;|&amp;/)
    })
  },
)

describe('a small dossier file of our own', () => {
  it('reads units, variants per profile and pseudo-markup', async () => {
    const found = await read(SMALL)
    expect(found.problems).toEqual([])
    expect(found.coreTasks.map(unitId)).toEqual(['23999:B1-K1', '27998:P1-K1', '27996:P2-K1'])
    const [basis] = found.coreTasks
    expect(basis?.additions).toEqual([
      { qualificationCode: '27996', field: 'complexity', text: 'Lastiger werk.', items: [] },
      { qualificationCode: '27996', field: 'knowledge', text: null, items: ['kan een plan lezen'] },
    ])
    expect(basis?.workProcesses[0]).toMatchObject({
      code: 'B1-K1-W1',
      description: 'Eerste alinea.\n\nTweede alinea & meer.\n\n- een\n- twee',
      competences: ['A', 'B'],
      additions: [
        { qualificationCode: '27996', field: 'behaviour', text: '- let op', items: [] },
        { qualificationCode: '27996', field: 'competences', text: null, items: ['B'] },
      ],
    })
    expect(found.qualifications.map((item) => item.current)).toEqual([true, false])
    expect(found.certificates).toEqual([
      { code: 'C0999', title: null, qualificationCode: '27996', unitCode: null },
    ])
  })

  it('reads the same wherever the bytes are cut', async () => {
    const whole = await read(SMALL)
    const cuts = fc.array(fc.integer({ min: 0, max: SMALL.length }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cuts, async (positions) => {
        const edges = [0, ...positions.toSorted((a, b) => a - b), SMALL.length]
        const chunks = edges.slice(1).map((end, index) => SMALL.subarray(edges[index], end))
        expect(await readSbbXml(chunks, { file: 'x.xml', on })).toEqual(whole)
      }),
    )
  })

  it('reads the same byte by byte', async () => {
    const single = Array.from(SMALL, (byte) => Uint8Array.of(byte))
    expect(await readSbbXml(single, { file: 'x.xml', on })).toEqual(await read(SMALL))
  })

  it('names line and path of what it does not understand', async () => {
    const text = SMALL.toString('utf8')
      .replace('<competentie referentie="2" />', '<competentie referentie="77" />')
      .replace('>27998<', '>99998<')
    const { problems } = await read(text)
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      expect.stringMatching(/^unknown-code line \d+, crebo$/),
      expect.stringMatching(/^unknown-reference line \d+, 23999:B1-K1-W1$/),
    ])
  })
})

describe('a hostile or broken file', () => {
  const wrap = (inside: string) => `<?xml version="1.0" encoding="utf-8"?>${inside}`

  it('is refused when it declares entities', async () => {
    const bomb = '<!DOCTYPE sbb [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sbb>&b;</sbb>'
    expect(await refusal(wrap(bomb))).toEqual(['file doctype'])
    expect(await refusal(wrap('<!DOCTYPE sbb SYSTEM "file:///etc/passwd"><sbb/>'))).toEqual([
      'file doctype',
    ])
    expect(await refusal(wrap('<sbb>&b;</sbb>'))).toEqual(['file broken-xml'])
  })

  it('is refused in another encoding', async () => {
    expect(await refusal(Buffer.from('\ufeff<sbb/>', 'utf16le'))).toEqual(['file not-utf8'])
    expect(await refusal(Buffer.from('<sbb t="Coördineert"/>', 'latin1'))).toEqual([
      'file not-utf8',
    ])
    expect(await refusal('<?xml version="1.0" encoding="iso-8859-1"?><sbb/>')).toEqual([
      'file not-utf8',
    ])
  })

  it('is refused when it is truncated, at any place', async () => {
    const end = SMALL.toString('utf8').trimEnd().length - 1
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: end }), async (length) => {
        const [only] = await refusal(SMALL.toString('utf8').slice(0, length))
        expect(only).toBe('file broken-xml')
      }),
    )
  })

  it('is refused when it is something else', async () => {
    expect(await refusal('<html><body/></html>')).toEqual(['file not-sbb'])
    expect(await refusal('Crebonummer;Kwalificatie')).toEqual(['file broken-xml'])
    expect(await refusal('')).toEqual(['file broken-xml'])
  })

  it('is refused when it is too large, too deep or one endless text', async () => {
    expect(await refusal(SMALL, { ...DEFAULT_LIMITS, maxBytes: 100 })).toEqual(['file too-large'])
    const deep = `<sbb>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</sbb>`
    expect(await refusal(deep)).toEqual(['file too-deep'])
    const endless = ['<sbb><!--', ...Array.from({ length: 20 }, () => 'x'.repeat(100))].map(bytes)
    const limits = { ...DEFAULT_LIMITS, maxText: 1000 }
    const { problems } = await readSbbXml(endless, { file: 'x.xml', on, limits })
    expect(problems.map(({ code }) => code)).toEqual(['text-too-long'])
  })
})
