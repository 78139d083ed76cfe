import { foldWord } from '../../words/fold.ts'

/** A word of a line as it is compared, and where it stands. */
export interface LineWord {
  readonly folded: string
  readonly start: number
  readonly end: number
  /** What stands between it and the word after it, or the end. */
  readonly gap: string
}

const WORD = /[\p{L}\p{N}]+/gu

export const wordsOf = (line: string): readonly LineWord[] => {
  const found = Array.from(line.matchAll(WORD), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
  return found.map(({ text, start, end }, at) => ({
    folded: foldWord(text),
    start,
    end,
    gap: line.slice(end, found[at + 1]?.start ?? line.length),
  }))
}

const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(foldWord))

/** Who speaks or is spoken of, and what only carries the verb: they may stand before a cue, and go with it. */
export const SUBJECTS = listOf(`
  he she they we i it m re ve ll s d is are was were be am been has currently now also still just really urgently always
  very desperately sadly unfortunately would will who both
  er sie es ich wir ist bin sind gerade derzeit aktuell auch noch dringend immer momentan jetzt selbst leider
  il elle ils elles je j on nous est suis sont actuellement aussi toujours encore malheureusement urgemment qu en y
  el ella ellos yo esta estoy estan actualmente tambien ahora lamentablemente urgentemente
  ele ela eles eu estou agora tambem atualmente infelizmente anda ando
  hij zij ze ik we wij is ben zijn nu momenteel ook nog dringend helaas net
`)

/** They join two parts of a sentence. */
export const JOINERS = listOf('and but also plus then und aber sowie et mais puis y e pero mas en maar')

/** After these a sentence speaks of somebody else: "a broker who knows Polish law and can travel". */
export const RELATIVES = listOf(
  'who whom whose that which der die das qui dont que quien quienes quem die dat wie',
)

/** They turn a cue around: what is not needed is no need. */
export const NEGATIONS = listOf(`
  not no longer t dont doesnt never nobody cannot nothing
  nicht kein keine keinen keinem keiner niemand niemanden nie
  ne n pas plus jamais personne aucun aucune
  no ya nunca nadie ningun ninguna
  nao nunca ninguem nenhum nenhuma
  niet geen niemand nooit
`)

/** An article, a number or a possessive: what follows is a thing and not a verb. */
export const DETERMINERS = listOf(`
  a an the his her their our my its another some two three four five new
  ein eine einen einem einer das die den der dem sein seine seinen ihr ihre ihren zwei drei
  un une des le la les l son sa ses leur leurs deux trois
  una unos unas el los las su sus dos tres
  um uma o os as seu sua dois duas
  een de het zijn haar hun twee drie
`)
