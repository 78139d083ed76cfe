import { useState } from 'react'
import type { Outputs } from '../../api/index.ts'
import { Foreign } from '../../ui/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import { shortDate } from '../../words/dates.ts'
import { inHours } from '../../words/minutes.ts'
import classes from './venue-item.module.css'
import { EVIDENCE_WORDS, expectedWords, yieldWords } from './venue-words.ts'

type Venue = Outputs['venue']['suggest']['needs'][number]['venues'][number]

/** One place where they gather: how many of them to expect, what it costs, and why it says so. */
export const VenueItem = ({ venue }: { readonly venue: Venue }) => {
  const [isOpen, setOpen] = useState(false)
  const came = yieldWords(venue)
  const basis = EVIDENCE_WORDS[venue.evidence]
  const facts = [
    venue.known > 0 ? `${venue.known} you know` : null,
    venue.hours === null ? null : inHours(venue.hours * 60),
    venue.lastOn === null ? null : `last on ${shortDate(venue.lastOn)}`,
  ].filter((fact) => fact !== null)
  return (
    <li className={classes.venue}>
      <span className={classes.name}>
        <Foreign>{venue.name}</Foreign>
      </span>
      <span className={classes.expected}>{expectedWords(venue)}</span>
      {facts.length > 0 && <span className={classes.facts}>{facts.join(' · ')}</span>}
      {basis !== null && <span className={classes.basis}>{basis}</span>}
      {came !== null && <span className={classes.facts}>{came}</span>}
      <div className={classes.why}>
        <WhyButton about={venue.name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} size="compact-sm" />
      </div>
      {isOpen && <ReasonList reasons={venue.reasons} isOpen atAGlance={0} />}
    </li>
  )
}
