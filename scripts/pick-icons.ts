import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Takes the few drawings that the site uses out of `@tabler/icons` (MIT) into `src/ui/icons.ts`,
 * so that the bundle carries no five thousand files. Run after adding a name: `node scripts/pick-icons.ts`.
 */
const NAMES = [
  'adjustments',
  'alert-triangle',
  'arrow-back-up',
  'arrow-down',
  'arrow-forward-up',
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'arrows-sort',
  'ban',
  'building',
  'calendar',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle',
  'circle-check',
  'circle-dashed',
  'circle-x',
  'clock',
  'copy',
  'device-floppy',
  'download',
  'external-link',
  'eye',
  'file-text',
  'filter',
  'flag',
  'grip-vertical',
  'help-circle',
  'history',
  'hourglass',
  'info-circle',
  'link',
  'list-check',
  'lock',
  'login',
  'logout',
  'mail',
  'message',
  'minus',
  'paperclip',
  'pencil',
  'archive',
  'player-pause',
  'player-play',
  'plus',
  'printer',
  'question-mark',
  'refresh',
  'scale',
  'school',
  'search',
  'send',
  'share',
  'table',
  'trash',
  'upload',
  'user',
  'users',
  'world',
  'x',
] as const

/** The shapes inside one drawing, without the invisible frame that every file starts with. */
const shapesOf = (name: string): string => {
  const path = new URL(`../node_modules/@tabler/icons/icons/outline/${name}.svg`, import.meta.url)
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
  return inner.replace(/<path stroke="none"[^>]*>/, '').replace(/\s*\n\s*/g, '')
}

const lines = NAMES.map((name) => `  '${name}':\n    '${shapesOf(name)}',`)
const source = `/** Shapes out of @tabler/icons (MIT), 24 by 24. Made by scripts/pick-icons.ts: do not edit. */
export const ICONS = {
${lines.join('\n')}
} as const

export type IconName = keyof typeof ICONS
`

writeFileSync(new URL('../src/ui/icons.ts', import.meta.url), source)
