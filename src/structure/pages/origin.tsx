import { useLang } from '../../ui/context.ts'
import { formatDate } from '../../ui/dates.ts'
import { structureTexts } from '../texts.ts'
import type { Version } from '../version.ts'

/** Where a fact comes from and since when we know it. */
export const Origin = ({ version }: { version: Version<unknown> }) => {
  const lang = useLang()
  const texts = structureTexts(lang)
  return (
    <section>
      <h2>{texts.origin}</h2>
      <p>
        {texts[`source-${version.source}`]}, {texts.knownSince(formatDate(version.knownFrom, lang))}
        .
      </p>
    </section>
  )
}

/** The other versions of a fact, each on a day on which it holds. */
export const Versions = ({
  versions,
  path,
}: {
  versions: readonly Version<unknown>[]
  path: string
}) => {
  const lang = useLang()
  const texts = structureTexts(lang)
  if (versions.length === 0) return null
  return (
    <section>
      <h2>{texts.versions}</h2>
      <ul>
        {versions.map(({ validFrom, validUntil }) => {
          const from = validFrom ? formatDate(validFrom, lang) : texts.unknownDay
          const until = validUntil ? formatDate(validUntil, lang) : texts.noEnd
          const day = validFrom ?? validUntil
          const words = texts.versionFrom(from, until)
          return (
            <li>
              {day ? (
                <a class="nl-link" href={`${path}?op=${day.toString()}`}>
                  {words}
                </a>
              ) : (
                words
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
