import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../../../tests/fixtures/structure/files.ts'
import { readSbbXml } from './collect-sbb.ts'
import { unitId } from '../structure.ts'

const SMALL = readFileSync('tests/fixtures/structure/sbb-small.xml')
const read = (content: Uint8Array | string) =>
  readSbbXml([typeof content === 'string' ? new TextEncoder().encode(content) : content], {
    file: 'x.xml',
    on,
  })

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
