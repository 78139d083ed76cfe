/*
 * What a text must hold, in lower case, before it is worth reading for a deed: far wider than what counts as one, so
 * that the domain decides, and narrow enough that few of many thousand messages are read. Plain pieces of text, because
 * the database finds sixty of those ten times as fast as one regular expression made of them.
 */

const INTRODUCING = [
  'intro',
  'you to meet',
  'connecting you',
  'you in touch',
  'you in contact',
  ', meet ',
  'please meet',
  '<>',
  '↔',
  'bekannt',
  'vernetz',
  'verbinde',
  'stelle ich',
  'ich stelle',
  'bringe ich',
  'ich bringe',
  'einander vor',
  'darf ich',
  ' présente',
  'en relation',
  'en contact',
  ' presento ',
  'presentar',
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
  'your name',
  'your details',
  'your contact',
  'your number',
  'empfohlen',
  'weitergegeben',
  'recommandé',
  'coordonnées',
  'otre nom',
  'ton nom',
  'otre contact',
  'ton contact',
  'recomend',
  'u nombre',
  'u contacto',
  'indiquei',
  'eu nome',
  'eu conta',
  'aanbevolen',
  'aangeraden',
  'getipt',
  'doorgegeven',
]

const TRADING = [
  'proposal',
  'your quot',
  'your bid',
  'tender',
  'award',
  'is yours',
  'angebot',
  'zuschlag',
  'auftrag',
  'devis',
  'proposition',
  'offre commerciale',
  'confions',
  'confie ',
  'propuesta',
  'presupuesto',
  'cotización',
  'adjudica',
  'proposta',
  'cotação',
  ' é seu',
  'offerte',
  'opdracht',
  'won the',
  'won our',
]

const THANKING = [
  'thank',
  'grateful',
  'you introduced',
  'your advice',
  'helped me',
  'helped us',
  'your mentor',
  'danke',
  'dank ',
  'geholfen',
  'vernetzt',
  'vorgestellt',
  'bekannt',
  'merci',
  "m'as ",
  "m'avez ",
  'gracias',
  'ayuda',
  'obrigad',
  'bedankt',
]

const anywhere = (pieces: readonly string[]): readonly string[] => pieces.map((piece) => `%${piece}%`)

/** What the people themselves write, as patterns of LIKE. */
export const RECEIVED_PATTERNS = anywhere([...new Set([...INTRODUCING, ...PASSING_ON, ...TRADING])])
/** What the user writes to them. */
export const SENT_PATTERNS = anywhere(THANKING)
