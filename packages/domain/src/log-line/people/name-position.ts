import type { Span } from '../reading.ts'

const TITLES =
  '(?:frau|herrn?|dr\\.?|prof\\.?|mr\\.?|mrs\\.?|ms\\.?|miss|mme|madame|monsieur|m\\.|sr\\.?|sra\\.?|senora?|senhora?|dona?|mevr\\.?|mevrouw|meneer|dhr\\.?|our friend|my friend|the younger|the older|der junge|die junge|both|just|old|young|colleague)'
const BETWEEN = `(?:(?:${TITLES}|a|o|os|as|der|die|dem|den|l'|la|le) )*`

const WITH = 'with|w/|w\\.|w|mit|avec|con|com|met|bei'
const TURNED_TO =
  "called|calling|phoned|rang|met|met up with|saw|seen|emailed|e-mailed|mailed|wrote|wrote to|texted|messaged|pinged|helped|told|visited|ran into|bumped into|bumping into|spoke to|spoken to|talked to|talking to|asked|thanked|congratulated|promised|owe|owes|caught up with|hosted|interviewed|sent|getroffen|traf|besucht|besuchte|gesehen|angerufen|vu|rencontre|appele|visto|vi a|llame a|llamado a|encontrei|encontrei-me com|telefonei a|telefonei ao|telefone a|ai appele|j'ai vu|liguei a|liguei para|liguei ao|sprak|zag|belde|gesprochen mit|schrieb|chez|ping"
const FROM_WORDS =
  "(?:intro|introduction|call|email|e-mail|mail|message|msg|dm|inmail|whatsapp|text|sms|note|letter|invitation|anruf|nachricht|brief|einladung|appel|lettre|llamada|correo|mensaje|chamada|telefonema|mensagem|telefoontje|bericht|heard|hear|news|greetings) (?:from|von|vom|de|d'|del|da|do|van|to|an|a|aan|naar|para) "

const before = (words: string): RegExp =>
  new RegExp(`(?:^|[^a-z0-9])(?:${words})(?: \\d{1,3} ?\\w{1,7}(?: (?:to|with))?)?[ :]+${BETWEEN}$`)
const IS_WITH = before(WITH)
const IS_TURNED_TO = before(TURNED_TO)
const IS_FROM = new RegExp(`(?:^|[^a-z0-9])${FROM_WORDS}${BETWEEN}$`)
/** "Talked 5 min to Pieter". */
const IS_TALKED_TO = new RegExp(
  `(?:^|[^a-z])(?:talked|spoke|chatted|gesprochen|parle|hable|falei|gesproken)(?: [^,;.]{0,20})? (?:to|with|mit|avec|con|com|met) ${BETWEEN}$`,
)
const TURNS =
  /^,?\s*(?:has |have |just |finally |hat |ha |also )?(?:called|rang|phoned|wrote|emailed|e-mailed|mailed|texted|messaged|pinged|visited|dropped by|came by|reached out|got in touch|rief|ruft|schrieb|hat angerufen|m'a appele|m'a ecrit|a appele|a ecrit|me llamo|llamo|me escribio|escribio|ligou|me ligou|escreveu|belde|mailde|schreef)(?![a-z])/

const INTRODUCED =
  "(?:got |was |were |been |am )introduced(?: by [^,;.]{2,40})? to|introduced by [^,;.]{2,40} to|intro(?:duction)? from [^,;.]{2,40} to|introduced (?:me|us) to|connected (?:me|us) (?:to|with)|put (?:me|us) in (?:touch|contact) with|m'a presentee? a|m'a mise? en (?:relation|contact) avec|nous a presentes a|me presento a|me ha presentado a|me puso en contacto con|me apresentou(?: a| ao)?|apresentou-me(?: a| ao)?|me pos em contacto com|heeft me voorgesteld aan|stelde me voor aan|bracht me in contact met|hat mir|hat mich bei"
const IS_INTRODUCED = new RegExp(`(?:^|[^a-z])(?:${INTRODUCED}) ${BETWEEN}$`)
/** "Hat mich mit Eva Lang bekannt gemacht": the verb comes last. */
const IS_BROUGHT_TOGETHER = new RegExp(`(?:mich|uns|me|ons) (?:mit|met|aan) ${BETWEEN}$`)
const BROUGHT_TOGETHER =
  /^[^,;.]{0,40}(?:bekannt|vernetzt|vorgestellt|zusammengebracht|in kontakt|voorgesteld|in contact)/
/** What is said of others, or of a favor done to somebody with them. */
const SPOKEN_OF =
  /(?:^|[^a-z])(?:about|re|re:|regarding|concerning|than|for|by|like|knows|know|kennt|kent|connait|conoce|conhece|uber|fur|over|voor|sobre|para|pour|intro(?:duction)? to|introduction a|intro a|intro(?:duced?|'?d) (?:him|her|them|\S+(?: \S+)?) to|introduce (?:him|her|them) to|connect (?:him|her|them) (?:to|with)|recommend(?:ed)? \S+(?: \S+)? to|to meet|presenter?|presentarle|presentarla|presentarlo|apresentar|apresenta-lo|apresenta-la|vorstellen|is with|works with|worked with|working with|engaged to|married to|friend of|colleague of|friends with|company|called a|thanks to) (?:frau |herrn? |mr\.? |ms\.? |mrs\.? |dr\.? |a |o )*$/
/** Behind these stands a place or an organization. */
const PLACE =
  /(?:^|[^a-z])(?:from|von|du|in|at|near|of|aus|nach|zu|nahe|em|en|te|uit|inside|outside|to go to|beim|@) (?:the )?$/
const THE = /(?:^|[^a-z])(?:the|this|that|an?|every|each|ein|eine|einen|dieser|une|una|uma|een) $/
/** "Someone called Dana": told by a word for anybody, then by name. */
const SOMEONE_CALLED =
  "(?:(?:someone|somebody|(?:an?|one|his|her|their) (?:[a-z]+ ){0,2}[a-z]+) (?:called|named) |(?:jemand(?:em|en)? namens|quelqu'un (?:du nom de|qui s'appelle|nomme)|alguien (?:llamad[oa]|que se llama)|alguem chamad[oa]|iemand genaamd) )"
export const CALLED_AT_END = new RegExp(`(?<=^|[^a-z])${SOMEONE_CALLED}$`)
const JOINED =
  /^\.?\s*(?:\([^)]{0,40}\)\s*)?(?:,|&|\+|\/|,?\s*(?:and|und|et|y|e|en|plus|sowie|as well as)(?=\s))\s*(?:(?:frau|herrn?|mr\.?|mrs\.?|ms\.?|dr\.?|mme|m\.|sr\.?|sra\.?|dona?|el|la|le|der|die|dem|a|o|avec|mit|with|con|com|met) )*$/u

/** How a name stands in its sentence, told by the words around it. */
export type Position = 'strong' | 'introduced' | 'spoken-of' | 'place' | 'thing' | 'plain'

/** `plain` is the folded line; `start` and `end` are those of the name. */
export const positionOf = (plain: string, { start, end }: Span): Position => {
  const head = plain.slice(Math.max(0, start - 60), start)
  const tail = plain.slice(end, end + 60)
  const called = CALLED_AT_END.exec(head)?.[0].length
  // "Met someone called Dana" stands as "met Dana" does.
  if (called !== undefined)
    return positionOf(`${plain.slice(0, start - called)}${plain.slice(start)}`, {
      start: start - called,
      end: end - called,
    })
  if (IS_INTRODUCED.test(head) || (IS_BROUGHT_TOGETHER.test(head) && BROUGHT_TOGETHER.test(tail)))
    return 'introduced'
  if (SPOKEN_OF.test(head)) return 'spoken-of'
  if (IS_WITH.test(head) || IS_TURNED_TO.test(head) || IS_FROM.test(head) || IS_TALKED_TO.test(head))
    return 'strong'
  if (THE.test(head)) return 'thing'
  if (PLACE.test(head)) return 'place'
  return TURNS.test(tail) ? 'strong' : 'plain'
}

/** "Ana from Cais and Tom". */
const JOINED_BEHIND_FIRM =
  /^ (?:from|of|at|von|bei|de|da|do|van) [^,;.&]{2,40} (?:and|und|et|y|e|en|&) (?:(?:frau|herrn?|mr\.?|ms\.?|mrs\.?|a|o) )*$/

/** Whether only a comma or a joining word, or where the first of them works, stands between two names. */
export const isJoined = (between: string): boolean => {
  const bare = between.replace(CALLED_AT_END, '')
  return JOINED.test(bare) || JOINED_BEHIND_FIRM.test(bare)
}
