import type { Block } from '../../platform/documents/blocks.ts'
import { renderOutcome } from '../../scheme/index.ts'
import { formatPercent } from '../../ui/texts.ts'
import { exportTexts } from './export-texts.ts'
import type { Exported } from './exported.ts'

/** Likeness and fallback of more than this help no reader of a document. */
const SHOWN = 5

/** What each condition about the content comes to. */
export const conditionBlocks = (it: Exported): Block[] => {
  const texts = exportTexts(it.lang)
  return [
    { kind: 'heading', level: 1, text: texts.conditions },
    {
      kind: 'table',
      columns: [
        { title: texts.condition, width: 2 },
        { title: texts.outcome, width: 1.3 },
        { title: texts.reason, width: 4 },
      ],
      rows: it.outcomes.map((outcome) => {
        const said = renderOutcome(it.judged.scheme, outcome, 'school', it.lang)
        return [`${said.code} ${said.title}`, said.outcome, said.reason]
      }),
    },
  ]
}

const percent = (share: number | null, it: Exported): string =>
  share === null ? exportTexts(it.lang).notKnown : formatPercent(share, it.lang, 1)

/** Shares per domain and source in both readings. */
export const shareBlocks = (it: Exported): Block[] => {
  const texts = exportTexts(it.lang)
  const { domains, qualifications } = it.judged.judgement.shares
  return [
    { kind: 'heading', level: 1, text: texts.shares },
    {
      kind: 'table',
      columns: [
        { title: texts.source, width: 3 },
        { title: texts.parts, align: 'right' },
        { title: texts.ofCrossover, align: 'right' },
        { title: texts.ofSource, align: 'right' },
      ],
      rows: [...domains, ...qualifications].map((share) => [
        `${share.code ?? ''} ${share.name ?? texts.unknownDomain}`.trim(),
        String(share.parts),
        percent(share.ofCrossover, it),
        percent(share.ofSource, it),
      ]),
    },
  ]
}

/** The closest qualifications, and where a student can go on who stops. */
export const likenessBlocks = (it: Exported): Block[] => {
  const texts = exportTexts(it.lang)
  const { coverage, fallback } = it.judged.judgement
  const years = fallback.length > 1 ? fallback.slice(0, -1) : fallback
  return [
    { kind: 'heading', level: 1, text: texts.likeness },
    {
      kind: 'table',
      columns: [
        { title: texts.qualification, width: 4 },
        { title: texts.covered, align: 'right' },
        { title: texts.coinciding, align: 'right' },
      ],
      rows: coverage
        .slice(0, SHOWN)
        .map(({ qualification, covered, matches }) => [
          `${qualification.code} ${qualification.name}`,
          percent(covered, it),
          String(matches.length),
        ]),
    },
    { kind: 'heading', level: 1, text: texts.fallback },
    {
      kind: 'table',
      columns: [
        { title: texts.after, align: 'right' },
        { title: texts.qualification, width: 4 },
        { title: texts.done, align: 'right' },
        { title: texts.toDo, align: 'right' },
      ],
      rows: years.flatMap(({ year, options }) =>
        options
          .slice(0, SHOWN)
          .map(({ qualification, done, toDo }) => [
            String(year),
            `${qualification.code} ${qualification.name}`,
            percent(done, it),
            String(toDo.length),
          ]),
      ),
    },
  ]
}
