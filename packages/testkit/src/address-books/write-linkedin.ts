import { csvText, PREAMBLE } from '../archive/index.ts'
import type { Card } from './card.ts'

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
/** Connections carry a date; which one does not matter here, so they follow each other day by day in one month. */
const DAYS = 28

/** Connections.csv as LinkedIn has written it since 2023: a preamble first, no line end after the last row. */
export function writeLinkedInConnections(cards: readonly Card[]): string {
  const rows = cards.map((card) => [
    card.given,
    card.family,
    `https://www.linkedin.com/in/${encodeURIComponent(card.profile)}`,
    card.emails[0]?.address ?? '',
    card.organization,
    card.title,
    `${String((card.row % DAYS) + 1).padStart(2, '0')} Feb 2025`,
  ])
  return PREAMBLE + csvText([HEADER.split(','), ...rows], { finalNewline: false })
}
