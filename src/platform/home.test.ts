import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HomeInUse, HomeUnusable, isHomeInUse, takeHome } from './home.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snijvlak-home-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('one process at a time has the state folder', async () => {
  const giveBack = await takeHome(folder)
  expect(await isHomeInUse(folder)).toBe(true)
  await expect(takeHome(folder)).rejects.toThrow(HomeInUse)
  await giveBack()
  expect(await isHomeInUse(folder)).toBe(false)
})

test('what a crashed process left behind does not keep the folder', async () => {
  await writeFile(join(folder, 'in-use.sock'), '')
  const giveBack = await takeHome(folder)
  await giveBack()
})

test('a path that cannot be a folder is told with what to do', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(takeHome(join(file, 'below'))).rejects.toThrow(HomeUnusable)
  await expect(takeHome(join(file, 'below'))).rejects.toThrow('SNIJVLAK_HOME')
})

test('a folder too deep for a socket works too', async () => {
  const deep = join(folder, 'x'.repeat(60), 'y'.repeat(60))
  const giveBack = await takeHome(deep)
  await expect(takeHome(deep)).rejects.toThrow(HomeInUse)
  await giveBack()
})
