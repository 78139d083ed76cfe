import type { JobFunction } from '@rapport/domain'
import type { Random } from '../random.ts'
import { phrases } from '../words.ts'

const ANYONE = phrases('MBA|Ph.D.|PhD|MSc|M.Sc.|M.A.|Ing.|LL.M.')
const BY_FUNCTION: Partial<Record<JobFunction, readonly string[]>> = {
  Accounting: phrases('CPA|ACCA|RA'),
  Engineering: phrases('P.E.|Dipl.-Ing.|CEng MIMechE'),
  Finance: phrases('CFA|FRM|CFA, MBA'),
  'Healthcare Services': phrases('MD|RN, BSN|PharmD'),
  'Human Resources': phrases('SHRM-SCP|Chartered MCIPD|PHR'),
  'Information Technology': phrases('CISSP|ITIL®'),
  Legal: phrases('LL.M.|Esq.'),
  Operations: phrases('CSCP|CPIM|FCILT|Six Sigma Black Belt|CLTD, CSCP'),
  'Program and Project Management': phrases('PMP|PMP®|PRINCE2®'),
  Purchasing: phrases('CPSM|MCIPS|CPSM, C.P.M.'),
  'Real Estate': phrases('MRICS|FRICS'),
  Research: phrases('Ph.D.|Dr. rer. nat.'),
}
const SHARE_WITH_CREDENTIALS = 0.065

/** Letters after the name, for the few who show them. */
export function pickCredentials(random: Random, functionName: JobFunction): string | null {
  if (!random.chance(SHARE_WITH_CREDENTIALS)) return null
  const own = BY_FUNCTION[functionName]
  return random.pick(own !== undefined && random.chance(0.65) ? own : ANYONE)
}
