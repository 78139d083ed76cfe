import type { ContactField } from '../importer.ts'

/** A heading in plain words: without accents, case and punctuation, `firstName` as two words. */
export function headingWords(heading: string): string {
  return heading
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}

/** Characters of a heading that are looked at; a longer one is no heading. */
const LONGEST = 80

/**
 * Words of headings in the languages address books come in: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, the Nordic ones, Polish and Czech. The first field that fits holds, so the more particular stand first.
 */
const HEADINGS: readonly (readonly [ContactField, RegExp])[] = [
  [
    'ignore',
    /^(?:id|uid|uuid|row|index|no|nr|#|key|label|status|gender|sex|type|source|owner|(?:unique|rec|record|row|contact|person|customer|client|source|import|group|cluster) ?(?:id|no|nr|number)|cluster|truth|created.*|updated.*|modified.*|connected on|last .*(?:date|seen|contacted|activity)|.*\bowner)$/,
  ],
  ['ignore', /birth ?place|place of birth|geburtsort|lieu de naissance/],
  ['email', /\be ?mails?\b|\bmail\b|correo|courriel|\bmejl\b|\be ?post\b/],
  [
    'phone',
    /phone|telefon|\btels?\b|\btlf\b|mobile|\bmobil\b|\bcell|handy|\bfax\b|portable|movil|celular|telefoon|whatsapp|rufnummer/,
  ],
  ['profile', /linkedin/],
  ['related:manager', /\bmanager\b|vorgesetzt|supervisor|\bboss\b|reports to|leidinggevende/],
  ['related:assistant', /assistant|assistent|ayudante|assistente|secretary|sekretar/],
  [
    'related:referred-by',
    /referred by|referrer|referral|empfohlen|introduced by|recommande par|recomendado por|indicado por/,
  ],
  ['related:spouse', /spouse|\bwife\b|husband|ehepartner|conjoint|conyuge|coniuge|conjuge|echtgeno/],
  ['related:child', /\bchild(?:ren)?\b|\bkinder\b|enfants|\bhijos\b|\bfigli\b|\bfilhos\b|kinderen/],
  [
    'birthday',
    /birth|\bdob\b|\bbday\b|geburtst|geburtsdat|naissance|nacimiento|nascimento|geboorte|verjaardag|nascita|compleanno|cumple|urodzen|narozeni|fodelse|fodsels|\bborn\b/,
  ],
  ['anniversary', /anniversary|jahrestag|jubilaum/],
  [
    'url',
    /\burl\b|website|web ?(?:page|site|seite)?\b|homepage|\bblog\b|sitio|pagina|profile?\b|perfil|twitter|facebook|github|xing|instagram/,
  ],
  [
    'postal-code',
    /post ?(?:al)? ?code|\bzip\b|\bplz\b|postleitzahl|code postal|codigo postal|\bcep\b|\bcap\b|post(?:nummer|nr)\b/,
  ],
  ['department', /department|abteilung|departement|departamento|afdeling|reparto|\bdept\b|division/],
  [
    'organization',
    /compan|organi[sz]ation|\bfirma\b|\bfirm\b|employer|unternehmen|entreprise|societe|empresa|azienda|societa|bedrijf|\borg\b|arbeitgeber|business|institution|foretag|virksomhed|\baccount(?: name)?$|workplace|affiliation/,
  ],
  [
    'nickname',
    /nick ?name|spitzname|surnom|apodo|\balias\b|roepnaam|bijnaam|apelido|known as|preferred name/,
  ],
  ['prefix', /prefix|salutation|anrede|civilite|honorific|tratamiento/],
  ['suffix', /suffix|credentials|namenszusatz/],
  [
    'title',
    /title|position|\brole\b|\bjobs?\b|funktion|\bfonction\b|\bposte\b|cargo|functie|beruf|occupation|profession|puesto|posizione|headline|stilling|stanowisko/,
  ],
  [
    'additional',
    /middle|second name|weitere vornamen|zweitname|additional name|deuxieme prenom|segundo nombre/,
  ],
  [
    'name',
    /full ?name|display ?name|complete name|first and (?:last|sur)|nom complet|nombre completo|nome completo|vollstandiger name|first last|^(?:contact|person|attendee|guest|member|participant)(?: name)?$|^naam$|vor und nachname|name and surname|imie i nazwisko/,
  ],
  [
    'family',
    /sur ?name|last ?name|family ?name|nachname|familienname|nom de famille|apellido|sobrenome|cognome|achternaam|nazwisko|prijmeni|efternamn|efternavn|etternavn|\blname\b|^last$|^family$/,
  ],
  [
    'given',
    /given|first ?name|fore ?name|vorname|prenom|voornaam|^imie$|jmeno|fornamn|fornavn|christian name|\bfname\b|^first$/,
  ],
  ['name', /^(?:name|nombre|nome|nom|names|namn|navn)$|^client$|^customer$|^kunde$/],
  [
    'note',
    /\bnotes?\b|notiz|comment|kommentar|remark|bemerkung|anmerkung|\bnotas\b|observacion|annotazion|\bmemo\b|description|\bbio\b|opmerking|anotac/,
  ],
  ['category', /\btags?\b|categor|kategorie|\bgroups?\b|gruppe|groupe|grupo|\blabels\b|\blists?\b|segment/],
  [
    'street',
    /street|strasse|\bstr\b|address|adresse|anschrift|direccion|endereco|indirizzo|\brue\b|straat|\baddr\b|\bcalle\b|\bvia\b/,
  ],
  [
    'city',
    /\bcity\b|town|suburb|\bort\b|stadt|ville|ciudad|cidade|citta|plaats|village|locality|wohnort|location|\bstad\b|miasto/,
  ],
  ['region', /\bstate\b|province|region|county|bundesland|\bkanton|provincia|estado/],
  ['country', /country|\bland\b|\bpays\b|\bpais\b|paese|nation/],
]

/** The other person's own e-mail or number, which is not the contact's. */
const OF_SOMEBODY_ELSE = /manager|vorgesetzt|assistant|assistent|spouse|emergency|referr|parent|notfall/

/** The field a heading names; undefined where its words are not known. */
export function fieldNamed(heading: string): ContactField | undefined {
  const words = headingWords(heading)
  if (words === '') return undefined
  const field = HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
  return (field === 'email' || field === 'phone') && OF_SOMEBODY_ELSE.test(words) ? 'ignore' : field
}

/** What a heading says of the kind of number or address in its column, in the source's words for a label. */
export function labelIn(heading: string): string {
  const words = headingWords(heading)
  if (/fax/.test(words)) return 'fax'
  if (/mobil|\bcell|handy|movil|celular|portable|whatsapp/.test(words)) return 'mobile'
  if (/work|business|office|geschaft|buro|bureau|trabajo|comercial|dienst|company/.test(words)) return 'work'
  if (/home|privat|personal|particular|domicile|residencial|thuis/.test(words)) return 'home'
  return ''
}
