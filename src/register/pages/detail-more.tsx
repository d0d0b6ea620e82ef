import { raw } from 'hono/html'
import { toString as qrCode } from 'qrcode'
import { Cluster } from '../../ui/arrange.tsx'
import { useLang } from '../../ui/context.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { formatDate } from '../../ui/dates.ts'
import { Details } from '../../ui/details.tsx'
import { CopyText, PrintButton } from '../../ui/page-tools.tsx'
import type { CrossOver } from '../cross-over.ts'
import { fieldCertainty, fieldWords, RECORD_FIELDS, type RecordField } from '../record-words.ts'
import { recordTexts } from '../record-texts.ts'
import { valueTexts } from '../texts.ts'
import { detailTexts } from '../detail-texts.ts'

type Lang = 'nl' | 'en'

const certaintyWords = (record: CrossOver, field: RecordField, lang: Lang): string => {
  const words = valueTexts(lang)
  const own = fieldCertainty(record, field)
  if (own) return words[`certainty-${own}`]
  if (field === 'fields' && record.fields.length > 0)
    return [...new Set(record.fields.map(({ certainty }) => words[`certainty-${certainty}`]))].join(
      '; ',
    )
  return words[
    fieldWords(record, field, lang) === null ? 'certainty-unknown' : 'certainty-confirmed'
  ]
}

const provenanceColumns = (record: CrossOver, lang: Lang): Column<RecordField>[] => {
  const texts = detailTexts(lang)
  return [
    {
      key: 'fact',
      header: texts.fact,
      cell: (field) => recordTexts(lang)[field],
      rowHeader: true,
    },
    { key: 'value', header: texts.value, cell: (field) => fieldWords(record, field, lang) },
    { key: 'sure', header: texts.sure, cell: (field) => certaintyWords(record, field, lang) },
  ]
}

/** Of each fact how sure it is, and the sources. */
export const Provenance = ({ record }: { record: CrossOver }) => {
  const lang = useLang()
  const texts = detailTexts(lang)
  return (
    <section aria-labelledby="herkomst">
      <h2 id="herkomst">{texts.provenance}</h2>
      <p>
        {record.decision
          ? texts.decidedHere(record.decision.reference, formatDate(record.decision.date, lang))
          : texts.provenanceLead}
      </p>
      <Details summary={texts.provenance} id="herkomst-tabel">
        <DataTable
          caption={texts.provenance}
          captionHidden
          columns={provenanceColumns(record, lang)}
          rows={RECORD_FIELDS}
        />
      </Details>
      {record.sources.length > 0 && (
        <>
          <h3>{texts.sources}</h3>
          <ul>
            {record.sources.map(({ title, url }) => (
              <li>
                <a class="nl-link" href={url} rel="noopener">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{texts.more}</h3>
      <p>{texts.moreHelp}</p>
    </section>
  )
}

/** The QR code of an address as a drawing; it follows no theme, as a scanner needs dark on light. */
export const qrSvg = (address: string): Promise<string> =>
  qrCode(address, { type: 'svg', margin: 2, width: 132 })

interface TakeProps {
  record: CrossOver
  address: string
  qr: string
  day: string
}

const DATA = [
  ['json', 'JSON'],
  ['jsonld', 'JSON-LD'],
  ['ttl', 'Turtle'],
] as const

/** Address, citation, QR code, print, and the record as data. */
export const TakeAlong = ({ record, address, qr, day }: TakeProps) => {
  const texts = detailTexts(useLang())
  const { name, code } = record
  return (
    <section aria-labelledby="meenemen">
      <h2 id="meenemen">{texts.take}</h2>
      <h3>{texts.cite}</h3>
      <CopyText value={texts.citation(name, code, day, address)} id="citaat" />
      <h3>{texts.asData}</h3>
      <Cluster>
        {DATA.map(([ending, label]) => (
          <a class="nl-link" href={`/register/${code}.${ending}`} id={`data-${ending}`}>
            {label}
          </a>
        ))}
        <a class="nl-link" href={`/api/v1/cross-overs/${code}`}>
          API
        </a>
      </Cluster>
      <figure class="snijvlak-figure">
        <div role="img" aria-label={texts.qr}>
          {raw(qr)}
        </div>
      </figure>
      <PrintButton />
    </section>
  )
}
