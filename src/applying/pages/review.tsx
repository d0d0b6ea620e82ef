import { Blocks } from '../../platform/documents/blocks-page.tsx'
import { useLang } from '../../ui/context.ts'
import { answerBlocks } from '../answer-blocks.ts'
import { pathOf } from '../application.ts'
import { attachmentTexts } from '../attachment-texts.ts'
import type { FileView } from '../file-view.ts'
import { filingTexts } from '../filing-texts.ts'
import { stepTitle } from '../step-texts.ts'
import { FileLines } from './slot-files.tsx'

/** Everything that was filled in, step by step, with a way back to each. */
export const Review = ({
  view,
  names,
}: {
  view: FileView
  names: Map<string, { name: string }>
}) => {
  const lang = useLang()
  const texts = filingTexts(lang)
  const path = pathOf(view.application)
  return (
    <>
      {view.steps.map(({ step }) => {
        const title =
          step.id === 'documents' ? attachmentTexts(lang).files : stepTitle(step.id, lang)
        return (
          <section>
            <h2>{title}</h2>
            {step.id === 'documents' ? (
              <FileLines attachments={view.attachments} names={names} editable={false} />
            ) : (
              <Blocks
                blocks={answerBlocks(step, view.context).map((block) =>
                  block.kind === 'heading' ? { ...block, level: 2 } : block,
                )}
                lang={lang}
              />
            )}
            <p>
              <a class="nl-link" href={`${path}/${step.path}`} aria-label={texts.changeStep(title)}>
                {texts.change}
              </a>
            </p>
          </section>
        )
      })}
    </>
  )
}
