import { FIELD_KINDS, type FieldKind } from './field.ts'

/** Values looked at: enough to tell a column's kind. */
const SAMPLE = 500
/** Share of the values that must look alike for the content to decide. */
const NEARLY_ALL = 0.7

/**
 * Words of headings by kind, folded to lower case with single spaces, in the languages address books come in. The first kind that fits holds, so the
 * more specific ones stand first.
 */
const HEADINGS: readonly (readonly [kind: FieldKind, pattern: RegExp])[] = [
  [
    'ignore',
    /^(?:id|uid|uuid|row|row ?id|row ?number|index|nr|no|#|key|(?:unique|rec|record|row|contact|person|entity|customer|client|source|import) ?(?:id|no|nr|number|index)|id ?(?:unique|record|row)|cluster(?: ?id)?|truth|label|group ?id|match(?: ?id)?|duplicate(?: ?of)?|source(?: dataset)?|dataset|created|updated|modified|connected on|created at|updated at)$/,
  ],
  ['email', /\be ?mail|\bmail\b|correo|courriel|\bmejl\b/],
  [
    'profile',
    /linkedin|\burl\b|profile|\bxing\b|twitter|facebook|github|website|web ?page|homepage|profil\b/,
  ],
  [
    'phone',
    /phone|telefon|\btel\b|mobile|\bmobil\b|\bcell|handy|\bfax\b|telephone|portable|movil|celular|telefoon/,
  ],
  [
    'date',
    /birth ?da|\bdob\b|\bbday\b|date of birth|birthday|geburtst|geburtsdat|naissance|nacimiento|nascimento|geboorted|nascita|urodzen|\bborn\b|\bdate\b|\bdatum\b/,
  ],
  [
    'identifier',
    /\bssn\b|soc(?:ial)? ?sec|passport|national ?id|tax ?id|\bnhs\b|medicare|\bnin\b|steuer|\bcpf\b|\bdni\b|\bnif\b|identif|licen[cs]e|insurance|member(?:ship)? ?(?:no|nr|number|id)|account ?(?:no|nr|number)|\bsin\b|\bpesel\b|\bbsn\b/,
  ],
  [
    'postcode',
    /post ?(?:al)? ?code|\bzip|\bplz\b|postleitzahl|code postal|codigo postal|\bcep\b|\bcap\b|postnummer|postcode/,
  ],
  [
    'house-number',
    /(?:street|house|building|haus|str) ?(?:no|nr|num|number)\b|hausnummer|huisnummer|numero civico|street number/,
  ],
  ['street', /street|strasse|\bstr\b|address|adresse|direccion|endereco|indirizzo|\brue\b|straat|\baddr\b/],
  [
    'place',
    /city|town|suburb|\bort\b|stadt|ville|ciudad|cidade|citta|plaats|village|locality|birth ?place|place|geburtsort|municipality|region|county|\bland\b|location|country|wohnort/,
  ],
  ['gender', /^(?:gender|sex|geschlecht|sexe|sexo|sesso|geslacht)$/],
  ['nickname', /nick ?name|spitzname|surnom|apodo|\balias\b|roepnaam|\bknown as\b/],
  ['additional-name', /middle|second name|zweit|additional name|deuxieme|segundo nombre/],
  [
    'full-name',
    /full ?name|display ?name|^name$|\bperson\b|nom complet|nombre completo|nome completo|vollstandiger name|first and (?:last|sur)|complete name|^contact(?: name)?$|^naam$/,
  ],
  [
    'family-name',
    /sur ?name|last ?name|family ?name|nachname|familienname|^nom$|nom de famille|apellido|sobrenome|cognome|achternaam|nazwisko|prijmeni|efternamn|\blname\b|^last$|^family$|maiden/,
  ],
  [
    'given-name',
    /given|first ?name|fore ?name|vorname|prenom|^nombre$|^nome$|voornaam|^imie$|jmeno|fornamn|christian name|\bfname\b|^first$/,
  ],
  [
    'organization',
    /compan|organi[sz]ation|\bfirma\b|employer|unternehmen|entreprise|societe|empresa|azienda|bedrijf|\borg\b|arbeitgeber|business name/,
  ],
  ['title', /title|position|\brole\b|\bjob\b|funktion|\bposte\b|cargo|functie|beruf|occupation|profession/],
]

const OCCUPATION = /occupation|profession|beruf|metier|state|province|bundesland|\bterritory\b/

/** Guesses what a column holds from its heading and its values. An unknown column of words is `text`, one that is different in each row or empty is `ignore`. */
export function guessFieldKind(name: string, values: readonly string[]): FieldKind {
  const heading = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim()
  const filled = values.filter((value) => value.trim() !== '').slice(0, SAMPLE)
  if (filled.length === 0) return 'ignore'
  const known = FIELD_KINDS.find((kind) => kind.replace('-', ' ') === heading)
  if (known !== undefined) return known
  if (OCCUPATION.test(heading)) return 'text'
  const byHeading = HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0]
  const byContent = guessFromContent(filled)
  if (byHeading === undefined) return byContent
  // "Address" may hold mail addresses, "contact" numbers: what the values plainly are outweighs the heading.
  return byContent === 'email' && byHeading !== 'ignore' ? byContent : byHeading
}

const CONTENT: readonly (readonly [kind: FieldKind, pattern: RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['profile', /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/i],
  ['date', /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:18|19|20)\d{2}[01]\d[0-3]\d)$/],
  ['phone', /^\+\d[\d\s()./-]{6,}$|^0\d[\d\s()./-]{6,}$|^\(\d{3}\)\s?\d{3}-\d{4}$/],
  ['gender', /^(?:m|f|w|male|female|männlich|weiblich)$/i],
]

function guessFromContent(filled: readonly string[]): FieldKind {
  for (const [kind, pattern] of CONTENT) {
    const fitting = filled.filter((value) => pattern.test(value.trim())).length
    if (fitting >= filled.length * NEARLY_ALL) return kind
  }
  const distinct = new Set(filled).size
  const isNumbered =
    distinct === filled.length && filled.every((value) => /\d/.test(value) && !/\s/.test(value.trim()))
  return isNumbered && filled.length > 1 ? 'ignore' : 'text'
}
