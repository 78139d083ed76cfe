import type { Channel } from '../../channel.ts'
import type { LogReading, Span } from '../reading.ts'
import { mistypedChannel } from './mistyped-channel.ts'

const words = (source: string): RegExp => new RegExp(`(?<![a-z0-9'])(?:${source})(?![a-z0-9])`)

/** Means before places: a "call on Zoom" is video, a "message on LinkedIn" is LinkedIn. */
const CUES: readonly (readonly [Channel, RegExp])[] = [
  [
    'video',
    words(
      'zoom(?:ed)?|(?<=(?:^|on|over|via|in|by|per|par|por|uber|ms|microsoft|,) ?)teams|skyped?|facetimed?|google meet|gmeet|webex|jitsi|whereby|video|vidoe|viedo|vid(?= ?(?:call|chat))|video ?(?:call|chat|conference|anruf|gesprach|konferenz)|visio|visioconference|en visio|videollamada|videochamada|videoconferencia|videoconference|videocall|videogesprek|beeldbellen',
    ),
  ],
  ['linkedin', words('linkedin|linked in|inmail|li (?:message|msg)')],
  [
    'other',
    words(
      "whatsapp(?:ed)?|whats app|texted|texting|text (?:from|to|message)|sms|signal|telegram|wechat|slack(?:ed)?|imessage|instagram|messenger|discord|dm'?d|dm from|threema|mensaje de texto",
    ),
  ],
  [
    'email',
    words(
      'e-?mail(?:s|ed|ing)?|mailed|mails?|mailing|wrote(?! (?:\\S+ ){0,3}an? (?:recommendation|reference))|written to|gemailt|mailte|geschrieben|angeschrieben|schrieb|mailtje|gemaild|mailde|schreef|geschreven|ecrit|courriel|mel|correo|escribio|escribi|escrito|escreveu|escrevi|newsletter|letter from',
    ),
  ],
  [
    'phone',
    words(
      'phone|phoned|phone ?call|ph(?=\\.? \\d{1,3} ?(?:m|h)|[.:,] | (?:-|w/|with|from|to) |$)|diall?ed in|dial-?in|(?<!\\b(?:met|with|to|saw) an? (?:\\w+ ){1,3})(?<!\\b(?:someone|somebody|an? (?:man|woman|person|firm|company|place)) )called(?! (?:a|an|the|it)\\b)|(?<=someone |somebody )called(?= (?:me|us|back|about|re)\\b)|call|calls|calling|rang|ring|rung|voicemail|voice mail|tel|telefon|telefonat|telefoniert|telefonierte|telefonisch|angerufen|anruf|rief|am telefon|appel|appele|appelee|coup de fil|telephone|au telephone|llamada|llame|llamo|llamado|hable por telefono|por telefono|telefono|chamada|liguei|ligou|telefonema|telefonei|por telefone|telefone|gebeld|belde|telefoontje|telefonisch|aan de telefoon',
    ),
  ],
  [
    'in-person',
    words(
      'coffees?|cofee|cuppa|tea|lunch(?:ed)?|breakfast|brunch|dinner|supper|drinks?|beers?|pints?|a glass of wine|aperitif|aperitivo|met|met up|meeting|meet-?up|met with|saw|seen|visited|visit|ran into|bumped into|walk|walked|hike|hiked|golf|in person|face to face|(?:factory|plant|site|studio|office|warehouse|guided|museum|gallery|lab|shop) tour|site visit|(?:at|in|down|to) the (?:pub|bar(?! exam| association| council)|beer garden)|at (?:the|a|an|his|her|their) (?:\\w+ ){0,2}(?:pub|bar(?! exam| association| council)|restaurant|bistro|canteen|stadium|match|concert|barbecue|bbq|funeral|conference|congress|expo|fair|event|party|wedding|airport|station|summit|reception|dinner|breakfast|meetup|opening|gala|workshop|seminar|show|club|office|factory|gym)|kaffee|tee mit|mittagessen|mittag|abendessen|fruhstuck|brunch|essen mit|treffen|getroffen|traf|besuch|besucht|besuchte|bier|spaziergang|auf der (?:messe|konferenz|tagung)|in der kneipe|im (?:biergarten|restaurant|wirtshaus)|au (?:restaurant|bistrot?)|en el (?:bar|restaurante)|no restaurante|in (?:de kroeg|het restaurant)|betriebsfuhrung|werksfuhrung|dejeuner|dejeune|diner|dine|petit-dejeuner|petit dejeuner|cafe|the avec|rdv|rendez-vous|rencontre|rencontree?|croise|vu|verre avec|apero|comida|comi|almuerzo|almorce|cena|cene|desayuno|reunion|quede con|vi a|cana|canas|vino con|almoco|almocei|jantar|jantei|pequeno-almoco|reuniao|encontro|encontrei|cha com|cerveja|koffie|borrel|etentje|diner|ontmoet|afspraak|bezoek|bezocht|wandeling|biertje|gezien|meeting',
    ),
  ],
]
/** Here "met" is "with", and only a noun beside it tells how. */
const DUTCH_MET =
  /(?:koffie|lunch|gebeld|gesproken|borrel|diner|ontbijt|overleg|gesprek|afspraak|wandeling|telefoontje|bier(?:tje)?|thee|gisteren|vandaag) met\b/
/** Not had yet, or spoken of only. */
const NOT_HAD =
  /(?:next time|soon|some day|one day|would (?:like|love)|let's|lets|buy|owe|owes|cancel\w*|postponed|missed|no time for|instead of|statt)\b/

/** How a contact came about, from the first of its clauses that tells. */
export const channelIn = (plain: string, clauses: readonly Span[]): LogReading['channel'] => {
  for (const { start, end } of clauses) {
    const text = plain.slice(start, end)
    if (NOT_HAD.test(text)) continue
    for (const [value, pattern] of CUES) {
      const match = pattern.exec(DUTCH_MET.test(text) ? text.replace(/\bmet\b/g, '...') : text)
      if (match !== null)
        return { value, start: start + match.index, end: start + match.index + match[0].length }
    }
  }
  return mistypedChannel(plain, clauses)
}

const RECEIVED =
  /(?:called|rang|phoned|wrote|emailed|mailed|texted|messaged|pinged|contacted|written|reached out to) (?:to )?(?:me|us)\b|\b(?:e-?mail|mail|message|msg|dm|inmail|whatsapp|text|sms|note|letter|nachricht|brief|lettre|courriel|correo|mensaje|mensagem|bericht|mailtje) (?:from|von|vom|de|d'|del|da|do|van) |got (?:a|an|his|her) (?:e-?mail|mail|message|text)|hat (?:mir|uns) geschrieben|m'a ecrit|me escribio|me escreveu|heeft me (?:gemaild|geschreven)/
const SENT =
  /^(?:i |just |ich |j'ai )?(?:have |habe )?(?:e-?mailed|mailed|wrote|texted|messaged|pinged|sent|dropped (?:him|her|them)? ?a (?:line|note)|left (?:a )?(?:voicemail|message))|voicemail|no answer|did(?:n't| not) (?:pick up|answer)|angeschrieben|nicht erreicht|gemailt|laisse un message/
/** Those in writing, where it matters who turned to whom. */
const WRITTEN: ReadonlySet<Channel> = new Set(['email', 'linkedin', 'other'])

/** Who turned to whom, where it was in writing or nobody picked up. */
export const directionIn = (
  plain: string,
  clauses: readonly Span[],
  channel: Channel | null,
  people: readonly Span[],
): LogReading['direction'] => {
  for (const clause of clauses) {
    const text = plain.slice(clause.start, clause.end)
    const isUnanswered = /voicemail|no answer|pick up|nicht erreicht|laisse un message/.test(text)
    if (isUnanswered) return 'sent'
    if (channel === null || !WRITTEN.has(channel)) continue
    if (RECEIVED.test(text)) return 'received'
    if (SENT.test(text)) return 'sent'
    // "Rose wrote", "Nick texted".
    const isSubject = people.some(({ start, end }) => start === clause.start && WRITES.test(plain.slice(end)))
    if (isSubject) return 'received'
  }
  return 'mutual'
}

const WRITES =
  /^ (?:wrote|emailed|mailed|texted|messaged|pinged|schrieb|a ecrit|escribio|escreveu|schreef|mailde)\b/
