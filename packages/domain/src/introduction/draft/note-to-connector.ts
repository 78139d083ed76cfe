import { type DraftFacts, fact, greeting, inFull, letter, paragraph, sentence } from './facts.ts'

/**
 * The letter around the blurb: asks, and makes it easy to say no. Where the user is the connector, it asks the one to be
 * met, before their name goes anywhere.
 */
export const noteToConnector = (facts: DraftFacts): string =>
  facts.connector === null ? askTheOther(facts) : askConnector(facts, facts.connector)

const askConnector = (
  { owner, person, forPerson, over }: DraftFacts,
  connector: NonNullable<DraftFacts['connector']>,
): string => {
  const whom = forPerson === null ? 'me' : fact(forPerson.name)
  return letter(
    greeting(connector),
    paragraph(
      `Would you introduce ${whom} to ${inFull(person)}?`,
      over === null ? null : sentence(`As far as I can tell, the way leads over ${fact(over)}`),
      'If you know each other well enough for that, you can pass on the lines below as they are, and ask first whether it is welcome.',
    ),
    'If you would rather not, or now is not the time, just say so. No reason is needed, and nothing changes between us.',
    paragraph('Thank you for thinking about it.'),
    fact(owner.name),
  )
}

const askTheOther = ({ owner, person, forPerson, reason }: DraftFacts): string =>
  forPerson === null
    ? ''
    : letter(
        greeting(person),
        paragraph(
          `Would you like to meet ${inFull(forPerson)}?`,
          reason === null ? null : sentence(`I thought of you because of this: ${fact(reason)}`),
        ),
        'If it does not suit you, just say so, and I leave it at that.',
        fact(owner.name),
      )
