import { z } from 'zod'
import { inTransaction } from '../platform/database.ts'
import { defineJob } from '../platform/jobs.ts'
import type { Services } from '../platform/services.ts'
import { type Scanner, scannerFrom } from '../platform/uploads/scanner.ts'
import type { Scan } from './attachment.ts'
import { readAttachment, writeScan } from './attachment.store.ts'

const scanOf = async (
  services: Pick<Services, 'files'>,
  scanner: Scanner,
  sha256: string,
): Promise<Scan> => {
  const content = await services.files.open(sha256)
  if (!content) throw new Error(`The content ${sha256} of an attachment is not in the store.`)
  const verdict = await scanner.scan(content)
  if (verdict === 'not-scanned') throw new Error('The scanner gave no verdict.')
  if (verdict === 'clean') return { kind: 'clean' }
  return verdict === 'not-configured'
    ? { kind: 'not-configured' }
    : { kind: 'infected', name: verdict.infected }
}

/** Lets the scanner look at an attachment and writes its verdict; again later while there is none. */
export const scanAttachmentJob = defineJob<Services, { id: string }>({
  name: 'scan-attachment',
  data: z.object({ id: z.uuid() }),
  retries: 60,
  run: async (services, { id }) => {
    const attachment = await readAttachment(services.db, id)
    if (attachment?.scan.kind !== 'waiting') return
    const scanner = scannerFrom(services.settings.scanner)
    const scan = await scanOf(services, scanner, attachment.sha256)
    await inTransaction(services.db, (tx) => writeScan(tx, id, scan))
  },
})
