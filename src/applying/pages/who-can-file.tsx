import { contentHtml } from '../../platform/content/content.ts'
import { Prose } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { filingTexts } from '../filing-texts.ts'

/** Who of the school may act for the board, for those who may not. */
export const WhoCanFile = ({ names }: { names: readonly string[] }) => {
  const lang = useLang()
  if (names.length === 0) return <Prose html={contentHtml(lang, 'applying/file-nobody')} />
  return (
    <section>
      <h2>{filingTexts(lang).whoCanFile}</h2>
      <Prose html={contentHtml(lang, 'applying/file-board')} />
      <ul>
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </section>
  )
}
