import type { JobFunction, Level } from '@rapport/domain'

/** What somebody in such a job might say of themselves, as one notes it after a conversation. */
export interface LineOfJob {
  readonly functions: readonly JobFunction[]
  readonly levels: readonly Level[]
  readonly text: string
}

/** Some of them answer one another, so that there is somebody to introduce to somebody. */
export const LINES_OF_JOBS: readonly LineOfJob[] = [
  {
    functions: ['Operations'],
    levels: ['director', 'vp', 'cxo'],
    text: 'opening a cross-dock in Duisburg in spring; looks for a customs broker who knows bonded goods',
  },
  {
    functions: ['Entrepreneurship'],
    levels: ['owner', 'partner'],
    text: 'building planning software for barges; looks for advice on site start-ups; can introduce to investors in logistics',
  },
  {
    functions: ['Operations', 'Finance', 'Consulting'],
    levels: ['partner', 'owner'],
    text: 'joining a second advisory board; can introduce to founders of logistics software who look for an adviser',
  },
  {
    functions: ['Purchasing'],
    levels: ['senior', 'manager', 'director'],
    text: 'tendering road freight anew; looks for carriers with electric trucks',
  },
  {
    functions: ['Operations'],
    levels: ['manager', 'senior'],
    text: 'comparing electric trucks with gas ones; can introduce to two carriers with electric trucks',
  },
  {
    functions: ['Engineering'],
    levels: ['director', 'vp', 'manager'],
    text: 'bringing two yards behind one gate; looks for a yard management system that runs already',
  },
  {
    functions: ['Operations'],
    levels: ['entry', 'senior'],
    text: 'can recommend a customs broker for bonded goods in Duisburg',
  },
  {
    functions: ['Information Technology', 'Engineering'],
    levels: ['senior', 'manager', 'director'],
    text: 'wiring the last warehouses; can show a yard management system that has run for two winters',
  },
  {
    functions: ['Legal', 'Consulting'],
    levels: ['entry', 'senior', 'manager', 'director'],
    text: 'writing a guide to the new customs rules; needs three case studies',
  },
  {
    functions: ['Marketing', 'Sales'],
    levels: ['manager', 'director', 'vp'],
    text: 'putting together a panel on women in freight; looks for speakers from operations',
  },
  {
    functions: ['Program and Project Management', 'Engineering', 'Operations'],
    levels: ['training', 'entry'],
    text: 'finishing a thesis on barge scheduling; looks for a first job in planning',
  },
  {
    functions: ['Finance', 'Accounting', 'Operations', 'Consulting'],
    levels: ['partner', 'cxo', 'director', 'manager'],
    text: 'can explain what an audit committee asks of a new member',
  },
]

/** What the owner of the world needs and can give, in one line. */
export const OWN_LINE =
  'looking for an introduction to founders of logistics software who want an adviser; can help with site start-ups and with hiring a first operations manager'
