import { Columns, Panel } from '../../src/ui/arrange.tsx'
import { ActionGroup, Button, ButtonLink } from '../../src/ui/button.tsx'
import { Details } from '../../src/ui/details.tsx'
import { Page } from '../../src/ui/layout.tsx'
import { CopyText, PrintButton } from '../../src/ui/page-tools.tsx'
import { OutcomeBadge } from '../../src/ui/status-badge.tsx'
import type { Lang } from '../../src/ui/texts.ts'
import { Drawings } from './drawings.tsx'
import { Fields } from './fields.tsx'
import { Lists } from './lists.tsx'
import { States } from './states.tsx'

/** Every component once, with made-up content: to look at, and to run axe on. */
export const gallery = (lang: Lang = 'nl'): string =>
  String(
    <Page
      lang={lang}
      title="Alle onderdelen van de vormgeving"
      path="/galerij?weergave=alles"
      user={{ name: 'N. de Vries', organisation: 'Voorbeeldschool', roleLabel: 'Ontwikkelaar' }}
      nav={NAV}
      breadcrumb={[
        { label: 'Start', href: '/' },
        { label: 'Vormgeving', href: '/vormgeving' },
        { label: 'Onderdelen' },
      ]}
      banner="Dit is een oefenomgeving. Vandaag is het 1 oktober 2019."
      notice={{
        kind: 'success',
        title: 'Uw wijziging is bewaard',
        text: 'U kunt verder met de volgende stap.',
      }}
      lead="Op deze pagina staat elk onderdeel één keer, met verzonnen inhoud."
      scripts={['page-tools.js']}
    >
      <Text />
      <Fields />
      <Lists />
      <States />
      <Drawings />
      <Layouts />
    </Page>,
  )

const NAV = [
  { label: 'Uitleg', href: '/uitleg' },
  { label: 'Register', href: '/register' },
  { label: 'Kwalificaties', href: '/kwalificaties' },
  { label: 'Samenstellen', href: '/samenstellen' },
  { label: 'Werksessie', href: '/werksessie' },
  { label: 'Vormgeving', href: '/vormgeving', current: true },
]

const Text = () => (
  <>
    <h2>Tekst en knoppen</h2>
    <p>
      Een school kan delen van bestaande kwalificaties samenvoegen tot iets nieuws. Lees eerst{' '}
      <a href="/uitleg">de uitleg</a>. Daarna kiest u zelf de delen die bij het beroep passen.
    </p>
    <ul>
      <li>Zoek een deel in het overzicht.</li>
      <li>Zet het bij uw ontwerp.</li>
    </ul>
    <ActionGroup>
      <Button look="primary" iconEnd="arrow-right">
        Verder
      </Button>
      <Button>Nu bewaren</Button>
      <ButtonLink href="/x" icon="download" look="subtle">
        Download
      </ButtonLink>
      <Button look="secondary" negative icon="trash">
        Verwijderen
      </Button>
      <Button look="subtle" icon="arrow-up" iconOnly>
        Naar boven
      </Button>
      <Button disabled>Kan nog niet</Button>
    </ActionGroup>
    <p>
      Kenmerk: <CopyText value="SV-0000-00" /> <PrintButton />
    </p>
    <Details summary="Waarom vragen wij dit?">
      <p>Zo weten wij dat het plan bij de regio past.</p>
    </Details>
  </>
)

const Layouts = () => (
  <>
    <h2>Indeling</h2>
    <Columns kind="composer">
      <Panel label="Zoeken">
        <h3>Delen zoeken</h3>
        <p>Links staat wat u kunt kiezen.</p>
      </Panel>
      <div>
        <h3>Samenstelling</h3>
        <p>In het midden staat wat u koos.</p>
      </div>
      <Panel label="Controle" sticky>
        <h3>Voldoet het?</h3>
        <p>
          <OutcomeBadge outcome="met" /> Twee of meer domeinen
        </p>
      </Panel>
    </Columns>
  </>
)
