import { anyone, get, post, type Route, type Visit } from '../../access/index.ts'
import { inTransaction } from '../../platform/database.ts'
import { Button } from '../../ui/button.tsx'
import { CopyText } from '../../ui/page-tools.tsx'
import { Hidden } from '../../ui/form.tsx'
import type { Lang } from '../../ui/texts.ts'
import { readerOf } from '../browser-key.ts'
import { composerTexts } from '../composer/texts.ts'
import { shareComposition } from '../keep-composition.ts'
import { nameIn, RECOVERABLE_DAYS, type StoredComposition } from '../stored-composition.ts'
import { answered } from './answer.ts'
import { shareTexts } from './share-texts.ts'
import { baseOf, editable } from './subject.ts'

interface Props {
  stored: StoredComposition
  address: string
  lang: Lang
}

const Switch = ({ stored, lang }: Props) => {
  const texts = shareTexts(lang)
  return (
    <form method="post" action={`${baseOf(stored.id)}/delen`}>
      <Hidden name="delen" value={stored.shared ? 'uit' : 'aan'} />
      <Button id="delen-schakelen" look={stored.shared ? 'secondary' : 'primary'}>
        {stored.shared ? texts.off : texts.on}
      </Button>
    </form>
  )
}

const Link = (props: Props) => {
  const { stored, address, lang } = props
  const texts = shareTexts(lang)
  const isSchool = stored.owner.kind === 'school'
  const explanation = !isSchool ? texts.linkBrowser : stored.shared ? texts.linkOn : texts.linkOff
  return (
    <section aria-labelledby="link-kop">
      <h2 id="link-kop">{texts.link}</h2>
      <p>{explanation}</p>
      {stored.shared && (
        <p>
          {texts.address}: <CopyText value={address} id="link" />
        </p>
      )}
      {isSchool && <Switch {...props} />}
    </section>
  )
}

const Copy = ({ stored, lang }: Props) => {
  const texts = shareTexts(lang)
  return (
    <section aria-labelledby="kopie-kop">
      <h2 id="kopie-kop">{texts.copyTitle}</h2>
      <p>{texts.copyHelp}</p>
      <form method="post" action={`${baseOf(stored.id)}/kopie`}>
        <Button id="kopie" icon="copy">
          {composerTexts(lang).copy}
        </Button>
      </form>
    </section>
  )
}

const Remove = ({ stored, lang }: Props) => {
  const texts = shareTexts(lang)
  return (
    <section aria-labelledby="verwijderen-kop">
      <h2 id="verwijderen-kop">{texts.removeTitle}</h2>
      <p>{texts.removeHelp(RECOVERABLE_DAYS)}</p>
      <form method="post" action={`${baseOf(stored.id)}/verwijderen`}>
        <Button id="verwijderen" negative icon="trash">
          {composerTexts(lang).remove}
        </Button>
      </form>
    </section>
  )
}

const show = async (visit: Visit, stored: StoredComposition): Promise<Response> => {
  const { lang, services } = visit
  const texts = shareTexts(lang)
  const props = { stored, lang, address: `${services.settings.baseUrl}${baseOf(stored.id)}` }
  const name = nameIn(stored.doc) ?? composerTexts(lang).untitled
  return visit.page(
    {
      title: texts.title,
      breadcrumb: [
        { label: composerTexts(lang).compose, href: '/samenstellen' },
        { label: name, href: baseOf(stored.id) },
        { label: texts.title },
      ],
      scripts: ['page-tools.js'],
    },
    <>
      <Link {...props} />
      <Copy {...props} />
      <Remove {...props} />
    </>,
  )
}

const share = async (visit: Visit, { id }: StoredComposition): Promise<Response> => {
  const shared = (await visit.form()).get('delen') === 'aan'
  const done = await inTransaction(visit.services.db, (tx) =>
    shareComposition(tx, { id, shared }, readerOf(visit), visit.now),
  )
  const texts = shareTexts(visit.lang)
  return answered(visit, done, `${baseOf(id)}/delen`, shared ? texts.isOn : texts.isOff)
}

/** The link to a composition, and copying or removing it. */
export const shareRoutes: Route[] = [
  get('/samenstellen/:id/delen', anyone, (visit) => editable(visit, show)),
  post('/samenstellen/:id/delen', anyone, (visit) => editable(visit, share)),
]
