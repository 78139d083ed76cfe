/** What looks like a need or a task and is none of the person's, or of the user's: told from folded words of clauses. */
import { readLine } from '../../learned/read-line.ts'

/** "Recruits for Kite" and "his plant is hiring" do not say what or whom. */
const OF_NOTHING = /^for\b|\b(?:is|are|was) (?:now )?(?:hiring|recruiting|searching)$/i
export const isOfNothing = (need: string): boolean => OF_NOTHING.test(need)

const LEAD = /\b(?:leads?|referrals?|clients?|customers?|tip|kunden?|prospects?)\s*:\s*$/
/** "A lead: a shipyard wants sensors" is the need of somebody passed on. Takes what stands before the clause. */
export const isOfLead = (before: string): boolean => LEAD.test(before.slice(-24))

const SUBJECT =
  /(?<!\b(?:asked|asks|asking|inquired|enquired|curious) )\babout\b|\b(?:regarding|concerning|re|wegen|bezuglich|concernant|au sujet d[eu]|sobre|over)\b/
/** "Emailed her about the search": a need is said before what was spoken of, if at all. */
export const hasOwnNeed = (clause: string): boolean => {
  const subject = SUBJECT.exec(clause)
  return subject === null || readLine(clause.slice(0, subject.index)).some(({ kind }) => kind === 'need')
}

const DONE =
  /^(?:e-?mail|mail|nachricht|brief|sms|mailtje|bericht) (?:.{1,40} )?(?:geschickt|gesendet|geschrieben|verschickt|gestuurd|verstuurd|geschreven)\b/
/** "Mail geschickt" begins as what is to be done does. */
export const isDone = (clause: string): boolean => DONE.test(clause)

/** "Promised to send me the list": the other did. `from` is where the words of the deed begin. */
export const isPromiseOfOther = (clause: string, from: number): boolean =>
  /promised/.test(clause.slice(0, from)) && /^\w+ (?:me|us)\b/.test(clause.slice(from))

const REQUEST =
  /\b(?:asked (?:me |us )?(?:for|about)|asks (?:me |us )?for|bat um|fragte nach|a demande|demande|pidio|pide|pediu|pede|vroeg om|vraagt om)\b/
const HANDED_OVER =
  /^(?:(?:please|will|to) )?(?:send|e-?mail|mail|forward|give|bring|share|get|pass|hand|schicke?n?|sende|stuur)\b.*\b(?:it|them|these|those|this|that|both|one)\b/i
/** "Asked for the manuscript", then "send it": the request is what is to be done. */
export const isHandedOver = (asked: string, toDo: string): boolean =>
  REQUEST.test(asked) && HANDED_OVER.test(toDo)
