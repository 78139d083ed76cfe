import type { Company } from './company.ts'
import { type Moment, SHARE_HALF_LIVES } from './moment.ts'
import { logOf, type Pen, write } from './pen.ts'
import type { SeenTie } from './tie-columns.ts'
import { NEVER } from './tie-memory.ts'

/** Logarithm of days for what never happened: longer than any log here. */
const NEVER_LOG = 8

export const COMPANY_COLUMNS = [
  ...SHARE_HALF_LIVES.map((h) => `walk ${h}`),
  'in touch with both',
  'adamic adar',
  'shared silence',
  'heard of since',
  'affinity',
  'likeness',
]

export const writeCompany = (
  { memory, now, latent }: Moment,
  company: Company,
  { tie, ego, alter }: SeenTie,
  pen: Pen,
): void => {
  for (const reach of company.walk) write(pen, logOf(reach[alter] as number, 1e-4))
  write(pen, Math.log1p(company.common[alter] as number))
  write(pen, Math.log1p(company.adamicAdar[alter] as number))
  const shared = company.lastShared[alter] as number
  write(pen, shared === NEVER ? NEVER_LOG : logOf(now - shared, 0.5))
  write(pen, shared === NEVER ? -1 : shared > (memory.ties.lastAt[tie] as number) ? 1 : 0)
  write(pen, latent.affinity(ego, alter))
  write(pen, latent.likeness(ego, alter))
}
