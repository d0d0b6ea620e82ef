import { readFile } from 'node:fs/promises'
import { type Facts, factsFromText } from '../../scheme/index.ts'
import type { Console } from './command.ts'

const textOf = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

/** The facts in a file; says what to do when there are none. */
export const readFactsFile = async (path: string, { say }: Console): Promise<Facts | null> => {
  const text = await textOf(path)
  if (text === null) {
    say(`${path} kan niet worden gelezen. Geef de naam van een bestand met feiten.`)
    return null
  }
  const facts = factsFromText(text)
  if (facts.ok) return facts.value
  say(`In ${path} staan geen feiten die wij kennen. ${facts.error}`)
  return null
}
