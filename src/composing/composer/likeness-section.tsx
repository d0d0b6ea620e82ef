import { Alert } from '../../ui/alert.tsx'
import { Details } from '../../ui/details.tsx'
import { formatPercent, type Lang } from '../../ui/texts.ts'
import type { Coverage, EqualCrossover, Match, Necessity } from '../engine/index.ts'
import type { Composer } from './composer.ts'
import { verdictTexts } from './verdict-texts.ts'

interface Props {
  composer: Composer
}

/** Qualifications that are shown. */
const SHOWN = 5

const Matches = ({ matches, lang }: { matches: readonly Match[]; lang: Lang }) => {
  const texts = verdictTexts(lang)
  return (
    <table class="snijvlak-compact-table">
      <thead>
        <tr>
          <th scope="col">{texts.yours}</th>
          <th scope="col">{texts.theirs}</th>
          <th scope="col">{texts.likenessHead}</th>
        </tr>
      </thead>
      <tbody>
        {matches.map(({ partTitle, unitTitle, score }) => (
          <tr>
            <td>{partTitle}</td>
            <td>{unitTitle === partTitle ? texts.sameTitle : unitTitle}</td>
            <td>{formatPercent(score, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const CoverBar = ({ covered }: { covered: number }) => (
  <svg
    class="snijvlak-load"
    viewBox="0 0 100 4"
    preserveAspectRatio="none"
    height="6"
    aria-hidden="true"
  >
    <rect class="snijvlak-bars__track" width="100" height="4" />
    <rect class="snijvlak-load__parts" width={Math.round(covered * 1000) / 10} height="4" />
  </svg>
)

const Covering = ({ composer, coverage }: Props & { coverage: Coverage }) => {
  const { lang } = composer
  const texts = verdictTexts(lang)
  const { qualification, covered, matches, uncovered, unused } = coverage
  return (
    <li id={`dekking-${qualification.code}`}>
      <div class="snijvlak-composer__line">
        <a class="nl-link" href={`/kwalificaties/${qualification.code}`} data-turbo="false">
          {qualification.code} {qualification.name}
        </a>
        <strong>{formatPercent(covered, lang)}</strong>
      </div>
      <CoverBar covered={covered} />
      {qualification.kind === 'cross-over' && <p class="snijvlak-soft">{texts.crossOver}</p>}
      <Details id={`dekking-${qualification.code}-meer`} summary={texts.matches(matches.length)}>
        <Matches matches={matches} lang={lang} />
        <p>
          {texts.missing(uncovered.length)}
          {unused.length > 0 && `, ${texts.extra(unused.length)}`}.
        </p>
        {qualification.partlyKnown && <p>{texts.partlyKnown}</p>}
      </Details>
    </li>
  )
}

const Equal = ({ equal, lang }: { equal: EqualCrossover; lang: Lang }) => {
  const texts = verdictTexts(lang)
  const { code, name } = equal.qualification
  return (
    <Alert kind="success" title={texts.equalTitle} id={`gelijk-${code}`}>
      <p>{texts.equal(`${code} ${name}`)}</p>
      {equal.sameLevel === false && <p>{texts.otherLevel}</p>}
      <p>
        <a class="nl-link" href={`/aanvragen/verkort/${code}`} data-turbo="false">
          {texts.equalLink}
        </a>
      </p>
    </Alert>
  )
}

const Best = ({ necessity, lang }: { necessity: Necessity; lang: Lang }) => {
  const texts = verdictTexts(lang)
  const { qualification, covered, electives, proof } = necessity
  if (!qualification) return <p>{texts.noLikeness}</p>
  const name = `${qualification.code} ${qualification.name}`
  return (
    <p>
      {texts.best(name, formatPercent(covered, lang, 1))}{' '}
      {electives.length > 0 &&
        `${texts.bestWith(electives.map(({ code, title }) => `${code} ${title}`).join(', '))} `}
      <span class="snijvlak-soft">
        {texts.proof(
          proof.candidates,
          formatPercent(Math.min(proof.boundOfRest, covered), lang, 1),
        )}
      </span>
    </p>
  )
}

/** Whether something like it exists: equal cross-overs, the best that exists, the closest qualifications. */
export const LikenessSection = ({ composer }: Props) => {
  const { judged, lang } = composer
  const { equal, necessity, coverage } = judged.judgement
  return (
    <section class="snijvlak-composer__section" aria-labelledby="bestaat-kop">
      <h3 id="bestaat-kop">{verdictTexts(lang).likeness}</h3>
      {equal.map((one) => (
        <Equal equal={one} lang={lang} />
      ))}
      <Best necessity={necessity} lang={lang} />
      <ul class="snijvlak-rows snijvlak-spaced-list">
        {coverage.slice(0, SHOWN).map((one) => (
          <Covering composer={composer} coverage={one} />
        ))}
      </ul>
    </section>
  )
}
