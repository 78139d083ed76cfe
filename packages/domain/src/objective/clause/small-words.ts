const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that end the naming of a thing and begin what is said about it. */
export const PREPOSITIONS = wordSet(
  'off of in for with at from on to about among across into as by within between through under over per via around near inside outside against toward towards behind during without beyond like than after before until since onto amongst besides regarding concerning along mit bei von aus fur in auf zum zur im de en avec pour dans chez par sur con para por com met voor bij op uit',
)
export const RELATIVES = wordSet(
  'who whom whose which that where der die das qui que quien welche welcher die',
)
export const CONJUNCTIONS = wordSet(
  'and or but so because if when while until then plus & und oder et ou y o e en how why what whether though although unless once',
)
export const ADVERBS = wordSet(
  'somehow somewhere preferably overall generally lastly alternatively additionally hopefully just really simply basically maybe perhaps also still only mainly mostly actually finally ideally hopefully eventually personally definitely urgently desperately quickly soon now then first firstly please again more generally proactively regularly actively always therefore probably to even kinda sorta successfully together ok okay well yes hi hello honestly and so but not quite at-least gladly primarily try better',
)
/** Words that stand before a thing without saying which or how many. */
export const LOOSE = wordSet(
  'some few several many more most any all enough various different other further additional numerous plenty multiple countless certain lots new as possible every each no as',
)
export const DEFINITE = wordSet(
  'a an another one the my our his her their its this that your single ein eine einen un une una uno um uma een der die das le la el o mein meine mon ma mi meu minha mijn next first second new',
)
export const OBJECT_PRONOUNS = wordSet('me us myself ourselves him them it you')
/** Subject and finite verb: what follows tells how things stand. */
export const FINITE = wordSet(
  "is are was were has have had does did says said say thinks think thought told tells tell wants want pays paid pay goes go went will would should can could must made makes asked asks expects expect insists suggested suggests recommended signed sent gave gives keeps kept feels seems looks requires required ran runs needs need likes loves does invited dragged offered organised organized came comes serves serving isnt don't doesn't didn't isn't aren't am been do knows know believes encourages encouraged pushed pushes forces forced started took takes bought attend attends hosts thinks",
)
export const REPORTING = wordSet(
  'says said say thinks think thought told tells tell asked asks expects expect insists insisted suggested suggests recommended recommends requires required encourages encouraged believes wants advised advises',
)
/** Adjectives that a wish ends in: nobody could tick them off. */
export const WISHED_STATES = wordSet(
  'known visible respected better seen noticed established recognised recognized confident connected involved inspired motivated better-connected well-connected well-known successful active comfortable good great best bigger stronger ahead taken trusted heard remembered smarter wiser richer famous popular influential open curious present there relevant current out someone somebody proactive social outgoing braver brave valued appreciated liked included part more strong healthy rich powerful likeable approachable professional extroverted informed serious seriously credible accepted',
)
/** Forms that can only be what somebody does, also right after a noun: "two chefs agree". */
export const VERBAL = wordSet(
  'gets got agree agrees agreed host hosts sign signs signed join joins say says will would can could should may might must has have had is are was were be been being want wants commit commits committed introduce introduces recommend recommends refer refers take takes took buy buys bought invest invests invested found hired filled secured booked won confirmed serve serves become becomes give gives tell tells told show shows let lets run runs use uses speak speaks act acts accept accepts accepted move moves start starts started appointed closed done finished completed lined recruited renewed named elected know knows pick answer answers promise promises believe willing able ready prepared trained tried tested said bring brings',
)
