import type { Language } from './phrase.ts'

/** Nothing was done: what follows is denied. */
const DENIED: Readonly<Record<Language, string>> = {
  en: "not|never|nobody|no one|without|cannot|unable|unfortunately|regret|haven't|hasn't|hadn't|didn't|don't|won't|can't|couldn't|wouldn't|isn't|wasn't|instead of|refused",
  de: 'nicht|nie|niemals|niemand|keine?[nrs]?|leider|ohne|statt',
  fr: 'ne|pas|jamais|aucune?|malheureusement|sans',
  es: 'no|nunca|jamás|tampoco|lamentablemente|sin',
  pt: 'não|nunca|jamais|infelizmente|sem',
  nl: 'niet|nooit|geen|helaas|zonder',
}

/** It may be done, was asked for, or would have been: no deed yet. */
const OPEN: Readonly<Record<Language, string>> = {
  en: "if|unless|whether|once|when i|when you are|someday|could|would have|should have|might|maybe|perhaps|will|shall|going to|i'll|i'd be|can you|can we|can i|would you|hoping|hope(?:s|d)? to|looking for|looking to|asked (?:me|you|him|her) to|in advance|next week|offered to|wants? (?:me|you|us) to|needs?|later",
  de: 'falls|wenn|sobald|ob|könnten?|könntest|würden?|würdest|hätten?|vielleicht|werde|wird|sucht?|gesucht|im voraus|kannst|können|soll|sollte|später',
  fr: "si|quand|dès que|pourr\\p{L}+|pouvez|peux-tu|peut-être|cherche|d'avance|par avance|aur\\p{L}+|devr\\p{L}+|bientôt",
  es: 'si|cuando|podr\\p{L}+|puedes|puede|quizás?|tal vez|busca|de antemano|hubiera|habría|debería',
  pt: 'se você|se quiser|se puder|caso|quando|poderi\\p{L}+|podes|pode|pod\\p{L}ria|talvez|procura|antecipad\\p{L}+|teria',
  nl: 'als je|als u|indien|zodra|wanneer|kunt?|kun je|zou\\p{L}*|misschien|zoekt?|alvast|bij voorbaat|zal|wil je',
}

/** What follows makes it depend on something. */
const DEPENDING: Readonly<Record<Language, string>> = {
  en: 'if|unless|once|someday|sometime|in advance|when you|next time|next week',
  de: 'falls|wenn|sobald|im voraus|nächste woche',
  fr: "si|quand|dès que|d'avance|par avance",
  es: 'si|cuando|de antemano',
  pt: 'se você|se quiser|se puder|caso|quando|antecipad\\p{L}+',
  nl: 'als je|als u|indien|zodra|alvast|bij voorbaat',
}

const asWords = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')

const mapped = (sources: Readonly<Record<Language, string>>): Readonly<Record<Language, RegExp>> => ({
  en: asWords(sources.en),
  de: asWords(sources.de),
  fr: asWords(sources.fr),
  es: asWords(sources.es),
  pt: asWords(sources.pt),
  nl: asWords(sources.nl),
})

const DENIED_WORDS = mapped(DENIED)
const OPEN_WORDS = mapped(OPEN)
const DEPENDING_WORDS = mapped(DEPENDING)

/** Whether a sentence says that the thing was, or is hereby, done: not denied, wished for or made to depend on anything. */
export const isDone = (sentence: string, language: Language, start: number, end: number): boolean =>
  // What the phrase itself says, such as "would like you to meet", is what makes it one.
  !DENIED_WORDS[language].test(sentence.slice(0, end)) &&
  !OPEN_WORDS[language].test(sentence.slice(0, start)) &&
  !DEPENDING_WORDS[language].test(sentence.slice(start))
