/** The grammar of the codes of the qualification structure. Codes are text, never numbers. */
export const CODES = {
  domain: /^79\d{3}$/,
  dossier: /^2[23]\d{3}$/,
  /** Regular 25xxx and 27xxx, cross-over 260xx, regional 261xx. */
  qualification: /^(25\d{3}|27\d{3}|26[01]\d{2})$/,
  crossover: /^260\d{2}$/,
  regional: /^261\d{2}$/,
  owner: /^(2[23]\d{3}|25\d{3}|27\d{3}|26[01]\d{2})$/,
  elective: /^K\d{4}$/,
  certificate: /^C\d{4}$/,
  coreTask: /^[BPDC]\d+-K\d+$/,
  workProcess: /^[BPDC]\d+-K\d+-W\d+$/,
  unit: /^[BPDC]\d+-K\d+(-W\d+)?$/,
  /** Units of which only the title is known carry placeholders: B1-K?1, P?-K?2-W?1. */
  placeholder: /^(B1|P\?)-K\?\d+(-W\?\d+)?$/,
  brin: /^\d{2}[A-Z]{2}$/,
} as const satisfies Record<string, RegExp>

export type CodeKind = 'domain' | 'dossier' | 'qualification' | 'elective' | 'certificate'

/** What a public code stands for; `null` when it fits no grammar. */
export const codeKind = (code: string): CodeKind | null => {
  const kinds = ['domain', 'dossier', 'qualification', 'elective', 'certificate'] as const
  return kinds.find((kind) => CODES[kind].test(code)) ?? null
}

/** The core task in which a work process stands: B1-K2-W3 gives B1-K2. */
export const coreTaskCodeOf = (workProcessCode: string): string =>
  workProcessCode.replace(/-W\??\d+$/, '')
