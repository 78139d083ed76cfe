import { type Phrase, phrases } from './phrase.ts'

/** In the user's own account of a conversation or note on somebody: what the user did for them. */
export const NOTED_GIVEN: readonly Phrase[] = [
  ...phrases('introduction', {
    en: [
      '(?:i|we) (?:introduced|connected) (?:him|her|them) (?:to|with)',
      '(?:i|we) put (?:him|her|them) in (?:touch|contact) with',
    ],
    de: ['ich habe (?:ihn|sie)_?(?:mit|bei)_?\\p{L}+_?(?:bekannt gemacht|vernetzt|vorgestellt|verbunden)'],
    fr: ["je l'ai (?:présentée?|mise? en (?:relation|contact))"],
    es: ['(?:le|la|lo) (?:presenté a|puse en contacto con)'],
    pt: ['(?:apresentei|pus)-(?:o|a|lhe)', '(?:o|a) apresentei a'],
    nl: ['ik heb (?:hem|haar) (?:voorgesteld aan|in contact gebracht met)'],
  }),
  ...phrases('lead', {
    en: [
      '(?:i|we) (?:referred|recommended) (?:him|her|them) to',
      '(?:i|we) (?:sent|gave|passed) (?:him|her|them) (?:a|the|this) lead',
    ],
    de: ['ich habe (?:ihn|sie)_?\\p{L}*_?(?:weiter)?empfohlen'],
    fr: ["je l'ai recommandée?"],
    es: ['(?:le|la|lo) recomendé a'],
    pt: ['recomendei-(?:o|a)', '(?:o|a) recomendei a'],
    nl: ['ik heb (?:hem|haar) (?:aanbevolen|getipt) bij'],
  }),
  ...phrases('help', {
    en: [
      '(?:i|we) (?:helped|advised) (?:him|her|them)',
      '(?:i|we) gave (?:him|her|them) (?:\\p{L}+ )?advice',
    ],
    de: ['ich habe (?:ihm|ihr)_?geholfen', 'ich habe (?:ihn|sie) beraten'],
    fr: ["je l'ai (?:aidée?|conseillée?)"],
    es: ['(?:le|la|lo) ayudé'],
    pt: ['(?:ajudei)-(?:o|a)', '(?:o|a) ajudei'],
    nl: ['ik heb (?:hem|haar) geholpen'],
  }),
]
