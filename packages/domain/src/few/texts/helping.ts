import { type Phrase, phrases } from './phrase.ts'

export const THANKED_HELP: readonly Phrase[] = [
  ...phrases('mentoring', {
    en: [
      '(?:thanks|thank you|grateful)_?(?:so much |very much |again )?for (?:mentoring|coaching) me',
      'for (?:all )?your (?:mentoring|mentorship)',
    ],
    de: [
      '(?:danke|dank)_?(?:dir |ihnen )?für (?:das|dein|ihr|deine|ihre) (?:mentoring|mentorschaft|begleitung als mentor(?:in)?)',
    ],
    fr: ["merci_?(?:d'avoir été|pour) (?:mon mentor|ton mentorat|votre mentorat)"],
    es: ['gracias_?por (?:tu|su) mentoría'],
    pt: ['obrigad[oa]_?pela (?:tua|sua|vossa) mentoria'],
    nl: ['(?:bedankt|dank)_?voor (?:je|uw|het) (?:mentorschap|mentoraat)'],
  }),
  ...phrases('help', {
    en: [
      '(?:thanks|thank you|grateful)_?(?:so much |very much |again |a lot )?for (?:all )?(?:your|the) (?:great |kind |good |valuable |excellent |honest )?(?:advice|guidance|help|counsel)(?! ?(?:line|desk|page|centre|center))',
      'your advice (?:really |has )?(?:helped|saved) (?:me|us)',
      'you (?:really )?helped (?:me|us)',
    ],
    de: [
      '(?:danke|dank)_?(?:dir |ihnen |euch )?(?:sehr |nochmals )?für (?:deine|ihre|eure|die|deinen|ihren) (?:\\p{L}+ )?(?:hilfe|unterstützung|rat|beratung|ratschläge)',
      '(?:du hast|sie haben) (?:mir|uns)_?(?:sehr )?geholfen',
    ],
    fr: [
      'merci_?pour (?:ton|votre|tes|vos) (?:aide|conseils?|soutien)',
      "(?:tu m'as|vous m'avez) (?:beaucoup )?aidée?",
    ],
    es: ['gracias_?por (?:tu|su|vuestra|tus|sus) (?:ayuda|consejos?|apoyo)', 'me (?:ayudaste|has ayudado)'],
    pt: [
      'obrigad[oa]_?(?:pela|por|pelos) (?:tua|sua|vossa|teus|seus) (?:ajuda|conselhos|apoio)',
      'obrigad[oa]_?pelo (?:teu|seu) (?:conselho|apoio)',
    ],
    nl: [
      '(?:bedankt|dank)_?voor (?:je|jouw|uw|jullie|de) (?:hulp|advies|goede raad|steun)',
      '(?:je hebt|u hebt|u heeft) (?:me|mij|ons)_?geholpen',
    ],
  }),
]

export const NOTED_HELP: readonly Phrase[] = [
  ...phrases('mentoring', {
    en: [
      '(?:^|(?:is|was|been|became) )(?:my|our) (?:first |old |former |great |long-time )?mentor',
      '^mentor since',
      'mentor(?:ed|s) (?:me|us)',
      'mentor of mine',
      'coached me',
      'took me under (?:his|her|their) wing',
    ],
    de: [
      '(?:^|(?:ist|war|wurde) )(?:mein|meine|unser|unsere) (?:\\p{L}+ )?mentor(?:in)?',
      '^mentor(?:in)? seit',
      'hat mich (?:gefördert|gecoacht)',
    ],
    fr: [
      '(?:^|(?:est|était|fut) )(?:mon|ma|notre) (?:\\p{L}+ )?mentore?',
      '^mentore? depuis',
      "m'a (?:coachée?|formée?|prise? sous son aile)",
    ],
    es: ['(?:^|(?:es|fue|era) )(?:mi|nuestro|nuestra) (?:\\p{L}+ )?mentora?', '^mentora? desde'],
    pt: ['(?:^|(?:é|foi|era) (?:o |a )?)(?:meu|minha|nosso|nossa) (?:\\p{L}+ )?mentora?', '^mentora? desde'],
    nl: [
      '(?:^|(?:is|was) )(?:mijn|onze) (?:\\p{L}+ )?mentor',
      '^mentor sinds',
      'heeft me (?:begeleid|gecoacht)',
    ],
  }),
  ...phrases('help', {
    en: ['(?:helped|advised) (?:me|us)', 'gave (?:me|us) (?:good |great |valuable |honest |useful )?advice'],
    de: ['hat (?:mir|uns)_?(?:\\p{L}+ )?geholfen', 'hat (?:mich|uns) beraten', 'half (?:mir|uns)'],
    fr: ["(?:m'a|nous a) (?:beaucoup )?(?:aidée?s?|conseillée?s?)"],
    es: ['(?:me|nos) (?:ayudó|ha ayudado|aconsejó|ha aconsejado)'],
    pt: ['(?:me|nos) (?:ajudou|aconselhou)', '(?:ajudou|aconselhou)-(?:me|nos)'],
    nl: ['heeft (?:me|mij|ons)_?(?:geholpen|geadviseerd)', '(?:hielp|adviseerde) (?:me|mij|ons)'],
  }),
]
