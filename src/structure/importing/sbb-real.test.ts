import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { on } from '../../../tests/fixtures/structure/files.ts'
import { readFacts } from '../facts/read-facts.ts'
import { unitId } from '../structure.ts'
import { countImport } from './content.ts'
import { readSbbXml } from './collect-sbb.ts'

const REAL = '../shared/data/sbb-xml'
const read = (content: Uint8Array) => readSbbXml([content], { file: 'x.xml', on })
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
