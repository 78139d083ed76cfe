/** Some words in between, so few that they belong to the same clause. */
const FEW = "(?:[\\w'-]+ ){0,5}"
const SOME = "(?:[\\w'-]+ ){1,6}"
/** What people sell to anyone who will have it. */
const SOLD_TO_MANY =
  'apps?|software|courses?|subscriptions?|tariffs?|broadband|policy|policies|insurance|packages?|products?|services?|gym|warranty|warranties|retreats?|webinar|box|boxes|premium|licen[cs]es?|supplements?|timeshares?'
const SOLD = new RegExp(`^(?:${SOLD_TO_MANY})$`)
const MONEYED =
  'wealthy|well-heeled|moneyed|deep-pocketed|rich (?=(?:\\w+ )?(?:people|folks?|m[ae]n|wom[ae]n|widow|uncle|husband|wife|investor|client|donor|customer|famil|guest|attendee|member))'
const GIVEN =
  'donations?|money|cash|loans?|orders?|business|sales|leads|sponsorship|favou?rs?|discounts?|freebies|credit'

/** Turns of speech in which others are a means: pressed, milked or talked into paying. */
const TURNS: readonly RegExp[] = [
  /\b(?:pick (?:\w+ ){0,3}brains?|into (?:paying |new |loyal |hard |real )?(?:cash|money|sales(?! \w)|revenue|customers|clients|buyers|leads)|(?:who|to|they|will|people|can|everyone|everybody) (?:will |would |might |can |could )?(?:buy|purchase|order|book|pay for|hire me|sign up for)(?= (?:my|our|from me|from us|it|them|a policy)|(?: \w+){1,4} from (?:me|us)\b|\b$)|cash in|sales (?:mailing|list|funnel|pipeline|pitch)|make (?:my|the|our) (?:number|numbers|quota|target|bonus|commission)|hit (?:my|the|our) (?:number|numbers|quota|target|bonus)|(?:my|no|the) (?:\w+ )?bonus|my commission|to sell (?:to|them)|sell to afterwards|talk (?:\w+ ){1,3}into (?:a|my|our)|price list|the discount|a discount to|(?:my|our) (?:\w+ )?stock|free (?:advice|consulting|work|legal|help|labou?r|publicity)|favou?rs? (?:from|out of)|(?:get|squeeze|milk) (?:\w+ ){0,4}(?:out of|from) (?:them|people|everyone|others|attendees|my contacts)|(?:squeeze|wring|milk|wheedle|extract|extort) (?:\w+ ){0,2}(?:favou?rs?|discounts?|money|cash|orders?|freebies|donations?|(?:\w+ )?prices?|rebates?|deposits?) (?:out of|from)|(?:palm|foist|fob) off|(?:special|introductory|christmas|new year's) offer|vouchers?|(?:ask|asking) (?:\w+ ){1,6}for (?:an? |their )?(?:donations?|money|orders?|loan|sponsorship|business)\b|offer (?:my|our) (?!help|time|support|hand|experience|advice|ear|home|spare|old|knowledge)(?:\w+ ){1,3}to\b|fill (?:\w+ ){0,5}(?:seats|places|spots|slots|rooms|beds|tables) (?:of|in|on|at|for) (?:my|our)|signatures? (?:under|on) (?:an? |the |my |our )?(?:contract|order|deal)|(?:people|someone|somebody|those|anyone|folks) with (?:\w+ )?(?:money|cash|budgets?|deep pockets)|give me (?:the|an?) (?:job|order|contract|deal|discount|loan)|hit (?:\w+ ){1,3}up for|(?:an )?(?:order|sale) (?:out of|from) (?:every|each)|what(?:'s| is) in it for me|so (?:that )?they (?:buy|sign|order|pay)|use (?:my |our )?(?:friends|them|people|others|contacts|everyone|the alumni)|(?:exploit|milk) (?:my|our|the|them|people)|(?:present|show|demo|explain|introduce|offer) (?:my|our) (?:\w+ ){0,2}(?:products?|services?|offers?|packages?|policies|software|insurance) to)\b/,
  /\binto (?:buying|ordering|booking|paying|donating|investing|subscribing|upgrading|renewing|hiring (?:me|us)|switching to (?:my|our)|taking out)\b/,
  new RegExp(`\\binto (?:my|our) (?:\\w+ )?(?:funds?|downline|schemes?|plans?|${SOLD_TO_MANY})\\b`),
  new RegExp(
    `\\b(?:get|getting|make|push|press|badger|pester|pressure|force|lure|tempt|nudge|coax|persuade|convince) ${SOME}(?:to )?(?:sign (?:on|here|up for (?:my|our))|subscribe to (?:my|our)|upgrade|take out|switch to (?:my|our)|renew (?:with|their)|hire (?:me|us)|invest in (?:me|us|my)|back my|pay (?:me|us|up)|spend|donate|order (?:from|with|my|our))\\b`,
  ),
  new RegExp(`\\b(?:book|insure|bank|invest|renew|order|shop) ${FEW}(?:with|through|via|from) (?:me|us)\\b`),
  new RegExp(`\\b(?:onto|into) (?:my|our) (?:\\w+ )?(?:${SOLD_TO_MANY})\\b`),
  new RegExp(
    `\\b(?:tap|tap up|touch|hit up|milk|bleed|squeeze|pump|lean on|corner|guilt|beg|badger|pester|shake down) ${SOME}for (?:\\w+ ){0,2}(?:${GIVEN})\\b`,
  ),
  /\b(?:ends? in|turns? into|leads? to|results? in|converts? (?:in)?to) (?:\w+ ){0,2}(?:purchases?|sales?|orders?|offers?|contracts?|clients?|customers?|deals?|bookings?|commissions?)\b/,
  new RegExp(`\\b(?:get|getting|have|let|find|make) ${SOME}${FEW}for (?:free|nothing|no pay)\\b`),
  /\b(?:freebies?|freeload|scrounge|sponge off|cadge|blag|mooch|fleece|rip off|swindle|hoodwink|dupe|guilt-?trip|take advantage of|strong-arm|blackmail|bribe)\b/,
  /\bwithout (?:giving|offering|sharing|paying)(?: \w+){0,3}? (?:anything|something|back|away|in return)\b|\b(?:nothing|anything) in return\b|\bwithout paying\b/,
  new RegExp(`\\b(?:${MONEYED})`),
  new RegExp(
    `\\b(?:get|make|push|press|badger|lure|tempt|persuade|convince|talk) ${FEW}(?:people|guests|visitors|walk-ins|attendees|everyone|everybody|passers-by|tourists|strangers|members|participants|delegates|customers|clients|them) (?:to |into )?(?:buy|purchase|subscribe|spend|upgrade|pay (?:me|us|my|our|up)|(?:book|order|sign up for) (?:an? |my |our |with )|donate (?:to (?:me|us|my|our)|money|cash))`,
  ),
  /\b(?:suckers|gullible|easy (?:prey|marks?|money|pickings)|(?:fast|quick) bucks?|make a (?:killing|packet|fortune|mint)|get rich)\b/,
  /\b(?:put|place|park|leave|invest) (?:their|his|her) (?:\w+ )?(?:savings|money|pensions?|cash|inheritance)\b/,
  /\b(?:finder's fee|kickbacks?|backhanders?|downline|under me in|owes? me|in my debt|indebted to (?:me|us))\b/,
  /\buse (?:[\w'-]+ ){1,3}(?:name|contacts|connections|clout|goodwill|badge) to\b/,
  /\b(?:grab|get|copy|steal|take|lift|nick) (?:their|his|her|the) (?:[\w'-]+ )?(?:customer|client|member|membership|contact|mailing|donor|address) (?:lists?|data|base|details)\b/,
  new RegExp(
    `\\b(?:message|dm|email|call|text|phone|write to) ${SOME}about (?:my|our) (?:\\w+ )?(?:offers?|${SOLD_TO_MANY})\\b`,
  ),
  /\bwork the (?:room|floor|crowd|hall|stands?) for (?:orders|sales|donations|leads|clients|customers|money|business)\b/,
  new RegExp(
    `\\b(?:get|make|push|press|badger|persuade|convince|talk) ${SOME}${FEW}to (?:buy|purchase|order|book|pay|sign) (?:now|today|tonight|before|by|on the spot|straight|right away|from|this)\\b`,
  ),
]

/** Where a text says that people are to be used, if it does. */
export const usingIn = (plain: string): RegExpExecArray | null => {
  for (const turn of TURNS) {
    const found = turn.exec(plain)
    if (found !== null) return found
  }
  return null
}

/** "App", "insurance": one more buyer is what it lives by. */
export const isSoldAgainAndAgain = (word: string): boolean => SOLD.test(word)
