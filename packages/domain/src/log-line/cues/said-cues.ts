/** Needs and offers that only the end of a clause or its verb tells, beside the phrases of what was learned. */
import type { LearnedPart } from '../../learned/read-line.ts'

const SUBJECT = "(?:(?:he|she|they) |(?:he|she|they)(?=')|who )?"
/** Without a price or a "for us" a thing somebody will do is no offer. */
const OFFERED = new RegExp(
  `^${SUBJECT}(?:will|would|'ll|'d) (?:gladly |happily |also )?(?!be |like |love |need |want |prefer |not |never |\\S+ (?:him|her|them) )(?=.* (?:at cost(?: price)?|for free|for nothing|free of charge|at no (?:cost|charge)|without charge|pro bono|gratis|on the house|at (?:his|her|their) (?:own )?(?:cost|expense)|for (?:us|me|our (?:\\w+)))(?![a-z]))`,
)
/** Who wants to borrow needs the thing; who wants to sleep needs nothing. */
const NEEDED = new RegExp(
  `^${SUBJECT}(?:'s |'re |is |are |'d )?(?:still |now |also )*(?:looking|hoping|hopes?|keen|trying|wants?|wanting|like|would like|needs?) to (?=(?:borrow|rent|hire|buy|lease|licen[cs]e|charter|source|commission|recruit)(?![a-z]))`,
)

/** What a clause without the name at its head says is offered or needed; `raw` and `plain` are of one length. */
export const saidAtHead = (raw: string, plain: string): LearnedPart | null => {
  const offered = OFFERED.exec(plain)
  if (offered !== null) return { kind: 'offer', text: raw.slice(offered[0].length) }
  const needed = NEEDED.exec(plain)
  return needed === null ? null : { kind: 'need', text: raw.slice(needed[0].length) }
}
