import type { Visit } from '../../access/index.ts'
import type { Composer } from './composer.ts'
import { ComposerHead, titleOf } from './composer-head.tsx'
import { CompositionPanel } from './composition-panel.tsx'
import { FindPanel } from './find-panel.tsx'
import { partCount } from './found-parts.tsx'
import { composerTexts } from './texts.ts'
import { VerdictPanel } from './verdict-panel.tsx'

const SCRIPTS = [
  'live.js',
  'search-as-you-type.js',
  'save-on-change.js',
  'sortable.js',
  'follow.js',
]

/** Links to the three columns, for a screen on which they stand under each other. */
const JumpLinks = ({ composer }: { composer: Composer }) => {
  const texts = composerTexts(composer.lang)
  const failing = composer.outcomes.filter(({ outcome }) => outcome === 'not-met').length
  return (
    <nav class="snijvlak-composer__jump" aria-label={texts.jump}>
      <a href="#zoeken">{texts.jumpFind}</a>
      <a href="#samenstelling">{texts.jumpParts(partCount(composer))}</a>
      <a href="#oordeel">
        {texts.jumpVerdict}
        {failing > 0 && ` (${failing} ✗)`}
      </a>
    </nav>
  )
}

/** Where there is script: shows what somebody else changes, a few seconds later. */
const Follow = ({ composer: { stored, base } }: { composer: Composer }) =>
  stored && (
    <snijvlak-follow
      id="volgen"
      data-address={`${base}/versie`}
      data-version={String(stored.version)}
    ></snijvlak-follow>
  )

const Body = ({ composer, visit }: { composer: Composer; visit: Visit }) => (
  <div class="snijvlak-composer">
    <ComposerHead
      composer={composer}
      actor={visit.actor}
      keptDays={visit.services.settings.compositionDays}
    />
    <Follow composer={composer} />
    <JumpLinks composer={composer} />
    <div class="snijvlak-composer__columns">
      {composer.access === 'edit' && <FindPanel composer={composer} />}
      <CompositionPanel composer={composer} />
      <VerdictPanel composer={composer} />
    </div>
  </div>
)

/** The page of the composer. A fault gives status 422 with everything as it was typed. */
export const composerPage = (visit: Visit, composer: Composer): Response | Promise<Response> => {
  const texts = composerTexts(visit.lang)
  const title = titleOf(composer)
  visit.c.header('Cache-Control', 'private, no-store')
  return visit.page(
    {
      title,
      h1: false,
      breadcrumb: [{ label: texts.compose, href: '/samenstellen' }, { label: title }],
      wide: true,
      faulty: composer.fault !== null,
      scripts: SCRIPTS,
      // Its address is a secret between those who have it.
      head: <meta name="robots" content="noindex" />,
      status: composer.fault === null ? 200 : 422,
    },
    <Body composer={composer} visit={visit} />,
  )
}
