import type { Channel } from '../../channel.ts'
import { CENTRE, type Evidence, type GatherEvidence, RIM } from './evidence.ts'

/** What an address book says of family and friends is said outright. A judgement: above all that is read from traces. */
const SAID = 0.85
/** One-to-one talks from which a personal channel says something. A judgement. */
const SOME_TALKS = 3

/** Family and friends by an address book, those one talks with most one-to-one, and those one calls or meets. */
export const socialEvidence: GatherEvidence = ({ person, relationship }, { mostOneToOne, kin }) => {
  const found: Evidence[] = []
  const said = kin.get(person.personId)
  if (said !== undefined) found.push({ degree: SAID, because: () => said })
  if (relationship.oneToOne >= mostOneToOne) {
    found.push({ degree: CENTRE, because: () => 'Among those you talk with most, one-to-one' })
  }
  const by = relationship.bestChannel === null ? undefined : PERSONALLY[relationship.bestChannel]
  if (by !== undefined && relationship.oneToOne >= SOME_TALKS) {
    found.push({
      degree: RIM,
      because: () => `You ${by}, and talked one-to-one ${relationship.oneToOne} times`,
    })
  }
  return found
}

/** Channels that are personal of themselves. */
const PERSONALLY: Readonly<Partial<Record<Channel, string>>> = {
  phone: 'call each other',
  video: 'talk by video',
  'in-person': 'meet in person',
}
