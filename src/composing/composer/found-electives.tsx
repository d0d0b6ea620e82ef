import type { Found } from '../../structure/index.ts'
import { formatSbu } from '../../ui/texts.ts'
import type { Composer } from './composer.ts'
import { findTexts } from './find-texts.ts'
import { addressOf } from './page-state.ts'
import { RowButton } from './row-button.tsx'

const FORM = 'keuzedeel-erbij'

const Row = ({ composer, row }: { composer: Composer; row: Found }) => {
  const { lang, doc, judged } = composer
  const texts = findTexts(lang)
  const present = doc.electives.some(({ code }) => code === row.code)
  const elective = judged.index.view.elective(row.code)
  const size = elective?.sbu ? formatSbu(elective.sbu, lang) : texts.sbuUnknown
  const name = `${row.code} ${row.title}`
  return (
    <li class="snijvlak-found__process" id={`vondst-${row.code}`}>
      <span class="snijvlak-found__title">
        <a class="nl-link" href={`/keuzedelen/${row.code}`} data-turbo="false">
          {row.title}
        </a>
        <span class="snijvlak-soft">
          {row.code} · {size}
          {elective?.hasCertificate && ` · ${texts.certificate}`}
        </span>
      </span>
      {composer.access === 'edit' && (
        <RowButton
          id={`erbij-${row.code}`}
          form={FORM}
          action={present ? `keuzedeel-weg ${row.code}` : `keuzedeel-erbij ${row.code}`}
          icon={present ? 'in' : 'add'}
          label={present ? texts.takeOut(name) : texts.add(name)}
        />
      )}
    </li>
  )
}

/** Electives that were found, each with a button to add it. */
export const FoundElectives = ({
  composer,
  rows,
}: {
  composer: Composer
  rows: readonly Found[]
}) => (
  <>
    <form
      id={FORM}
      method="post"
      action={addressOf(composer.base, composer.state)}
      data-turbo-action="replace"
    />
    <ul class="snijvlak-rows">
      {rows.map((row) => (
        <Row composer={composer} row={row} />
      ))}
    </ul>
  </>
)
