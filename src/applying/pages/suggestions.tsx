import { Button } from '../../ui/button.tsx'
import { useLang } from '../../ui/context.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { formatPercent } from '../../ui/texts.ts'
import { fallbackCodes } from '../facts.ts'
import { pageTexts } from '../page-texts.ts'
import type { FieldsProps } from './step-fields.tsx'

/** How many of the ranking are shown. */
const TOP = 8

/** What the engine ranks: existing qualifications by how much of them a student has done on stopping. */
export const Suggestions = ({ context }: FieldsProps) => {
  const lang = useLang()
  const texts = pageTexts(lang)
  const ranked = (context.content?.fallbacks ?? []).slice(0, TOP)
  const chosen = new Set(fallbackCodes(context.answers))
  if (ranked.length === 0) return null
  return (
    <Details summary={texts.suggestions} open={chosen.size === 0} id="ranglijst">
      <p>{texts.suggestionsLead}</p>
      <DataTable
        caption={texts.suggestions}
        captionHidden
        rows={ranked}
        columns={[
          {
            key: 'name',
            header: texts.qualification,
            rowHeader: true,
            cell: ({ code, name }) => (
              <a class="nl-link" href={`/kwalificaties/${code}`}>
                {code} {name}
              </a>
            ),
          },
          { key: 'year', header: texts.afterYear, numeric: true, cell: ({ year }) => year },
          {
            key: 'done',
            header: texts.alreadyDone,
            numeric: true,
            cell: ({ done }) => formatPercent(done, lang),
          },
          {
            key: 'choose',
            header: texts.choose,
            headerHidden: true,
            cell: ({ code, name }) =>
              chosen.has(code) ? (
                texts.chosen
              ) : (
                <Button look="subtle" name="kies" value={code} label={texts.chooseThis(name)}>
                  {texts.choose}
                </Button>
              ),
          },
        ]}
      />
    </Details>
  )
}
