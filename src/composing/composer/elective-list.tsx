import { genericParts } from '../../scheme/index.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { formatSbu } from '../../ui/texts.ts'
import type { CompositionElective } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { EditElective } from './edit-elective.tsx'
import { addressOf } from './page-state.ts'
import { partTexts } from './part-texts.ts'
import { EditLink, RowButton } from './row-button.tsx'

interface Props {
  composer: Composer
}

const Row = ({ composer, elective }: Props & { elective: CompositionElective }) => {
  const { lang, base, state } = composer
  const texts = partTexts(lang)
  const { code, title, sbu, year } = elective
  const name = `${code} ${title}`
  const isOpen = state.open?.kind === 'elective' && state.open.id === code
  const open = isOpen ? null : ({ kind: 'elective', id: code } as const)
  return (
    <li class="snijvlak-part snijvlak-stripe" id={`keuzedeel-${code}`}>
      <span class="snijvlak-part__code">{code}</span>
      <div class="snijvlak-part__what">
        {title}
        {year !== null && <span class="snijvlak-part__meta">{texts.inYear(year)}</span>}
      </div>
      <span class="snijvlak-part__sbu">
        {sbu === null ? texts.sbuUnknown : formatSbu(sbu, lang)}
      </span>
      {composer.access === 'edit' && (
        <div class="snijvlak-part__controls">
          <EditLink
            id={`keuzedeel-wijzig-${code}`}
            href={addressOf(base, { ...state, open }, `keuzedeel-${code}`)}
            label={texts.edit(name)}
            isOpen={isOpen}
          />
          <RowButton
            id={`keuzedeel-weg-${code}`}
            action={`keuzedeel-weg ${code}`}
            icon="remove"
            label={texts.remove(name)}
            then="keuzedelen-kop"
          />
        </div>
      )}
      {isOpen && composer.access === 'edit' && (
        <EditElective composer={composer} elective={elective} />
      )}
    </li>
  )
}

/** The electives that belong to the cross-over. */
export const ElectiveList = ({ composer }: Props) => {
  const { doc, lang, base, state, access } = composer
  const texts = partTexts(lang)
  return (
    <section aria-labelledby="keuzedelen-kop">
      <h3 id="keuzedelen-kop" tabindex={-1}>
        {texts.electives}
      </h3>
      {doc.electives.length === 0 && <p class="snijvlak-soft">{texts.electivesHelp}</p>}
      <ul class="snijvlak-rows">
        {doc.electives.map((elective) => (
          <Row composer={composer} elective={elective} />
        ))}
      </ul>
      {access === 'edit' && (
        <ButtonLink
          id="keuzedelen-zoeken"
          href={addressOf(base, { ...state, wanted: 'electives', search: '', page: 1 }, 'zoeken')}
          look="subtle"
          icon="search"
        >
          {texts.findElectives}
        </ButtonLink>
      )}
    </section>
  )
}

/** The generic parts of the level; nobody changes them. */
export const GenericList = ({ composer: { doc, lang, judged } }: Props) => {
  const texts = partTexts(lang)
  const { generic } = judged.judgement.studyLoad
  return (
    <section aria-labelledby="generiek-kop">
      <h3 id="generiek-kop">{texts.generic}</h3>
      {doc.level === null ? (
        <p class="snijvlak-soft">{texts.genericLevel}</p>
      ) : (
        <>
          <p class="snijvlak-soft">
            <Icon name="lock" /> {texts.genericHelp}
          </p>
          <p>
            {genericParts(judged.scheme, doc.level)
              .map((name) => name[lang])
              .join(', ')}
            {doc.durationYears !== null && ` (${formatSbu(generic, lang)})`}
          </p>
        </>
      )}
    </section>
  )
}
