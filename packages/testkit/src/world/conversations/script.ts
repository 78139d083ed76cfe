import type { Random } from '../random.ts'

/** What a script is for, beyond ordinary talk. */
const OCCASIONS = [
  'first',
  'reconnect',
  'chase',
  'new-year',
  'birthday',
  'their-new-job',
  'owners-new-job',
] as const
export type Occasion = (typeof OCCASIONS)[number]

/** A short exchange, written once and told in many ways. */
export interface Script {
  /** The same for a script and its mirror image: who has told one should not hear the other next. */
  readonly story: number
  readonly occasion: Occasion | null
  readonly turns: readonly Turn[]
}

export interface Turn {
  readonly from: 'owner' | 'other'
  /** Index into the others of a group; 0 where there is one. */
  readonly speaker: number
  readonly attachment: boolean
  readonly template: Template
}

type Template = readonly Piece[]
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly options: readonly Template[] }

let storiesRead = 0

/**
 * Reads scripts from text. A blank line parts them. `>` is the owner, `<` the other (`<2` the second of several), `+` after
 * either an attachment; `[a|b]` a choice, `{slot}` a fact filled in, `¶` a line break. A first line `# either` lets
 * either side take the owner's part, `# birthday` and the like bind the script to an occasion.
 */
export function scripts(text: string): readonly Script[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((block) => {
      storiesRead += 1
      const story = storiesRead
      const lines = block.split('\n').map((line) => line.trim())
      const tags = lines[0]?.startsWith('#') ? (lines.shift() ?? '').slice(1).trim().split(' ') : []
      const occasion = OCCASIONS.find((one) => tags.includes(one)) ?? null
      const turns = lines.map(readTurn)
      const script = { story, occasion, turns }
      return tags.includes('either') ? [script, { story, occasion, turns: turns.map(mirrored) }] : [script]
    })
}

/** Tells a template: makes its choices and asks `fact` for each slot. */
export function tell(random: Random, template: Template, fact: (slot: string) => string): string {
  let text = ''
  for (const piece of template) {
    if (piece.kind === 'text') text += piece.text
    else if (piece.kind === 'slot') text += fact(piece.name)
    else text += tell(random, random.pick(piece.options), fact)
  }
  return text
}

const TURN = /^([<>])(\d?)(\+?)\s+(.*)$/

function readTurn(line: string): Turn {
  const parts = TURN.exec(line)
  if (parts === null) throw new SyntaxError(`Not a turn of a script: ${line}`)
  const [, sign, speaker, plus, text = ''] = parts
  return {
    from: sign === '>' ? 'owner' : 'other',
    speaker: speaker === '' ? 0 : Number(speaker) - 1,
    attachment: plus === '+',
    template: readTemplate(text),
  }
}

function mirrored(turn: Turn): Turn {
  return { ...turn, from: turn.from === 'owner' ? 'other' : 'owner' }
}

export function readTemplate(text: string): Template {
  return text
    .replaceAll('¶', '\n')
    .split(/(\[[^\]]*\]|\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      if (part.startsWith('{')) return { kind: 'slot', name: part.slice(1, -1) }
      if (part.startsWith('['))
        return { kind: 'choice', options: part.slice(1, -1).split('|').map(readTemplate) }
      return { kind: 'text', text: part }
    })
}
