import { contentText } from '../../platform/content/content.ts'
import type { Block, LetterDocument } from '../../platform/documents/blocks.ts'
import type { PlainDate } from '../../platform/time.ts'
import { fillLetter, letterBlocks, type LetterValues } from './letter-blocks.ts'

/** The letters that the government side sends; each has a text in `content/nl/letters`. */
export type LetterKind =
  | 'receipt'
  | 'completion'
  | 'extension'
  | 'intention'
  | 'approval'
  | 'permission'
  | 'refusal'
  | 'not-handled'
  | 'objection-founded'
  | 'objection-unfounded'

/** The letters that make a decision known. */
const DECISIONS: readonly LetterKind[] = [
  'approval',
  'permission',
  'refusal',
  'not-handled',
  'objection-founded',
  'objection-unfounded',
]

/** How a letter is listed among the documents of a case. */
export const documentKindOf = (kind: LetterKind): 'decision' | 'letter' =>
  DECISIONS.includes(kind) ? 'decision' : 'letter'

/** Who a letter is from and to. */
export interface LetterFrame {
  reference: string
  school: { name: string; brin: string | null }
  /** Who signs: the person, their role and the body they act for. */
  signer: { name: string; role: string; organisation: string }
  madeOn: PlainDate
  /** In a practice site the letter says on top that it is not real. */
  isPractice: boolean
}

const PRACTICE: Block = {
  kind: 'note',
  tone: 'neutral',
  title: 'Oefenomgeving',
  text: 'Deze brief is gemaakt om mee te oefenen. U kunt er geen rechten aan ontlenen.',
}

const senderOf = ({ signer, isPractice }: LetterFrame): LetterDocument['sender'] => ({
  name: signer.organisation,
  lines: isPractice ? ['Oefenomgeving Snijvlak', 'Dit is geen echte afzender'] : [],
})

const addresseeOf = ({ school }: LetterFrame): string[] => [
  school.name,
  'Aan het bevoegd gezag',
  ...(school.brin ? [`BRIN ${school.brin}`] : []),
]

/**
 * A letter out of its text. Always in Dutch: an authority writes to a school in Dutch (art. 2:6 Awb), whatever
 * language the one who sends it works in.
 */
export const composeLetter = (
  kind: LetterKind,
  frame: LetterFrame,
  values: LetterValues,
): LetterDocument => {
  const { meta, markdown } = contentText('nl', `letters/${kind}`)
  return {
    sender: senderOf(frame),
    addressee: addresseeOf(frame),
    madeOn: frame.madeOn,
    reference: frame.reference,
    subject: fillLetter(meta.subject ?? '', values),
    salutation: 'Geacht bestuur,',
    blocks: [...(frame.isPractice ? [PRACTICE] : []), ...letterBlocks(markdown, values)],
    closing: 'Met vriendelijke groet,',
    signature: frame.signer,
    attachments: [],
  }
}
