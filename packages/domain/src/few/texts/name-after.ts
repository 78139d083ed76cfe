const TITLES =
  '(?:(?:Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau|Mme|Mevrouw|Meneer|Monsieur|Madame|Señora?|Sr|Sra|Dra)\\.? )'
const PARTICLES = '(?:van|von|de|da|den|der|dos|di|del|la|le|ten|ter|y|bin|al)'
const WORD = "\\p{Lu}[\\p{L}'-]+"
const NAME = `${WORD}(?: (?:${PARTICLES} ){0,2}${WORD}){0,3}`
/** "my former colleague", "notre directrice": says that a person follows. */
const WHOSE =
  '(?:my|our|a|mein\\p{L}*|unser\\p{L}*|mon|ma|notre|mi|nuestr[oa]|meu|minha|o meu|a minha|nosso|nossa|mijn|onze) (?:(?:\\p{Ll}[\\p{L}-]*|\\p{Lu}{2,4}) ){1,3}?'
const ARTICLE = '(?:der|dem|den|die|ao|à|o|a|al|la|el|le) '
const FOLLOWING = new RegExp(
  `^[,:]? ?(?<whose>${WHOSE})?(?:${ARTICLE})?(?<title>${TITLES})*(?<name>${NAME})`,
  'u',
)

/** Words that stand with a person, not with a product. */
const PERSONAL =
  /(?<!\p{L})(?:who|whom|colleague|friend|partner|boss|she|he|her|him|cc|cc'd|copied|kolleg(?:e|en|in)|freund(?:in)?|qui|collègue|amie?|quien|amig[oa]|colega|quem|die|collega|vriend(?:in)?|ceo|cfo|coo|cto|director|head of|leiter(?:in)?|geschäftsführer(?:in)?|directeur|directrice|director[a]?|diretor[a]?)(?!\p{L})/iu

/**
 * The name of a person that comes at once after a place in a sentence; null where what follows is none, or cannot be
 * told from a product: one capitalized word that nobody on record is called by.
 */
export const nameAfter = (
  sentence: string,
  place: number,
  isGivenName: (word: string) => boolean,
): string | null => {
  const rest = sentence.slice(place).trimStart()
  const groups = FOLLOWING.exec(rest)?.groups
  const name = groups?.name
  if (name === undefined) return null
  const words = name.split(' ')
  if (isGivenName(words[0] ?? '')) return name
  const isSaid = groups?.title !== undefined || PERSONAL.test(groups?.whose ?? '')
  const afterwards = rest.slice(rest.indexOf(name) + name.length)
  return isSaid || (words.length > 1 && PERSONAL.test(afterwards)) ? name : null
}
