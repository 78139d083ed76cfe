import { dateInWords } from '../../strength/index.ts'
import { introductionMadeOn } from '../moves.ts'
import { type DraftFacts, fact, greeting, letter, paragraph, sentence } from './facts.ts'

/** Thanks to the connector, with what came of it as far as it is on record; null where nothing did yet. */
export const reportToConnector = (facts: DraftFacts, today: string): string | null => {
  const { connector, progress, owner, outcomes } = facts
  if (connector === null || progress === null) return null
  const told = whatCame(facts, progress, today)
  if (told === null) return null
  return letter(
    greeting(connector),
    told,
    paragraph(...outcomes.map((outcome) => sentence(`What came of it: ${fact(outcome)}`))),
    'If there is something I can do for you, I would like to.',
    fact(owner.name),
  )
}

const whatCame = (
  { person, forPerson }: DraftFacts,
  progress: NonNullable<DraftFacts['progress']>,
  today: string,
): string | null => {
  const name = fact(person.name)
  const whom = forPerson === null ? 'me' : fact(forPerson.name)
  const on = progress.steps.at(-1)?.cameOn ?? null
  const when = on === null ? '' : ` on ${dateInWords(on, today)}`
  const thanks = `Thank you for introducing ${whom} to ${name}.`
  switch (progress.state) {
    case 'met':
      return paragraph(
        thanks,
        forPerson === null ? `We met${when}.` : `They met${when}.`,
        // What was noted of the meeting is the user's own, and is theirs to tell.
      )
    case 'made':
      return paragraph(thanks, 'I will let you know what comes of it.')
    case 'agreed':
      return `Thank you for agreeing to introduce ${whom} to ${name}.`
    case 'declined':
    case 'no-answer':
      return introductionMadeOn(progress) === null
        ? `Thank you all the same for thinking about ${name}. It did not come about, and that is fine.`
        : paragraph(thanks, 'It led to no meeting this time, and that is fine.')
    default:
      return null
  }
}
