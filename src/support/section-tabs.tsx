import { Tabs } from '../ui/tabs.tsx'
import { useLang } from '../ui/context.ts'
import { supportTexts } from './texts.ts'

const PAGES = [
  ['explanation', '/uitleg'],
  ['conditions', '/voorwaarden'],
  ['apply', '/zo-vraagt-u-aan'],
  ['questions', '/veelgestelde-vragen'],
  ['workSession', '/werksessie'],
] as const

/** The pages that explain, as neighbours of each other. */
export const SectionTabs = ({ current }: { current: (typeof PAGES)[number][1] }) => {
  const texts = supportTexts(useLang())
  return (
    <Tabs
      label={texts.section}
      items={PAGES.map(([key, href]) => ({ label: texts[key], href, current: href === current }))}
    />
  )
}
