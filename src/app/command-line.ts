import { complain } from './complain.ts'

const run = async (): Promise<number> => 0

run().then(
  (code) => process.exit(code),
  (error: unknown) => process.exit(complain(error)),
)
