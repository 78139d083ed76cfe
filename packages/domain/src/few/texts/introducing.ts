import { type Phrase, phrases } from './phrase.ts'

/** "Let me introduce you to Jonas Berg": the name must follow. */
const TO_SOMEBODY = phrases(
  'introduction',
  {
    en: [
      "(?:let me|allow me to|i(?:'d| would) like to|i want(?:ed)? to|i am|i'm|hereby) (?:\\p{L}+ly )?introduc(?:e|ing) you to",
      "i(?:'ve| have)? (?:just |already )?introduced you to",
      "i(?:'d| would) (?:like|love) you to meet",
      "(?:i'm|i am|am) (?:hereby |just )?connecting you (?:with|to)",
      "(?:i'm|i am|am) putting you in (?:touch|contact) with",
      "i(?:'ve| have) put you in (?:touch|contact) with",
    ],
    de: [
      '(?:ich )?(?:stelle|stell) (?:ich )?(?:dir|ihnen|euch)(?=.* vor)',
      '(?:ich darf|darf ich|ich möchte|möchte ich) (?:dir|ihnen|euch)(?=.* vorstellen)',
      '(?:ich )?(?:möchte|will) (?:ich )?(?:dich|sie|euch) mit(?=.* (?:bekannt|verbind|vernetz|zusammen|kontakt))',
      '(?:ich )?verbinde (?:ich )?(?:dich|sie|euch)_?mit',
      '(?:ich )?bringe (?:ich )?(?:dich|sie|euch)_?mit(?=.* (?:kontakt|zusammen))',
      'ich habe (?:dich|sie) mit(?=.* (?:bekannt gemacht|verbunden|vernetzt))',
    ],
    fr: [
      'je (?:te|vous) présente',
      "j'aimerais (?:te|vous) présenter",
      '(?:permets|permettez)(?:-moi)? de (?:te|vous) présenter',
      'je (?:te|vous) mets en (?:relation|contact) avec',
      "je (?:t'ai|vous ai) mis(?:e|es)? en (?:relation|contact) avec",
    ],
    es: [
      '(?:te|le|os|les) presento a',
      '(?:quiero|quisiera|me gustaría) presentar(?:te|le|os|les) a',
      '(?:te|le|os|les) (?:pongo|he puesto) en contacto con',
    ],
    pt: [
      '(?:te|lhe|vos) apresento',
      'apresento-(?:te|lhe|vos|lhes)',
      '(?:quero|gostaria de|queria) (?:te |lhe |vos )?apresentar(?:-te|-lhe|-vos)?',
      'coloco(?:-te|-o|-a|-vos)?(?: você| vocês)? em conta[c]?to com',
    ],
    nl: [
      '(?:ik )?stel (?:ik )?(?:je|jou|u|jullie)_?voor aan',
      '(?:ik )?breng (?:ik )?(?:je|jou|u|jullie)_?in contact met',
      'ik heb (?:je|jou|u) in contact gebracht met',
      'wil ik (?:je|u) voorstellen aan',
    ],
  },
  { isNamed: true },
)

/** Said in front of both: "may I introduce Jonas", "I am introducing you two". */
const AMONG_SEVERAL = phrases(
  'introduction',
  {
    en: [
      'may i introduce(?! my(?:self)?| our)',
      "(?:let me|allow me to|i(?:'d| would) like to|i want(?:ed)? to|happy to|glad to|pleased to|i am|i'm|am|and) (?:\\p{L}+ly )?introduc(?:e|ing) (?:you|the two of you|to you|each other)",
      '(?:connecting|introducing) (?:you|the) (?:two|both|three)',
      'introduc(?:e|ing) you (?:two|both|to each other|to one another)',
      '(?:connect|connecting) you (?:two|both)',
      'e-?intro',
      '^intro(?:duction)? ?:',
      'please meet',
      "(?:i'd|i would) like you (?:two|both) to meet",
      'by way of introduction',
    ],
    de: [
      'darf ich(?! mich)(?: (?:dir|euch|ihnen|vorstellen))',
      '(?:ich )?(?:möchte|will) (?:ich )?(?:euch|sie|beide)_?(?:miteinander |einander )?(?:bekannt machen|vernetzen|vorstellen|verbinden)',
      '(?:ich )?(?:vernetze|verbinde) (?:ich )?(?:euch|sie)',
      'stelle (?:ich )?(?:euch|sie) (?:beide )?einander vor',
      'bekannt ?machen',
    ],
    fr: [
      'je vous (?:présente|mets en relation|mets en contact)(?! (?:mes|nos|notre|mon|ma|nos) )',
      'vous (?:présenter|mettre en relation|mettre en contact)',
      'faire les présentations',
    ],
    es: ['(?:os|les|los) (?:presento|pongo en contacto)', 'quería presentaros', 'quiero presentarlos'],
    pt: [
      '(?:vos|os) apresento',
      'apresento-vos',
      '(?:colocar|pôr) vocês em conta[c]?to',
      'coloco-vos em conta[c]?to',
      'apresentar vocês',
    ],
    nl: [
      '(?:ik )?(?:stel|breng|koppel) (?:ik )?jullie_?(?:aan elkaar|in contact|voor)',
      '(?:ik )?koppel (?:ik )?jullie',
      'mag ik(?: jullie| je| u)?(?! me(?:zelf)?| mij) _?voorstellen',
      'met elkaar in contact',
    ],
  },
  { isForSeveral: true },
)

export const RECEIVED_INTRODUCTIONS: readonly Phrase[] = [...TO_SOMEBODY, ...AMONG_SEVERAL]

/** "Thank you for introducing me to Jonas": the user's own word that it was done. */
export const THANKED_INTRODUCTIONS: readonly Phrase[] = phrases('introduction', {
  en: [
    '(?:thanks|thank you|grateful)_?(?:so much |very much |again |a lot )?for (?:the |your )?(?:kind |warm |great |lovely )?(?:introducing (?:me|us) to|intro(?:duction)? to|connecting (?:me|us) (?:with|to)|putting (?:me|us) in (?:touch|contact) with)',
    'you introduced (?:me|us) to',
  ],
  de: [
    '(?:danke|dank)_?(?:dir |ihnen |euch )?(?:sehr |nochmals )?für (?:den kontakt|die vorstellung|die vermittlung|das intro) (?:zu|bei|mit|an)',
    '(?:dass|weil) (?:du|sie) (?:mich|uns) (?:mit|bei|dem|der)_?\\p{Lu}\\p{L}+_?(?:bekannt gemacht|vernetzt|vorgestellt|verbunden)',
  ],
  fr: [
    "merci_?(?:encore )?(?:de |pour )?(?:m'avoir|nous avoir) (?:présentée?s?|mise?s? en (?:relation|contact) avec)",
    'merci_?pour (?:la mise en (?:relation|contact)|la présentation) (?:avec|à)',
  ],
  es: [
    'gracias_?por (?:haberme |haber(?:nos)? )?(?:presentarme|presentado|presentarnos|ponerme en contacto|puesto en contacto)(?: a| con)',
  ],
  pt: [
    'obrigad[oa]_?por (?:me (?:ter )?apresenta(?:r|do)|ter-me apresentado|apresentar-me|me colocar em conta[c]?to|me pôr em conta[c]?to)',
    'obrigad[oa]_?pela apresentação (?:a|ao|à|do|da)',
  ],
  nl: [
    '(?:bedankt|dank|dankjewel)_?(?:je |u )?voor (?:het voorstellen aan|de introductie bij|het contact met)',
    'dat (?:je|u) (?:me|mij|ons) (?:hebt|heeft) (?:voorgesteld aan|in contact gebracht met)',
  ],
})

/** In a note or an account of a conversation: "introduced me to Jonas". */
export const NOTED_INTRODUCTIONS: readonly Phrase[] = phrases('introduction', {
  en: [
    '(?:introduced|connected) (?:me|us) (?:to|with)',
    'put (?:me|us) in (?:touch|contact) with',
    'made the intro(?:duction)? to',
  ],
  de: [
    'hat (?:mich|uns) (?:mit|bei|dem|der)_?\\p{L}+_?(?:bekannt gemacht|vernetzt|vorgestellt|zusammengebracht)',
    'hat mir \\p{L}+_?vorgestellt',
  ],
  fr: ["(?:m'a|nous a|m'avait) (?:présentée?|mise? en (?:relation|contact) avec)"],
  es: ['(?:me|nos) (?:presentó|ha presentado|puso en contacto|ha puesto en contacto) (?:a|al|con)'],
  pt: ['(?:me|nos) (?:apresentou|colocou em conta[c]?to|pôs em conta[c]?to)', 'apresentou-(?:me|nos)'],
  nl: [
    'heeft (?:me|mij|ons) (?:voorgesteld aan|in contact gebracht met|gekoppeld aan)',
    'stelde (?:me|mij|ons) voor aan',
    'bracht (?:me|mij|ons) in contact met',
  ],
})
