import type { Level } from '../title/index.ts'

/**
 * How people speak of a level. "Partner" is left out: in an objective it nearly always means a partner in business.
 */
export const LEVEL_WORDS: Readonly<Partial<Record<Level, readonly string[]>>> = {
  manager: ['manager', 'team lead', 'leader', 'hiring manager'],
  director: ['director', 'head of', 'decision maker', 'advisory board', 'board member'],
  vp: ['vp', 'vice president', 'svp', 'evp'],
  cxo: ['c level', 'c suite', 'executive', 'chief', 'ceo', 'cfo', 'cto', 'coo', 'cio', 'cmo', 'cpo'],
  owner: ['owner', 'founder', 'co founder', 'entrepreneur'],
}
