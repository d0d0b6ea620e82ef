import { Alert } from '../../src/ui/alert.tsx'
import { Columns, Panel, Stack, Cluster } from '../../src/ui/arrange.tsx'
import { Autosave } from '../../src/ui/autosave.tsx'
import { ActionGroup, Button, ButtonLink } from '../../src/ui/button.tsx'
import { Checkbox, Checkboxes, Radios, Select } from '../../src/ui/choice-fields.tsx'
import { DataList } from '../../src/ui/data-list.tsx'
import { DataTable } from '../../src/ui/data-table.tsx'
import { DateField } from '../../src/ui/date-field.tsx'
import { Details } from '../../src/ui/details.tsx'
import { EmptyState } from '../../src/ui/empty-state.tsx'
import { Figure } from '../../src/ui/figure.tsx'
import { Fieldset, Form } from '../../src/ui/form.tsx'
import { Page } from '../../src/ui/layout.tsx'
import { Meter } from '../../src/ui/meter.tsx'
import { CopyText, PrintButton } from '../../src/ui/page-tools.tsx'
import { Pagination } from '../../src/ui/pagination.tsx'
import { FilterForm, FilterLayout, SearchForm } from '../../src/ui/search-form.tsx'
import { ShareBars } from '../../src/ui/share-bars.tsx'
import { Sign } from '../../src/ui/sign.tsx'
import { OutcomeBadge, StatusBadge } from '../../src/ui/status-badge.tsx'
import { Tabs } from '../../src/ui/tabs.tsx'
import { TaskList } from '../../src/ui/task-list.tsx'
import { FileField, TextArea, TextField } from '../../src/ui/text-fields.tsx'
import { Timeline } from '../../src/ui/timeline.tsx'
import type { Lang } from '../../src/ui/texts.ts'
import { columns, rows, three, two } from './samples.ts'

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

const OPTIONS = [
  { value: '2', label: 'Niveau 2' },
  { value: '3', label: 'Niveau 3', hint: 'De meeste plannen vallen hier.' },
  { value: '4', label: 'Niveau 4' },
]

const ERRORS = {
  naam: 'Vul in: naam van het beroep.',
  start: 'Vul een bestaande datum in, bijvoorbeeld 2 10 2019.',
  akkoord: 'Zet een vinkje als u akkoord gaat.',
}

const Fields = () => (
  <>
    <h2>Formulier</h2>
    <Form
      action="/galerij"
      errors={ERRORS}
      kept={{ naam: '', 'start-day': '31', 'start-month': '2', 'start-year': '2020' }}
      multipart
    >
      <TextField name="naam" label="Naam van het beroep" hint="Zoals hij op het diploma komt." />
      <TextField name="aantal" label="Studenten" inputmode="numeric" width="s" suffix="per jaar" />
      <TextArea name="reden" label="Toelichting" optional value="Een korte tekst." />
      <Select name="regio" label="Regio" options={OPTIONS} />
      <Radios name="niveau" label="Niveau" options={OPTIONS} value="3" />
      <Checkboxes
        name="weg"
        label="Leerweg"
        inline
        options={[
          { value: 'a', label: 'bol' },
          { value: 'b', label: 'bbl' },
        ]}
        values={['a']}
      />
      <DateField name="start" label="Eerste dag" />
      <Fieldset legend="Bijlagen">
        <FileField
          name="bijlage"
          label="Overeenkomst"
          hint="Een pdf van hoogstens 10 MB."
          current={<a href="/x">overeenkomst.pdf</a>}
          optional
        />
      </Fieldset>
      <Checkbox name="akkoord" label="Ik verklaar dat alles klopt" />
      <ActionGroup>
        <Button look="primary">Versturen</Button>
        <Autosave savedAt="14:05" />
      </ActionGroup>
    </Form>
  </>
)

const Lists = () => (
  <>
    <h2>Lijsten</h2>
    <Tabs
      label="Weergave"
      items={[
        { label: 'Alles', href: '/a', current: true, count: 45 },
        { label: 'Open', href: '/b', count: 1200 },
      ]}
    />
    <FilterLayout
      filters={
        <FilterForm action="/galerij" clearHref="/galerij">
          <Checkboxes
            name="filterniveau"
            label="Niveau"
            options={OPTIONS.map(({ value, label }) => ({ value, label }))}
          />
        </FilterForm>
      }
    >
      <SearchForm action="/galerij" label="Zoek op naam of code" live />
      <DataTable
        caption="3 gevonden"
        columns={columns}
        rows={rows}
        rowId={(row) => `rij-${row.code}`}
        sort={{
          key: 'name',
          direction: 'asc',
          href: (key, direction) => `?sorteer=${key}-${direction}`,
        }}
      />
      <Pagination page={4} pages={12} href={(page) => `?pagina=${page}`} />
    </FilterLayout>
    <DataList
      items={[
        { term: 'Code', value: '00001' },
        { term: 'Eerste instroom', value: null },
        { term: 'School', value: 'Voorbeeldschool', action: <a href="/x">Wijzigen</a> },
      ]}
    />
    <EmptyState
      title="Er staat hier nog niets"
      action={
        <ButtonLink href="/x" look="primary">
          Nieuw ontwerp
        </ButtonLink>
      }
    >
      <p>Begin met een ontwerp. U kunt altijd stoppen en later verdergaan.</p>
    </EmptyState>
  </>
)

const States = () => (
  <>
    <h2>Uitkomsten en stappen</h2>
    <Cluster>
      <OutcomeBadge outcome="met" />
      <OutcomeBadge outcome="not-met" />
      <OutcomeBadge outcome="needs-judgement" />
      <OutcomeBadge outcome="not-known" />
    </Cluster>
    <Cluster>
      <StatusBadge>Ontwerp</StatusBadge>
      <StatusBadge tone="active">In behandeling</StatusBadge>
      <StatusBadge tone="waiting">Wacht op aanvulling</StatusBadge>
      <StatusBadge tone="good">Goedgekeurd</StatusBadge>
      <StatusBadge tone="bad">Geweigerd</StatusBadge>
      <StatusBadge tone="ended">Afgelopen</StatusBadge>
    </Cluster>
    <h3>Stappen</h3>
    <TaskList
      items={[
        { id: 't1', title: 'Samenstelling', href: '/1', status: 'done' },
        {
          id: 't2',
          title: 'Beroep en arbeidsmarkt',
          href: '/2',
          status: 'faults',
          hint: '2 antwoorden ontbreken',
        },
        { id: 't3', title: 'Samenwerking met bedrijven', href: '/3', status: 'todo' },
        { id: 't4', title: 'Bijlagen', href: '/4', status: 'optional' },
        { id: 't5', title: 'Controleren en indienen', status: 'later' },
      ]}
    />
    <Alert kind="info" title="Goed om te weten">
      Uw school gebruikt nu vier plaatsen.
    </Alert>
    <Alert kind="warning" title="Bijna te laat">
      Dien uw plan in vóór 1 november 2019.
    </Alert>
    <Alert kind="error" title="Niet bewaard">
      Iemand anders heeft dit plan net gewijzigd. Bekijk eerst de verschillen.
    </Alert>
    <h3>Verloop</h3>
    <Timeline
      entries={[
        {
          when: '1 oktober 2019',
          iso: '2019-10-01',
          title: 'Ingediend',
          children: <p>Door N. de Vries.</p>,
        },
        {
          when: '15 oktober 2019',
          iso: '2019-10-15',
          title: 'Controle op volledigheid',
          state: 'now',
        },
        { when: '12 november 2019', iso: '2019-11-12', title: 'Advies', state: 'ahead' },
      ]}
    />
  </>
)

const Drawings = () => (
  <>
    <h2>Tekeningen</h2>
    <Cluster>
      <Sign parts={two} size={240} title="Twee domeinen" />
      <Sign parts={three} size={240} title="Drie domeinen" />
      <Sign parts={two} size={60} title="Klein" />
      <Sign parts={[{ share: 1, hue: 4, label: 'Eén domein' }]} size={96} />
      <Sign parts={[]} size={96} />
    </Cluster>
    <Cluster>
      {Array.from({ length: 17 }, (_, hue) => (
        <Sign
          size={72}
          parts={[
            { share: 0.6, hue, label: `Tint ${hue}` },
            { share: 0.4, hue: (hue + 1) % 17, label: `Tint ${(hue + 1) % 17}` },
          ]}
        />
      ))}
    </Cluster>
    <Columns>
      <Figure
        caption="De samenstelling in delen"
        table={{
          head: ['Domein', 'Aandeel'],
          rows: two.map((part) => [part.label, `${part.share * 100}%`]),
        }}
      >
        <Sign parts={two} size={360} title="Samenstelling" />
      </Figure>
      <Stack>
        <ShareBars
          caption="Aandeel per bron (de streep staat bij 15%)"
          threshold={0.15}
          parts={[
            { label: 'Eerste bron met een lange naam', share: 0.62, hue: 8 },
            { label: 'Tweede bron', share: 0.28, hue: 1 },
            { label: 'Derde bron', share: 0.1, hue: 2, note: <OutcomeBadge outcome="not-met" /> },
          ]}
        />
        <Meter label="Opleidingen van uw school:" used={4} max={10} />
        <Meter label="Vol:" used={10} max={10} />
      </Stack>
    </Columns>
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
