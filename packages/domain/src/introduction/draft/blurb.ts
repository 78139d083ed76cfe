import { type DraftFacts, fact, inFull, letter, nameToCall, paragraph, position, sentence } from './facts.ts'

/** What the connector passes on as it is: who asks, whom they would like to meet, why, and what they bring. */
export const blurbOf = (facts: DraftFacts): string =>
  facts.connector === null ? bothTogether(facts) : toPassOn(facts)

const toPassOn = ({ owner, person, forPerson, reason, offer, need }: DraftFacts): string => {
  const asks = forPerson === null
  const who = asks
    ? ownerInFull(owner)
    : sentence(`${inFull(forPerson)}, would like to get to know ${inFull(person)}`)
  return letter(
    paragraph(
      who,
      asks ? sentence(`I would like to get to know ${inFull(person)}`) : null,
      reason === null ? null : sentence(`The reason: ${fact(reason)}`),
    ),
    paragraph(
      // Of what others can give, nothing is said here.
      !asks || offer === null ? null : sentence(`What I can bring: ${fact(offer)}`),
      !asks || need === null
        ? null
        : `${sentence(`I understand that ${nameToCall(person)} is looking for this: ${fact(need)}`)} If I can help with it, gladly.`,
    ),
    'Twenty minutes would be plenty, whenever it suits; and if it does not, that is quite all right.',
    fact(owner.name),
  )
}

const ownerInFull = ({ name, headline, organization }: DraftFacts['owner']): string | null => {
  const [who, what] = [fact(name), position(headline, organization)]
  if (who === null) return null
  return sentence(what === null ? `My name is ${who}` : `I am ${who}, ${what}`)
}

/** What the user writes to the two whom they bring together, once both said yes. */
const bothTogether = ({ owner, person, forPerson, reason }: DraftFacts): string => {
  if (forPerson === null) return ''
  const [first, second] = [nameToCall(person), nameToCall(forPerson)]
  return letter(
    `Dear ${first}, dear ${second},`,
    paragraph(
      sentence(`${first}, this is ${inFull(forPerson)}`),
      sentence(`${second}, this is ${inFull(person)}`),
    ),
    reason === null ? null : sentence(`Why I think that you should know each other: ${fact(reason)}`),
    'You both said that this suits you, so I leave the rest to you.',
    fact(owner.name),
  )
}
