import { textOf } from './text.ts'

/**
 * Degrees, certificates and generation marks people put behind their last name. Compared exactly, so that the
 * surname Ma is not taken for a Master of Arts; a surname that is one of these alone stays a surname.
 */
const CREDENTIALS = new Set(
  (
    'MBA EMBA PhD Ph.D. Ph.D PHD DPhil MD M.D. M.D DO DDS DMD DVM PharmD EdD Ed.D. PsyD DBA JD J.D. LLM LLB Esq Esq. ' +
    'CPA CFA CFP CMA CIA ACA ACCA FCA FCCA CAIA FRM ChFC CLU PMP PgMP PMI-ACP CAPM CSM CSPO CISSP CISM CISA CEH CCNA CCIE ' +
    'ITIL SHRM-CP SHRM-SCP PHR SPHR CIPD MCIPD FCIPD PCC ACC MCC RN BSN MSN NP PA-C FNP-BC LCSW LMFT LPC PE P.E. P.Eng. ' +
    'PEng CEng MIET FRSA AIA RIBA LEED MSc M.Sc. BSc B.Sc. MEng BEng MPhil MPA MPH MPP MFA BFA BBA MEd M.Ed. M.A. M.S. B.A. ' +
    'B.S. Dipl.-Ing. Dr. Jr Jr. Sr Sr. II III IV CRISC CSCP CPIM CSSBB CPCU CEBS CHRP CAE CFRE APR FACHE'
  ).split(' '),
)

/** Two or three capitals that are also surnames or ends of names written all in capitals. */
const SHORTEST_SURE = 3

export interface SplitName {
  readonly family: string
  readonly suffix: string | null
}

/** Splits "Doe, Ph.D." and "Smith MBA, PMP" into the family name and what stands behind it. Nothing is dropped. */
export function splitFamilyName(cell: string): SplitName {
  const whole = textOf(cell) ?? ''
  const comma = whole.indexOf(',')
  const head = comma === -1 ? whole : whole.slice(0, comma).trimEnd()
  const behindComma = comma === -1 ? '' : whole.slice(comma + 1).trim()
  const words = head.split(' ')
  let kept = words.length
  while (kept > 1 && isCredential(words[kept - 1] ?? '', head)) kept -= 1
  const family = words.slice(0, kept).join(' ').trimEnd()
  const suffix = [words.slice(kept).join(' '), behindComma].filter((part) => part !== '').join(', ')
  return { family, suffix: suffix === '' ? null : suffix }
}

/** Whether a word is a title behind a name rather than a name. */
export function isCredential(word: string, within: string): boolean {
  if (!CREDENTIALS.has(word)) return false
  const shouted = within === within.toUpperCase() && within !== within.toLowerCase()
  return !shouted || word.length > SHORTEST_SURE || word.includes('.') || word === 'MBA' || word === 'PMP'
}

/** First and last name as one; null if there is neither. */
export function fullName(given: string, family: string): string | null {
  return textOf(`${textOf(given) ?? ''} ${textOf(family) ?? ''}`)
}

/** A name as names are compared: composed, in lower case, with single spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ')
}
