/** Runs in a thread of its own: compiling is synchronous and would hold up every request. */
import { parentPort } from 'node:worker_threads'
import { inRoot } from '../root.ts'
import { loadFonts, loadRanges, onlyIn } from './pdf-fonts.ts'

export interface PdfRequest {
  id: number
  template: string
  input: string
}

export type PdfReply = { id: number } & (
  | { kind: 'made'; pdf: Uint8Array }
  | { kind: 'unavailable' }
  | { kind: 'failed'; messages: string[] }
)

const TEMPLATES = inRoot('src', 'platform', 'documents', 'templates')

/** Compilations after which a cached intermediate result is dropped. */
const CACHE_AGE = 10

const openCompiler = async () => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: await loadFonts() }] })
}

type Compiler = Awaited<ReturnType<typeof openCompiler>>

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const diagnosticsOf = (compiler: Compiler, result: ReturnType<Compiler['compile']>): string[] => {
  const fault = result.takeError() ?? result.takeDiagnostics()
  const found: unknown[] = fault ? compiler.fetchDiagnostics(fault) : []
  return found.map((one) => JSON.stringify(one))
}

const compile = (compiler: Compiler, template: string, input: string): Uint8Array | string[] => {
  const main = inRoot('src', 'platform', 'documents', 'templates', `${template}.typ`)
  const result = compiler.compile({ mainFilePath: main, inputs: { data: input } })
  if (!result.result) return diagnosticsOf(compiler, result)
  try {
    return new Uint8Array(compiler.pdf(result.result, { pdfStandard: 'ua-1' }))
  } catch (error) {
    return [messageOf(error)]
  }
}

const lacksCharacters = (outcome: Uint8Array | string[]): outcome is string[] =>
  Array.isArray(outcome) && outcome.some((message) => message.includes('could not be displayed'))

/** A character that no font has makes the document inaccessible, so the compiler refuses the whole of it. */
const make = async (compiler: Compiler, { template, input }: PdfRequest) => {
  const first = compile(compiler, template, input)
  if (!lacksCharacters(first)) return first
  const ranges = await loadRanges()
  const named = first.join('')
  const second = compile(
    compiler,
    template,
    onlyIn(ranges, input, (one) => !named.includes(one)),
  )
  return lacksCharacters(second) ? compile(compiler, template, onlyIn(ranges, input)) : second
}

const compilerOrNull = openCompiler().catch(() => null)

const answer = async (request: PdfRequest): Promise<PdfReply> => {
  const compiler = await compilerOrNull
  if (!compiler) return { id: request.id, kind: 'unavailable' }
  try {
    const outcome = await make(compiler, request)
    return Array.isArray(outcome)
      ? { id: request.id, kind: 'failed', messages: outcome }
      : { id: request.id, kind: 'made', pdf: outcome }
  } catch (error) {
    return { id: request.id, kind: 'failed', messages: [messageOf(error)] }
  } finally {
    compiler.evictCache(CACHE_AGE)
  }
}

parentPort?.on('message', async (request: PdfRequest) => {
  parentPort?.postMessage(await answer(request))
})
