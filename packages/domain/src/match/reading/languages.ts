import type { SpokenWord } from './spoken-words.ts'

/** The small words of one language that hold a sentence about people together. In lower case, accents as written. */
export interface Language {
  readonly articles: ReadonlySet<string>
  /** What belongs: "heads of procurement". */
  readonly of: ReadonlySet<string>
  /** Where, or in what trade: "in Rotterdam", "from insurance". */
  readonly within: ReadonlySet<string>
  /** At which organization: "at Halcyon", "bei Halcyon". */
  readonly at: ReadonlySet<string>
  /** What they have or know: "with customs experience", "who know GDPR". */
  readonly having: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Whose they are already: "my team" asks for nobody. */
  readonly own: ReadonlySet<string>
  /** Number words; the articles that also count come last. */
  readonly numbers: ReadonlyMap<string, number>
  /** Nouns are written with a capital, so that a capital says nothing of a name. */
  readonly capitalizesNouns: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const numbers = (words: string, few: string): ReadonlyMap<string, number> =>
  new Map([
    ...words
      .split(' ')
      .flatMap((spellings, index) => spellings.split('/').map((word) => [word, index + 1] as const)),
    ...few.split(' ').map((entry) => {
      const [word, amount] = entry.split('=')
      return [word ?? '', Number(amount)] as const
    }),
  ])

const english: Language = {
  articles: set('the some any'),
  of: set('of for'),
  within: set('in from within across around near among inside based located out throughout'),
  at: set('at with from inside of by'),
  having: set(
    'with who that having knowing experienced specialised specialized specialising specializing versed',
  ),
  and: set('and or as well plus &'),
  own: set('my our your his her their its'),
  numbers: numbers(
    'a/an/one/another two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'couple=2 few=3 several=3 some=3 dozen=12 twenty=20 thirty=30 forty=40 fifty=50 hundred=100',
  ),
  capitalizesNouns: false,
}

const german: Language = {
  articles: set('der die das den dem des'),
  of: set('der des von vom für fürs im'),
  within: set('in im aus bei beim am an auf innerhalb rund um'),
  at: set('bei beim von aus mit'),
  having: set('mit die der welche kennen erfahren spezialisiert'),
  and: set('und oder sowie'),
  own: set('mein meine meinem meinen meiner unser unsere unserem unseren unserer ihr ihre sein seine'),
  numbers: numbers(
    'ein/eine/einen/einem/einer zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf',
    'paar=3 einige=3 mehrere=3 dutzend=12 zwanzig=20 dreißig=30 fünfzig=50 hundert=100',
  ),
  capitalizesNouns: true,
}

const french: Language = {
  articles: set('le la les l'),
  of: set('de des du d pour'),
  within: set('dans en à au aux chez de du des d sur'),
  at: set('chez à au avec de'),
  having: set('avec qui ayant spécialisé spécialisés spécialisée spécialisées experte expert'),
  and: set('et ou'),
  own: set('mon ma mes notre nos votre vos son sa ses leur leurs'),
  numbers: numbers(
    'un/une deux trois quatre cinq six sept huit neuf dix onze douze',
    'quelques=3 plusieurs=3 dizaine=10 douzaine=12 quinze=15 vingt=20 trente=30 cinquante=50 cent=100',
  ),
  capitalizesNouns: false,
}

const spanish: Language = {
  articles: set('el la los las lo'),
  of: set('de del para'),
  within: set('en de del desde dentro'),
  at: set('en de con'),
  having: set('con que especializado especializados especializada especializadas experto experta expertos'),
  and: set('y e o u'),
  own: set('mi mis nuestro nuestra nuestros nuestras su sus tu tus'),
  numbers: numbers(
    'un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'par=2 algunos=3 algunas=3 unos=3 unas=3 varios=3 varias=3 docena=12 quince=15 veinte=20 treinta=30 cincuenta=50 cien=100',
  ),
  capitalizesNouns: false,
}

const portuguese: Language = {
  articles: set('o a os as'),
  of: set('de do da dos das para'),
  within: set('em no na nos nas de do da dos das'),
  at: set('em na no da do com'),
  having: set('com que especializado especializados especializada especializadas especialista'),
  and: set('e ou'),
  own: set('meu minha meus minhas nosso nossa nossos nossas seu sua seus suas'),
  numbers: numbers(
    'um/uma dois/duas três/tres quatro cinco seis sete oito nove dez onze doze',
    'par=2 alguns=3 algumas=3 uns=3 umas=3 vários=3 várias=3 dúzia=12 quinze=15 vinte=20 trinta=30 cinquenta=50 cem=100',
  ),
  capitalizesNouns: false,
}

const dutch: Language = {
  articles: set('de het'),
  of: set('van voor'),
  within: set('in uit te bij binnen rond'),
  at: set('bij van met uit'),
  having: set('met die ervaren gespecialiseerd'),
  and: set('en of'),
  own: set('mijn onze ons jouw uw zijn haar hun'),
  numbers: numbers(
    'een/één/eén twee drie vier vijf zes zeven acht negen tien elf twaalf',
    'paar=3 enkele=3 aantal=3 meerdere=3 dozijn=12 vijftien=15 twintig=20 dertig=30 vijftig=50 honderd=100',
  ),
  capitalizesNouns: false,
}

/** Words that are frequent in one language and rare in the others. */
const TELLTALES: readonly (readonly [Language, ReadonlySet<string>])[] = [
  [english, set('the and with of to by who from at three two five for an is in')],
  [
    german,
    set(
      'der die das und mit von bei bis für im aus ein eine einem einen drei zwei fünf vier um zu den sprechen kennen lernen',
    ),
  ],
  [
    french,
    set('le la les des du et avec dans pour un une deux trois quelques cinq chez qui au aux d l avant mon'),
  ],
  [
    spanish,
    set('el los las y con una un dos tres del en para antes de a al cuatro cinco algunos mi se por conocer'),
  ],
  [
    portuguese,
    set('o os e com uma um dois três em no na do da dos das até cinco alguns ao meu para de nosso não'),
  ],
  [dutch, set('de het een van bij met en voor uit te drie twee vijf vier willen mijn ons onze in')],
]

/** The language most of whose small words stand in a sentence; of equals the first above, so English in doubt. */
export const languageOf = (words: readonly SpokenWord[]): Language => {
  let best: Language = english
  let most = 0
  for (const [language, telltales] of TELLTALES) {
    const isOfIt = (word: string) =>
      telltales.has(word) || language.own.has(word) || language.numbers.has(word)
    const found = words.filter(({ lower }) => isOfIt(lower)).length
    if (found > most) {
      best = language
      most = found
    }
  }
  return best
}
