import { Alert } from '../../src/ui/alert.tsx'
import { Cluster } from '../../src/ui/arrange.tsx'
import { OutcomeBadge, StatusBadge } from '../../src/ui/status-badge.tsx'
import { TaskList } from '../../src/ui/task-list.tsx'
import { Timeline } from '../../src/ui/timeline.tsx'

/** Outcomes, steps and messages. */
export const States = () => (
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
