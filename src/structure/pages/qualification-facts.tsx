import { useLang } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { formatDate } from '../../ui/dates.ts'
import { formatSbu } from '../../ui/texts.ts'
import type { QualificationView } from '../qualification.store.ts'
import type { Certainty, Domain, Qualification } from '../structure.ts'
import { structureTexts } from '../texts.ts'
import { StandingBadge } from './standing-badge.tsx'

const PROGRAMMES = {
  entreeopleiding: { nl: 'entreeopleiding', en: 'entry programme' },
  basisberoepsopleiding: { nl: 'basisberoepsopleiding', en: 'basic vocational programme' },
  vakopleiding: { nl: 'vakopleiding', en: 'professional programme' },
  middenkaderopleiding: { nl: 'middenkaderopleiding', en: 'middle-management programme' },
  specialistenopleiding: { nl: 'specialistenopleiding', en: 'specialist programme' },
} as const

const Inferred = ({ certainty }: { certainty: Certainty | undefined }) =>
  certainty === 'inferred' ? <> ({structureTexts(useLang()).inferred})</> : null

const Duration = ({ qualification }: { qualification: Qualification }) => {
  const texts = structureTexts(useLang())
  const { durationYears, durationSource } = qualification
  return (
    <>
      {texts.years(durationYears ?? 0)}
      {durationSource === 'statutory-maximum' && ` (${texts.statutory})`}
    </>
  )
}

interface FactsProps {
  view: QualificationView
  domain: Domain | null
  keep: (href: string) => string
}

const places = ({ view, domain, keep }: FactsProps, lang: 'nl' | 'en') => {
  const texts = structureTexts(lang)
  const { qualification, dossier } = view
  return [
    {
      term: texts.domain,
      value: domain && (
        <a class="nl-link" href={keep(`/domeinen/${domain.sameAs ?? domain.code}`)}>
          {domain.name}
        </a>
      ),
    },
    {
      term: texts.dossier,
      value: dossier && (
        <>
          <a class="nl-link" href={keep(`/dossiers/${dossier.code}`)}>
            {dossier.name ?? dossier.code}
          </a>
          <Inferred certainty={qualification.dossierCertainty} />
        </>
      ),
    },
  ]
}

const days = ({ view }: FactsProps, lang: 'nl' | 'en') => {
  const texts = structureTexts(lang)
  const { version, qualification } = view
  const shown = (day: typeof version.validFrom) => day && formatDate(day, lang)
  const { intakeUntil = null, trainingUntil = null } = qualification.edition ?? {}
  return [
    { term: texts.validFrom, value: shown(version.validFrom) },
    ...(intakeUntil ? [{ term: texts.intakeUntil, value: shown(intakeUntil) }] : []),
    ...(trainingUntil ? [{ term: texts.trainingUntil, value: shown(trainingUntil) }] : []),
    ...(version.source === 'register'
      ? []
      : [
          {
            term: texts.nationalList,
            value: qualification.current ? texts.listed : texts.notListed,
          },
        ]),
  ]
}

/** All single facts of a qualification; what nobody knows says so. */
export const QualificationFacts = (props: FactsProps) => {
  const lang = useLang()
  const texts = structureTexts(lang)
  const { qualification, standing } = props.view
  const { programmeType, pathways, studyLoad } = qualification
  return (
    <DataList
      items={[
        { term: texts.code, value: qualification.code },
        { term: texts.standing, value: <StandingBadge standing={standing} /> },
        ...days(props, lang),
        { term: texts.kinds, value: texts[`type-${qualification.kind}`] },
        {
          term: texts.level,
          value: qualification.level && (
            <>
              {qualification.level}
              <Inferred certainty={qualification.levelCertainty} />
            </>
          ),
        },
        ...places(props, lang),
        { term: texts.programme, value: programmeType && PROGRAMMES[programmeType][lang] },
        { term: texts.pathways, value: pathways.length > 0 ? pathways.join(', ') : null },
        {
          term: texts.duration,
          value: qualification.durationYears && <Duration qualification={qualification} />,
        },
        { term: texts.studyLoad, value: studyLoad && formatSbu(studyLoad, lang) },
      ]}
    />
  )
}
