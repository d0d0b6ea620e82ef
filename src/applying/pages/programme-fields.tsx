import { Alert } from '../../ui/alert.tsx'
import { Cluster, Panel, Stack } from '../../ui/arrange.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkboxes, Select } from '../../ui/choice-fields.tsx'
import { useLang } from '../../ui/context.ts'
import { DataList } from '../../ui/data-list.tsx'
import { Details } from '../../ui/details.tsx'
import { Hidden } from '../../ui/form.tsx'
import { Sign } from '../../ui/sign.tsx'
import { TextField } from '../../ui/text-fields.tsx'
import { formatNumber, formatPercent, type Lang } from '../../ui/texts.ts'
import type { Content } from '../content.ts'
import { dossierTexts } from '../dossier-texts.ts'
import { signPartsOf } from '../dossier.ts'
import type { CompositionChoice } from '../neighbours.ts'
import { pageTexts } from '../page-texts.ts'
import { ASKED_FIELD } from '../step.ts'
import { programmeQuestions } from '../step-checks.ts'
import { offeredPathways } from '../step-context.ts'
import { stepFaults } from '../step-texts.ts'
import { type FieldsProps, useWords } from './step-fields.tsx'

const domainLine = ({ name, share }: Content['domains'][number], lang: Lang): string =>
  share === 'unknown' ? name : `${name} ${formatPercent(share, lang)}`

const sizeOf = ({ tasks }: Content) => tasks.reduce((sum, { parts }) => sum + parts.length, 0)

/** The cross-over in a few facts, with its sign. */
export const ContentFacts = ({ content }: { content: Content }) => {
  const lang = useLang()
  const [texts, words] = [pageTexts(lang), dossierTexts(lang)]
  const { level, pathways, durationYears, domains, tasks } = content
  return (
    <Stack>
      {domains.length > 0 && <Sign parts={signPartsOf(content)} size={144} title={content.title} />}
      <DataList
        items={[
          ...(content.officialName
            ? [{ term: useWords('programme.officialName').label, value: content.officialName }]
            : []),
          { term: words.level, value: level && words.mbo(level) },
          {
            term: useWords('programme.pathways').label,
            value: pathways.length > 0 ? pathways.join(', ') : null,
          },
          {
            term: useWords('programme.durationYears').label,
            value: durationYears && formatNumber(durationYears, lang, 1),
          },
          {
            term: words.domains,
            value: domains.map((one) => domainLine(one, lang)).join(', ') || null,
          },
          {
            term: words.parts,
            value: tasks.length > 0 ? texts.parts(tasks.length, sizeOf(content)) : null,
          },
        ]}
      />
    </Stack>
  )
}

const linkOf = ({ source }: Content, lang: Lang) => {
  const texts = pageTexts(lang)
  return source.kind === 'composition'
    ? { href: `/samenstellen/${source.id}`, label: texts.openComposition }
    : { href: `/register/${source.code}`, label: texts.openRegister }
}

const About = ({ content }: { content: Content }) => {
  const lang = useLang()
  const texts = pageTexts(lang)
  const link = linkOf(content, lang)
  const isOwn = content.source.kind === 'composition'
  return (
    <Panel label={isOwn ? texts.fromComposition : texts.fromRegister}>
      <Stack>
        <h2>{content.title || texts.untitled}</h2>
        <ContentFacts content={content} />
        {isOwn && <p>{texts.sameComposition}</p>}
        <p>
          <a class="nl-link" href={link.href}>
            {link.label}
          </a>
        </p>
      </Stack>
    </Panel>
  )
}

/** Another composition of the school in the place of this one. */
const OtherComposition = ({ choices }: { choices: readonly CompositionChoice[] }) => {
  const texts = pageTexts(useLang())
  if (choices.length === 0) return null
  return (
    <Details summary={texts.otherComposition} id="andere-samenstelling">
      <Select
        name="samenstelling"
        label={texts.composition}
        options={choices.map(({ id, title }) => ({ value: id, label: title || texts.untitled }))}
        optional
      />
      <Cluster>
        <Button name="actie" value="samenstelling" id="samenstelling-gebruiken">
          {texts.useThis}
        </Button>
      </Cluster>
    </Details>
  )
}

const ShortenedFields = ({ context }: FieldsProps) => {
  const texts = pageTexts(useLang())
  const asked = programmeQuestions(context)
  return (
    <>
      <TextField name="ownName" {...useWords('programme.ownName')} optional />
      <Hidden name={ASKED_FIELD} value="pathways" />
      <Checkboxes
        name="pathways"
        {...useWords('programme.pathways')}
        options={offeredPathways(context.content, context.scheme).map((value) => ({
          value,
          label: texts[value],
        }))}
      />
      {asked.durationYears && (
        <TextField
          name="durationYears"
          {...useWords('programme.durationYears')}
          inputmode="decimal"
          width="xs"
        />
      )}
    </>
  )
}

interface ProgrammeProps extends FieldsProps {
  /** Other compositions of the school. */
  choices: readonly CompositionChoice[]
}

/** The cross-over itself: shown, not asked; only what nobody knows yet is a question. */
export const ProgrammeFields = ({ context, choices }: ProgrammeProps) => {
  const lang = useLang()
  const { content, kind } = context
  return (
    <>
      {content ? (
        <About content={content} />
      ) : (
        <Alert kind="warning">{stepFaults(lang).noContent}</Alert>
      )}
      {kind === 'new' && <OtherComposition choices={choices} />}
      {programmeQuestions(context).officialName && (
        <TextField name="officialName" {...useWords('programme.officialName')} />
      )}
      {kind === 'shortened' && <ShortenedFields context={context} />}
    </>
  )
}
