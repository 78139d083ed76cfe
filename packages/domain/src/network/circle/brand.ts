import { monthInWords } from '../../strength/index.ts'
import { BETWEEN, CENTRE, type Evidence, type GatherEvidence, mentions, RIM } from './evidence.ts'

/** Recommendations and endorsements, both ways, that mark somebody who speaks up for others. A judgement. */
const MANY_FAVORS = 3
/** Whoever wrote a recommendation has said in public what one can do. A judgement: just below many favors. */
const RECOMMENDED = 0.58
/** One or two endorsements say little more than goodwill. A judgement. */
const SOME_FAVORS = 0.4

/** Those who know what one offers and speak up for it, and those who are heard by many. */
export const brandEvidence: GatherEvidence = ({ person }) => {
  const found: Evidence[] = []
  const favors = person.given + person.received
  if (favors >= MANY_FAVORS) {
    found.push({
      degree: CENTRE,
      because: () => `${favors} recommendations and endorsements between you`,
    })
  } else if (favors > 0) {
    found.push({
      degree: SOME_FAVORS,
      because: () => (person.received > 0 ? 'Has spoken up for you' : 'You have spoken up for them'),
    })
  }
  const recommendedOn = person.lastRecommendedMeOn
  if (recommendedOn !== null) {
    found.push({ degree: RECOMMENDED, because: () => `Recommended you in ${monthInWords(recommendedOn)}` })
  }
  const { function: jobFunction } = person
  if (jobFunction === 'Marketing' || jobFunction === 'Media and Communication') {
    found.push({ degree: RIM, because: () => `Works in ${jobFunction}` })
  }
  if (mentions(person.title, HEARD)) {
    found.push({ degree: BETWEEN, because: () => 'Heard by many, by title' })
  }
  return found
}

const HEARD =
  /\b(?:journalist|editor|columnist|podcast\w*|speaker|author|influencer|evangelist|ambassador|publisher|blogger|broadcaster|community (?:manager|lead|builder|organi[sz]er)|organi[sz]er)s?\b/i
