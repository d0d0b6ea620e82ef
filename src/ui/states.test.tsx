import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { Alert } from './alert.tsx'
import { DataList } from './data-list.tsx'
import { Meter } from './meter.tsx'
import { OutcomeBadge, StatusBadge } from './status-badge.tsx'
import { TaskList } from './task-list.tsx'
import { Timeline } from './timeline.tsx'

const html = (element: Child): string => String(element)

describe('facts and states', () => {
  it('lists facts, the unknown ones too', () => {
    const list = html(
      <DataList
        items={[
          { term: 'Niveau', value: 0 },
          { term: 'Sinds', value: null },
        ]}
      />,
    )
    expect(list).toContain('<dt>Niveau</dt><dd>0')
    expect(list).toContain('Niet bekend')
  })

  it.each([
    ['met', 'Voldoet'],
    ['not-met', 'Voldoet niet'],
    ['needs-judgement', 'Beoordeling nodig'],
    ['not-known', 'Nog niet bekend'],
  ] as const)('shows %s as a word and a shape', (outcome, word) => {
    const badge = html(<OutcomeBadge outcome={outcome} />)
    expect(badge).toContain(word)
    expect(badge).toContain('<svg')
  })

  it('takes the word of a state from the caller', () => {
    expect(html(<StatusBadge tone="waiting">Wacht</StatusBadge>)).toContain('</svg> Wacht')
  })

  it('ties each step to how far it is', () => {
    const tasks = html(
      <TaskList
        items={[
          { id: 'a', title: 'Een', href: '/a', status: 'done' },
          { id: 'b', title: 'Twee', status: 'later' },
        ]}
      />,
    )
    expect(tasks).toContain('aria-describedby="a-status"')
    expect(tasks).toContain('id="a-status"')
    expect(tasks).not.toContain('aria-describedby="b-status"')
  })

  it('marks the present in a timeline', () => {
    const line = html(
      <Timeline entries={[{ when: 'nu', iso: '2019-10-01', title: 'T', state: 'now' }]} />,
    )
    expect(line).toContain('aria-current="step"')
    expect(line).toContain('<time datetime="2019-10-01">nu</time>')
  })

  it('reads a fresh message out, a fault at once', () => {
    expect(html(<Alert live>x</Alert>)).toContain('role="status"')
    expect(
      html(
        <Alert kind="error" live>
          x
        </Alert>,
      ),
    ).toContain('role="alert"')
    expect(html(<Alert>x</Alert>)).not.toContain('role=')
  })

  it('says in words how much is used', () => {
    const meter = html(<Meter label="Plaatsen" used={4} max={10} />)
    expect(meter).toContain('4 van 10 gebruikt')
    expect(meter.match(/<rect/g)).toHaveLength(10)
  })
})
