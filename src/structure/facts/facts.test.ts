import { describe, expect, it } from 'vitest'
import { CODES, codeKind } from '../codes.ts'
import { isShown, shownCoreTasks } from '../shown.ts'
import { unitId } from '../structure.ts'
import { readCrossovers, readUnitsOf26005 } from './read-crossovers.ts'
import { readFacts } from './read-facts.ts'
import { parseTable } from './table.ts'

const facts = await readFacts('data')
const crossovers = await readCrossovers('data')
const dossiers = new Set(facts.dossiers.map((dossier) => dossier.code))
const qualifications = new Map(facts.qualifications.map((item) => [item.code, item]))
const domains = new Set(facts.domains.map((domain) => domain.code))
const tasks = new Map(facts.coreTasks.map((task) => [unitId(task), task]))
const processes = facts.coreTasks.flatMap((task) => task.workProcesses)
const isOwner = (code: string) => dossiers.has(code) || qualifications.has(code)
const doubles = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('the shipped structure', () => {
  it('holds what its readme counts', () => {
    expect({
      domains: facts.domains.length,
      dossiers: facts.dossiers.length,
      currentDossiers: facts.dossiers.filter((dossier) => dossier.current).length,
      qualifications: facts.qualifications.length,
      currentQualifications: facts.qualifications.filter((item) => item.current).length,
      coreTasks: facts.coreTasks.length,
      workProcesses: processes.length,
      electives: facts.electives.length,
      electiveLinks: facts.electiveLinks.length,
      certificates: facts.certificates.length,
      institutions: facts.institutions.length,
    }).toEqual({
      domains: 17,
      dossiers: 390,
      currentDossiers: 153,
      qualifications: 1116,
      currentQualifications: 445,
      coreTasks: 598,
      workProcesses: 2007,
      electives: 216,
      electiveLinks: 597,
      certificates: 36,
      institutions: 60,
    })
  })

  it('has no code twice', () => {
    expect(doubles(facts.domains.map((item) => item.code))).toEqual([])
    expect(doubles(facts.dossiers.map((item) => item.code))).toEqual([])
    expect(doubles(facts.qualifications.map((item) => item.code))).toEqual([])
    expect(doubles(facts.coreTasks.map(unitId))).toEqual([])
    expect(doubles(processes.map(unitId))).toEqual([])
    expect(doubles(facts.electives.map((item) => item.code))).toEqual([])
    expect(doubles(facts.certificates.map((item) => item.code))).toEqual([])
    expect(doubles(facts.institutions.map((item) => item.brin))).toEqual([])
    expect(doubles(facts.electiveLinks.map((item) => item.electiveCode + item.targetCode))).toEqual(
      [],
    )
  })

  it('points only at what exists', () => {
    const unknown = [
      ...facts.dossiers.map((item) => item.domainCode).filter((code) => code && !domains.has(code)),
      ...facts.qualifications
        .flatMap((item) => [item.dossierCode, item.currentDossierCode])
        .filter((code) => code && !dossiers.has(code)),
      ...facts.coreTasks.map((item) => item.ownerCode).filter((code) => !isOwner(code)),
      ...facts.electiveLinks.map((item) => item.targetCode).filter((code) => !isOwner(code)),
      ...facts.certificates
        .map((item) => item.qualificationCode)
        .filter((code) => code && !qualifications.has(code)),
    ]
    expect(unknown).toEqual([])
  })

  it('puts a qualification in the domain of its dossier', () => {
    const domainOf = new Map(facts.dossiers.map((item) => [item.code, item.domainCode]))
    const strays = facts.qualifications.filter(
      ({ dossierCode, domainCode }) => dossierCode && domainOf.get(dossierCode) !== domainCode,
    )
    expect(strays.map((item) => item.code)).toEqual([])
  })

  it('gives every kind of qualification the codes of its own series', () => {
    for (const { code, kind } of facts.qualifications) {
      expect(CODES.crossover.test(code)).toBe(kind === 'cross-over')
      expect(CODES.regional.test(code)).toBe(kind === 'regional')
    }
  })

  it('keeps placeholders away from users', () => {
    const shown = shownCoreTasks(facts.coreTasks)
    const codes = shown.flatMap((task) => [task, ...task.workProcesses]).map((unit) => unit.code)
    expect(codes.filter((code) => !CODES.unit.test(code))).toEqual([])
    expect(
      shown.flatMap((task) => task.workProcesses).every((unit) => isShown(unit.confidence)),
    ).toBe(true)
    expect(shown.flatMap((task) => task.workProcesses)).toHaveLength(1071)
  })
})

describe('the shipped cross-overs', () => {
  it('are the 45 of the experiment, each also a qualification', () => {
    expect(crossovers.map((item) => item.code)).toEqual(
      Array.from({ length: 45 }, (_, index) => `260${String(index).padStart(2, '0')}`),
    )
    for (const item of crossovers) {
      const twin = qualifications.get(item.code)
      expect(twin).toMatchObject({ name: item.name, level: item.level, pathways: item.pathways })
      expect(twin?.durationYears).toBe(item.durationYears)
    }
  })

  it('point only at schools, domains and successors that exist', () => {
    const brins = new Set(facts.institutions.map((item) => item.brin))
    for (const item of crossovers) {
      for (const { brin } of item.schools) expect(brin === null || brins.has(brin)).toBe(true)
      for (const { domainCode } of item.fields)
        expect(domainCode === null || domains.has(domainCode)).toBe(true)
      for (const next of item.successors) {
        expect(isOwner(next.code)).toBe(true)
        expect(next.kind).toBe(codeKind(next.code))
      }
    }
  })

  it('say unknown where nothing is known', () => {
    expect(crossovers.find((item) => item.code === '26011')).toMatchObject({
      after: null,
      afterCertainty: 'unknown',
      schools: [],
      fields: [],
      successors: [],
      lastIntakeYear: null,
    })
    expect(crossovers.filter((item) => item.after === 'continued')).toHaveLength(17)
    expect(crossovers.filter((item) => item.after === 'ended')).toHaveLength(17)
    expect(crossovers.filter((item) => item.after === null)).toHaveLength(11)
  })

  it('leave the programme type of 26018 open, as its sources contradict each other', () => {
    expect(qualifications.get('26018')).toMatchObject({ programmeType: null, durationYears: 4 })
  })

  it('trace the units of 26005 to units that ship with the same title', async () => {
    const units = await readUnitsOf26005('data')
    expect(units).toHaveLength(17)
    const titles = new Map(
      [...tasks.values(), ...processes].map((unit) => [unitId(unit), unit.title]),
    )
    for (const unit of units) {
      expect(titles.get(`26005:${unit.code}`)).toBe(unit.title)
      for (const same of unit.sameTitle) expect(titles.has(unitId(same))).toBe(true)
    }
  })
})

describe('a malformed table', () => {
  it('names file and line of a bad row', () => {
    expect(() => parseTable('x.csv', ['a', 'b'], 'a,b\n1,2\n3\n')).toThrow(/x\.csv.*line 3/)
  })

  it('names the columns it expected', () => {
    expect(() => parseTable('x.csv', ['a', 'b'], 'a,c\n1,2\n')).toThrow('expected the columns a, b')
  })

  it('gives cells by column and refuses with the line', () => {
    const [row] = parseTable('x.csv', ['a', 'b'], '\ufeffa,b\n1,2\n')
    expect(row?.cell('b')).toBe('2')
    expect(() => row?.refuse('odd')).toThrow('x.csv, line 2: odd')
  })
})
