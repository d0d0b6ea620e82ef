import { refuse } from './csv.ts'

/** The public documents behind the cross-over list. `cell` is how the gathered list writes them. */
const DOCUMENTS = [
  {
    id: 'code-list',
    title: 'Codelijst mbo van CEDA',
    cell: 'https://github.com/cedanl/mbo-bekostiging-bestanden src/mbo_bekostiging_bestanden/metadata/crebo.csv@7015c0e',
    url: 'https://github.com/cedanl/mbo-bekostiging-bestanden',
  },
  {
    id: 'sbb-news',
    title: 'SBB over cross-overs',
    cell: 'https://www.s-bb.nl/nieuws/cross-overs-nieuwe-beroepen-op-de-grens-van-sectoren',
  },
  {
    id: 'newsletter-2021',
    title: 'Nieuwsbrief OCW, 2 december 2021',
    cell: 'https://www.nieuwsbrievenminocw.nl/actueel/nieuws/2021/12/2/opvolging-vierjarige-niveau-4-cross-overs-na-einde-experiment-in-2025',
  },
  {
    id: 'newsletter-2022',
    title: 'Nieuwsbrief OCW, juni 2022',
    cell: 'https://www.nieuwsbrievenminocw.nl/actueel/nieuws/2022/06/nieuwsbrief-directie-mbo-juni/einde-experiment-cross-overs-en-opvolging-drie--en-tweejarige-cross-overs',
  },
  {
    id: 'sbb-list-2022',
    title: 'Crebolijst van SBB, 2022',
    cell: 'https://github.com/sanderobdeijn/tig.crebo.etl etl/crebolijst2022.xlsx@84a6280',
    url: 'https://github.com/sanderobdeijn/tig.crebo.etl',
  },
  {
    id: 'aeres-rules',
    title: 'Onderwijs- en examenregelingen van Aeres, 2023-2024',
    cell: 'https://github.com/cedanl/samenwijzer oeren/aeres_oeren',
    url: 'https://github.com/cedanl/samenwijzer',
  },
  {
    id: 'ribo',
    title: 'RIBO over de diploma-uitreiking, 14 september 2020',
    cell: 'https://www.ribo.nl/2020/09/14/diplomauitreiking-studenten-technicus-hout-en-restauratie/',
  },
  {
    id: 'chapeau',
    title: 'Chapeau Magazine over de zorgtechnicus, november 2017',
    cell: 'https://www.chapeaumagazine.com/nl/headlines/2017/11/zorgtechnicus-een-nieuw-beroep-met-toekomst/',
  },
  {
    id: 'duurzaam-gebouwd',
    title: 'Duurzaam Gebouwd over smart building, 20 februari 2024',
    cell: 'https://www.duurzaamgebouwd.nl/smart-buildings/20240220-opleiding-van-bouwkunde-naar-smart-building',
  },
  {
    id: 'mbo-today',
    title: 'MBO-today over zorg en groen',
    cell: 'https://mbo-today.nl/cross-over-therapeutisch-begeleiden-en-agrarisch-doen/',
  },
  {
    id: 'groenpact',
    title: 'Groenpact over opleidingen voeding',
    cell: 'https://www.groenpact.nl/groen-in-actie/steeds-meer-opleidingen-voeding-voorlichting-op-groen-mbos',
  },
  {
    id: 'cibap-guide',
    title: 'Studiegids van Cibap, 2020',
    cell: 'https://studiegidsen.cibap.nl/studiegids/icbd-2020/',
  },
  {
    id: 'gilde',
    title: 'Gilde Opleidingen over de gezondheidsprofessional',
    cell: 'https://www.gildeopleidingen.nl/events-nieuws/gezondheidsprofessional-beroep-van-de-toekomst/',
  },
]

export const SOURCES: readonly { id: string; title: string; url: string }[] = DOCUMENTS.map(
  ({ id, title, cell, url }) => ({ id, title, url: url ?? cell }),
)

/** The short name of a document; an unknown address stops the preparation. */
export const sourceId = (cell: string): string =>
  DOCUMENTS.find((document) => document.cell === cell.trim())?.id ??
  refuse('crossovers.csv', `unknown source "${cell}"`)
