import { Columns, Stack, Cluster } from '../../src/ui/arrange.tsx'
import { Figure } from '../../src/ui/figure.tsx'
import { Meter } from '../../src/ui/meter.tsx'
import { ShareBars } from '../../src/ui/share-bars.tsx'
import { Sign } from '../../src/ui/sign.tsx'
import { OutcomeBadge } from '../../src/ui/status-badge.tsx'
import { three, two } from './samples.ts'

/** The sign and the charts. */
export const Drawings = () => (
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
