import { type Phrase, phrases } from './phrase.ts'

/** Whom one is recommended to: somebody, not a verb ("recommended you to try it"). */
const SOMEBODY =
  '(?:a|an|the|our|my|his|her|their|some|one of|them|him|someone|somebody|everyone|friends?|colleagues?|clients?)'

export const RECEIVED_LEADS: readonly Phrase[] = [
  ...phrases('lead', {
    en: [
      `i(?:'ve| have)?(?: just| already| also)? (?:referred|recommended|suggested) you (?:to|for) ${SOMEBODY}`,
      "i(?:'ve| have)?(?: just| already| also)? (?:passed|forwarded) (?:on )?your (?:name|details|contact details|contact|number|profile)(?: on)? to",
      "i(?:'ve| have)?(?: just| already| also)? (?:gave|given) (?:him|her|them|\\p{L}+|my \\p{L}+|our \\p{L}+) your (?:name|number|details|contact)",
      "i(?:'ve| have)?(?: just| already| also)? (?:put your name forward|mentioned your name to)",
      'i took the liberty of (?:giving|passing|forwarding) (?:on )?your (?:name|details|contact|number|profile)',
    ],
    de: [
      '(?:dich|sie)_?\\p{L}*_?(?:weiter)?empfohlen',
      'habe ich (?:dich|sie) empfohlen',
      '(?:deinen|ihren|deine|ihre) (?:namen|kontakt|kontaktdaten|nummer)_?\\p{L}*_?weitergegeben',
    ],
    fr: [
      "je (?:t'ai|vous ai) (?:chaudement |déjà )?recommandée?",
      "j'ai (?:donné|transmis|passé) (?:ton|votre|tes|vos) (?:nom|contact|coordonnées|numéro)",
    ],
    es: [
      '(?:te|le|lo|la|os) (?:he recomendado|recomendé)',
      '(?:he dado|di|pasé|he pasado) (?:tu|su|vuestro) (?:nombre|contacto|número)',
    ],
    pt: [
      '(?:recomendei|indiquei)(?:-te|-o|-a)?(?: você| o seu nome| seu nome| o teu nome)',
      '(?:recomendei|indiquei)-(?:te|o|a)',
      '(?:passei|dei) (?:o )?(?:seu|teu|vosso) (?:nome|conta[c]?to|número)',
    ],
    nl: [
      '(?:heb|hebben) (?:je|jou|u) (?:aanbevolen|aangeraden|getipt) bij',
      '(?:je|jouw|uw) (?:naam|gegevens|nummer)_?doorgegeven',
    ],
  }),
  ...phrases(
    'lead',
    { en: ["i(?:'ve| have)?(?: just| already| also)? (?:referred|recommended) you to"] },
    { isNamed: true },
  ),
]

export const THANKED_LEADS: readonly Phrase[] = phrases('lead', {
  en: [
    '(?:thanks|thank you|grateful)_?(?:so much |very much |again |a lot )?for (?:referring (?:me|us)|the (?:kind )?referral|recommending (?:me|us) to|passing (?:on )?my (?:name|details)|the lead|sending (?:me|us) (?:the|a|this) lead)',
  ],
  de: [
    '(?:danke|dank)_?(?:dir |ihnen )?für (?:die (?:weiter)?empfehlung|den hinweis auf den auftrag) (?:bei|an)',
  ],
  fr: ["merci_?(?:de |pour )?(?:m'avoir|nous avoir) recommandée?s?"],
  es: ['gracias_?por (?:haberme recomendado|recomendarme|recomendarnos)'],
  pt: [
    'obrigad[oa]_?por (?:me (?:ter )?(?:recomendado|indicado|recomendar|indicar))',
    'obrigad[oa]_?pela indicação',
  ],
  nl: ['(?:bedankt|dank)_?voor (?:de aanbeveling bij|de tip over|het aanbevelen)'],
})

export const NOTED_LEADS: readonly Phrase[] = phrases('lead', {
  en: [
    '(?:referred|recommended) (?:me|us) to',
    'referred \\p{Lu}[\\p{L} ]+ to (?:me|us)',
    '(?:sent|gave|brought|passed) (?:me|us) (?:a|the|this|their|his|her) lead',
    'passed (?:on )?my (?:name|details|number)',
  ],
  de: ['hat (?:mich|uns)_?\\p{L}*_?(?:weiter)?empfohlen', 'hat meinen namen weitergegeben'],
  fr: ["(?:m'a|nous a) recommandée?s?"],
  es: ['(?:me|nos) (?:recomendó|ha recomendado) (?:a|en|para)'],
  pt: ['(?:me|nos) (?:recomendou|indicou)', '(?:recomendou|indicou)-(?:me|nos)'],
  nl: ['heeft (?:me|mij|ons) (?:aanbevolen|getipt) bij'],
})
