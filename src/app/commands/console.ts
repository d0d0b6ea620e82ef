import type { Services } from '../../platform/services.ts'
import type { Settings } from '../../platform/settings.ts'
import { type Instance, openInstance } from '../instance.ts'
import { loadFacts } from '../load-facts.ts'
import type { Console } from './command.ts'

const percent = (share: number) => `${Math.min(100, Math.round(share * 100))}%`

/** On a terminal one line that is written over; elsewhere a line for each quarter. */
const progressLine = (stream: NodeJS.WriteStream) => {
  let last = ''
  return (what: string, share: number): void => {
    const step = stream.isTTY ? percent(share) : percent(Math.floor(share * 4) / 4)
    const line = `${what} ${step}`
    if (line === last) return
    last = line
    if (!stream.isTTY) stream.write(`${line}\n`)
    else stream.write(`\r\u001b[K${line}${share >= 1 ? '\n' : ''}`)
  }
}

/** The console of this process. `close` closes the instance when a command opened it. */
export const processConsole = (settings: Settings): Console & { close(): Promise<void> } => {
  let opened: Promise<Instance> | undefined
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const open = async (): Promise<Instance> => {
    const instance = await openInstance(settings, { working: false })
    await loadFacts(instance.services, say)
    return instance
  }
  const services = async (): Promise<Services> => {
    opened ??= open()
    return (await opened).services
  }
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    say,
    progress: progressLine(process.stderr),
    services,
    close: async () => void (await (await opened)?.close()),
  }
}
