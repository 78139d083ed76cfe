import type { Outputs } from '../../api/index.ts'

export type Introduction = Outputs['intro']['list']['introductions'][number]
export type State = Introduction['state']

/** How far it is, beside a name. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  requested: 'Asked',
  agreed: 'Said yes',
  made: 'Introduced',
  met: 'Met',
  declined: 'Declined',
  'no-answer': 'No answer',
}

/** What one presses to say that it came so far. */
export const moveWords = (
  state: Exclude<State, 'requested'>,
  { connector, forPerson }: Pick<Introduction, 'connector' | 'forPerson'>,
): string => {
  const asked = connector ?? forPerson
  switch (state) {
    case 'agreed':
      return `${asked === null ? 'They' : firstWord(asked)} said yes`
    case 'made':
      return forPerson === null ? 'We are introduced' : 'They are introduced'
    case 'met':
      return forPerson === null ? 'We met' : 'They met'
    case 'declined':
      return 'It was declined'
    case 'no-answer':
      return 'No answer came'
  }
}

/** What somebody is called among those who know whom one means: "Ada" of "Dr. Ada Okafor". */
export const firstWord = (name: string): string => {
  const words = name.split(' ')
  return words.find((word) => !word.endsWith('.')) ?? words[0] ?? name
}

/** "Asked 4 times, 3 of them in the last 90 days; 2 made, 1 met." */
export const tallyWords = ({
  asked,
  recentAsks,
  made,
  met,
}: Pick<Outputs['intro']['list']['connectors'][number], 'asked' | 'recentAsks' | 'made' | 'met'>): string => {
  const often = asked === 1 ? 'Asked once' : asked === 2 ? 'Asked twice' : `Asked ${asked} times`
  const lately = asked === 1 || recentAsks === asked ? '' : `, ${recentAsks} of them in the last 90 days`
  const came = made === 0 ? '' : `; ${made} made, ${met === 0 ? 'none met yet' : `${met} met`}`
  return `${often}${lately}${came}`
}

/** The way from asking to meeting. */
export const STAGES = ['requested', 'agreed', 'made', 'met'] as const

/** How many of the stages are behind, from 1. */
export const stagesBehind = ({ steps }: Pick<Introduction, 'steps'>): number =>
  steps.reduce((most, { state }) => Math.max(most, STAGES.indexOf(state as (typeof STAGES)[number]) + 1), 1)

/** The parts of the page, in the order one works them. */
export const PARTS = [
  { key: 'due', title: 'Look after these' },
  { key: 'tell', title: 'Tell them what came of it' },
  { key: 'open', title: 'On their way' },
  { key: 'over', title: 'Behind you' },
] as const
export type PartKey = (typeof PARTS)[number]['key']

export const partOf = ({ isDue, isToTell, isOpen }: Introduction): PartKey => {
  if (isDue) return 'due'
  if (isToTell) return 'tell'
  return isOpen ? 'open' : 'over'
}

/** "through Mira Solberg", "by you, for Bo Lind". */
export const throughWords = ({ connector, forPerson }: Introduction): string => {
  const whom = forPerson === null ? '' : `, for ${forPerson}`
  return connector === null ? `brought together by you${whom}` : `through ${connector}${whom}`
}
