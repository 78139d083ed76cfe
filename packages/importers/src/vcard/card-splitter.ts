import { MAX_CARD_CHARS, MAX_PROPERTIES, MAX_PROPERTY_CHARS } from './limits.ts'
import { createLineSplitter } from './line-splitter.ts'
import { createLineUnfolder, type RawLine } from './line-unfolder.ts'

/** A card as it stands in the file: its properties unfolded, still binary text. */
export interface RawCard {
  /** Line of its BEGIN. */
  readonly line: number
  readonly lines: readonly RawLine[]
  /** Why it is not to be read. */
  readonly excess: 'card-too-large' | 'too-many-properties' | null
  readonly problems: readonly string[]
}

export interface CardSplitter {
  /** Takes the next binary text and gives the cards that it completes. */
  readonly push: (binary: string) => readonly RawCard[]
  readonly finish: () => readonly RawCard[]
  /** Lines with text on them that belong to no card. */
  readonly strayLines: () => number
}

interface OpenCard {
  readonly line: number
  readonly lines: RawLine[]
  readonly problems: string[]
  size: number
  excess: RawCard['excess']
}

const BEGIN = /^BEGIN:VCARD\s*$/i
const END = /^END:VCARD(?:\s*$|(?=BEGIN:VCARD))/i
const AGENT = /^(?:[\w-]+\.)?AGENT[:;]/i
const AGENT_BEGINS = /^(?:[\w-]+\.)?AGENT[^:]*:\s*(?:BEGIN:VCARD\s*)?$/i
const FULL_NAME = /^FN(?=[:;])/i

/**
 * Finds the cards in a file. A card ends with END, or without one where the next begins. A card inside another is the
 * one of an agent, announced as such; of it only the name is kept, as the agent's.
 */
export function createCardSplitter(): CardSplitter {
  let card: OpenCard | null = null
  let done: RawCard[] = []
  let stray = 0
  /** How many agents' cards the current line is inside of. */
  let depth = 0
  let followsAgent = false

  const unfolder = createLineUnfolder((line) => {
    if (card === null) return
    card.size += line.text.length
    if (line.isCut || line.text.length > MAX_PROPERTY_CHARS) {
      card.problems.push(tooLong(line))
      return
    }
    if (card.size > MAX_CARD_CHARS) card.excess = 'card-too-large'
    else if (card.lines.length >= MAX_PROPERTIES) card.excess = 'too-many-properties'
    if (card.excess !== null) card.lines.length = 0
    else {
      card.lines.push(line)
      if (line.isRunOn) card.problems.push(`Line ${line.line} is broken off without a fold.`)
    }
  })

  const begin = (line: number): void => {
    close('The card is not ended with END:VCARD.')
    card = { line, lines: [], problems: [], size: 0, excess: null }
  }
  const close = (problem: string | null): void => {
    unfolder.flush()
    if (card !== null) {
      if (problem !== null) card.problems.push(problem)
      const { line, lines, excess, problems } = card
      done.push({ line, lines, excess, problems })
    }
    card = null
    depth = 0
    followsAgent = false
  }

  /** Whether the line is one of an agent's card. */
  const isOfAgent = (text: string, number: number): boolean => {
    if (BEGIN.test(text) && followsAgent && card !== null) {
      unfolder.flush()
      depth += 1
      followsAgent = false
      return true
    }
    if (depth === 0 || BEGIN.test(text)) return false
    followsAgent = AGENT.test(text)
    if (followsAgent && /BEGIN:VCARD\s*$/i.test(text)) {
      depth += 1
      followsAgent = false
    } else if (END.test(text)) depth -= 1
    else if (depth === 1 && FULL_NAME.test(text))
      unfolder.line(text.replace(FULL_NAME, 'AGENT'), number, false)
    return true
  }

  const takeLine = (text: string, number: number, isCut: boolean): void => {
    if (isOfAgent(text, number)) return
    if (END.test(text)) {
      if (card !== null) close(null)
      if (/BEGIN:VCARD\s*$/i.test(text)) begin(number)
    } else if (BEGIN.test(text.trimStart()) && (card === null || BEGIN.test(text))) begin(number)
    else if (card === null) stray += text.trim() === '' ? 0 : 1
    else {
      if (text !== '') followsAgent = AGENT_BEGINS.test(text)
      if (followsAgent && /BEGIN:VCARD\s*$/i.test(text)) {
        depth = 1
        followsAgent = false
      } else unfolder.line(text, number, isCut)
    }
  }

  const splitter = createLineSplitter(takeLine)
  const taken = (): readonly RawCard[] => {
    const cards = done
    done = []
    return cards
  }
  return {
    push: (binary) => {
      splitter.push(binary)
      return taken()
    },
    finish: () => {
      splitter.finish()
      close('The card is not ended with END:VCARD.')
      return taken()
    },
    strayLines: () => stray,
  }
}

function tooLong({ text, line }: RawLine): string {
  const name = /^[\w.-]{1,40}/.exec(text)?.[0] ?? ''
  return `${name === '' ? 'A property' : name} on line ${line} is longer than 4 million characters and was left out.`
}
