/*
 * What a text must hold, in lower case, before it is worth reading for a deed: far wider than what counts as one, so
 * that the domain decides, and narrow enough that few of many thousand messages are read.
 */

const INTRODUCING = [
  'introduc(e|ing|ed) ',
  'e-?intro',
  'intro(duction)? ?:',
  'you to meet',
  'connecting you',
  'putting you in',
  'put you in',
  ', (please )?meet ',
  'please meet',
  '(<>|<->|↔|<=>)',
  // Two names that change places: "Ada, Jonas. Jonas, Ada."
  '([[:alpha:]]+), ([[:alpha:]]+)[.;!:] ?[[:alpha:]]+, [[:alpha:]]+[.!]',
  'bekannt ?mach',
  'vernetz',
  'verbinde',
  '(stelle?|bringe?) ich ',
  'ich (stelle?|bringe?|habe) ',
  'einander vor',
  'présent',
  'en (relation|contact)',
  'present',
  'en contacto',
  'apresent',
  'em conta',
  ' voor aan',
  'voorstel',
  'in contact',
  'koppel',
]

const PASSING_ON = [
  'referred you',
  'recommended you',
  'suggested you',
  'your (name|details|contact|number|profile)',
  'empfohlen',
  'weitergegeben',
  'recommand',
  'coordonnées',
  '(ton|votre) (nom|contact|numéro)',
  'recomend',
  '(tu|su|vuestro|seu|teu|vosso) (nombre|nome|contacto|contato|número)',
  'indiquei',
  'aanbevolen',
  'aangeraden',
  'getipt',
  'doorgegeven',
]

const TRADING = [
  'your (revised |latest |final )?(proposal|quote|quotation|bid|tender|statement of work)',
  'award',
  'is yours',
  '(won|got) (the|this|our)',
  'angebot',
  'zuschlag',
  'auftrag',
  'devis',
  'proposition',
  'offre',
  'confi',
  'propuesta',
  'presupuesto',
  'cotización',
  'adjudica',
  'proposta',
  'cotação',
  'contrato',
  'offerte',
  'voorstel',
  'opdracht',
]

const THANKING = [
  'thank',
  'grateful',
  'you introduced',
  'your advice',
  'helped',
  'mentor',
  'dank',
  'geholfen',
  'vernetzt',
  'vorgestellt',
  'merci',
  'aidé',
  'gracias',
  'ayuda',
  'obrigad',
  'bedankt',
]

const anyOf = (words: readonly string[]): string => `(${words.join('|')})`

/** What the people themselves write. */
export const RECEIVED_WORDS = anyOf([...new Set([...INTRODUCING, ...PASSING_ON, ...TRADING])])
/** What the user writes to them. */
export const SENT_WORDS = anyOf(THANKING)
