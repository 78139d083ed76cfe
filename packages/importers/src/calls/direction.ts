/** What one cell says of a call: who called, and whether anybody answered. */
export interface CallKind {
  readonly direction: 'sent' | 'received'
  readonly isMissed: boolean
}

/** Android's own numbers for kinds of calls. */
const CODES: ReadonlyMap<string, CallKind> = new Map([
  ['1', { direction: 'received', isMissed: false }],
  ['2', { direction: 'sent', isMissed: false }],
  ['3', { direction: 'received', isMissed: true }],
  // Voicemail, declined, and blocked.
  ['4', { direction: 'received', isMissed: true }],
  ['5', { direction: 'received', isMissed: true }],
  ['6', { direction: 'received', isMissed: true }],
])

/** Characters of a cell that are looked at: a few words say it. */
const LONGEST = 80

const NO_CALL = /\b(?:sms|mms|text|message|data|daten|nachricht|internet|gprs)\b/u
const SENT =
  /outgoing|outbound|dialed|dialled|\bout\b|made|placed|ausgehend|abgehend|sortant|emis|salient|realizada|uitgaand|in uscita|effettuat|efetuada/u
const RECEIVED =
  /incoming|inbound|\bin\b|received|answered|eingehend|ankommend|angenommen|entrant|entrata|recibid|recebid|recu|ricevut|inkomend/u
const MISSED =
  /missed|unanswered|not answered|no answer|declined|rejected|blocked|cancel|voicemail|verpasst|abgelehnt|manque|perdid|rechazad|gemist|\bpersa\b|busy|failed/u

/** Reads who called from a cell in any of several languages; `no-call` for messages and data, null where it says nothing. */
export function readDirection(cell: string): CallKind | 'no-call' | null {
  const text = cell.slice(0, LONGEST).trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const known = CODES.get(text)
  if (known !== undefined) return known
  if (NO_CALL.test(text)) return 'no-call'
  const isMissed = MISSED.test(text)
  if (SENT.test(text)) return { direction: 'sent', isMissed }
  return isMissed || RECEIVED.test(text) ? { direction: 'received', isMissed } : null
}
