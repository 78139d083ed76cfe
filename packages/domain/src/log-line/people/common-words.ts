import { DETERMINERS, JOINERS, NEGATIONS, RELATIVES, SUBJECTS } from '../../learned/line/words.ts'

const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Names that are everyday words too: alone and in small letters they are names only after "with" and its like. */
export const COMMON_NAMES = listOf(`
  will mark may rose grant frank hope king bell art bill jack sue joy faith grace dawn june april august summer winter
  young long short stone moss wolf bauer weber klein gross lang kurz stein berg bush ford wood woods park parks page
  price rich ray rob pat bob don jean gene gay dick chip drew earl chase chance lance pierce miles myles guy max dean
  duke noble baker cook cooke carpenter mason potter taylor turner walker butler porter fisher hunter marshall major
  reed ward hill field fields forest brook brooks rivers lake bay snow rain frost day knight bishop abbot pope prince
  sage basil ginger holly ivy heather lily iris violet daisy olive hazel amber ruby pearl jade crystal star angel harmony
  mercy charity patience prudence serenity destiny joyful christian marina paris london sydney florence chelsea austin
  dallas jordan kent israel china india georgia carolina virginia victoria regina viola linda clara bella salvador jesus
  reis costa rosa flor luz sol mar paz dolores pilar sole rio ramos campos rocha silva santos cruz leon toro bravo
  vogel fuchs hahn koch konig richter schneider schmidt muller wagner fischer meyer becker schulz neumann braun weiss
  schwarz sommer herbst morgen abend sonntag montag freitag bach tal wald blum blume stern mai dill hand fuss kopf
  jong groot visser bakker smit de kok boer vos haan prins mol dekker brouwer slot blom bos berg dijk
  petit grand blanc noir roux roy leroy boulanger boucher fontaine riviere dupont bon clement juste constant parfait
  in on to an be by do go he hi if is it me my no of or so up us we at as am app ai an any all nur new now old one own
  note sale deal team meet call mail sent send need job work date time week year month bank board chair case cash
  art mike mac lee see sea sam tom van den der la le el los las da di du des del dos
`)

/** Behind a capital at the head of a sentence these make an everyday word of it: "Will call", "Mark the date". */
export const AFTER_A_VERB = listOf(`
  call ring send email mail write text ask tell meet see know be have do get give make take try need check follow
  arrange book share let look come go keep introduce connect remind forward reply answer visit ping invite
  the a an that this to my his her him me us you it them our their not i we
`)

/** Pronouns, articles and their like in six languages: never a name in small letters. */
export const isSmallWord = (word: string): boolean =>
  SUBJECTS.has(word) ||
  DETERMINERS.has(word) ||
  JOINERS.has(word) ||
  RELATIVES.has(word) ||
  NEGATIONS.has(word)
