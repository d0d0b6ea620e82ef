import type { Child } from 'hono/jsx'
import { useLang } from './context.ts'
import { Details } from './details.tsx'
import { uiTexts } from './ui.texts.ts'

interface FigureProps {
  caption: Child
  /** The same facts in rows, for who does not see the drawing. */
  table: { head: readonly string[]; rows: readonly (readonly Child[])[] }
  id?: string
  /** The drawing: an SVG with a text alternative of its own. */
  children: Child
}

/** A drawing with its facts as a table behind it. */
export const Figure = ({ caption, table, id, children }: FigureProps) => (
  <figure class="snijvlak-figure" id={id}>
    <div class="snijvlak-figure__drawing">{children}</div>
    <figcaption>
      {caption}
      <Details summary={uiTexts(useLang()).asTable} id={id && `${id}-tabel`}>
        <table class="utrecht-table">
          <thead class="utrecht-table__header">
            <tr>
              {table.head.map((head) => (
                <th class="utrecht-table__header-cell" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr>
                {row.map((cell) => (
                  <td class="utrecht-table__cell">{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </figcaption>
  </figure>
)
