/** What a small word does to the title around it. */
export type Glue = 'and' | 'object' | 'served' | 'place' | 'former' | 'wish' | 'unranked' | 'filler'

const WORDS: Readonly<Record<Glue, string>> = {
  and: 'and und et y e or oder ou n plus',
  // Opens what the role is of or for. `en` is "in" in French and Spanish; as Dutch "and" this does no harm.
  object:
    'of for in on over within across de du des d del della di da do das dos von vom fur im der den van voor para pour por en sobre sur auf op aux au a into',
  // Opens whom the role serves or answers to; nobody's rank rubs off.
  served: 'to reporting reports supporting assisting an zum zur aan',
  // Opens the organization's name, which is not read.
  place: 'at chez bei bij with via presso',
  // Opens a role no longer held, of which nothing counts.
  former:
    'former formerly ex previous previously past ehemals ehemalig ehemaliger ehemalige ancien ancienne antiguo antigua antigo voormalig',
  // Opens a wish and not a role.
  wish: 'seeking seeker looking searching actively available jobseeker unemployed opportunities opportunity suche recherche busqueda busca zoek sabbatical between',
  // The role is held in name or in hope only: it tells the function but no rank.
  unranked:
    'retired aspiring emeritus emerita future wannabe retraite pensionado jubilado jubilada aposentado aposentada rentner ruhestand gepensioneerd',
  filler:
    'the an our le la les l el los las o os as het die das global regional national international worldwide group corporate emea apac latam dach us usa uk eu north south east west america americas europe asia pacific full part time fulltime parttime temporary temp permanent perm contract freelance remote hybrid onsite interim acting i ii iii iv v vi vii 1 2 3 4 5 m w d f h x b experienced qualified certified licensed registered urgent hiring required needed wanted immediate new nights night days weekend seasonal casual self employed world internationale internationaler nacional regionale divisional district local area',
}

export const GLUE: ReadonlyMap<string, Glue> = new Map(
  Object.entries(WORDS).flatMap(([glue, words]) =>
    words.split(' ').map((word) => [word, glue as Glue] as const),
  ),
)
