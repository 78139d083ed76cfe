import { quoted } from '../in-words.ts'
import type { Letter } from '../objective-check.ts'
import { type Reading, written } from '../reading.ts'

/** What one brings about alone, at a desk. */
const OWN_DOING = /^(?:complete|finish|pass|read|study|practise|practice|update|prepare|write|rehearse|save)$/

/**
 * Realistic: worth pursuing through other people. Somebody else could bring it about and gain by it too; it is neither
 * merely one's own doing, nor a wish that nobody could cause, nor a gain pressed out of people at once.
 */
export const judgeRealistic = ({ text, statement, selfServing }: Reading): Letter => {
  const { kind, chief } = statement
  if (selfServing.is)
    return {
      ok: false,
      why: 'People notice when they are to be of use at once, and keep away. It works over a longer time, with something in it for them.',
      words: selfServing.words,
    }
  if (kind === 'none' || chief === null)
    return {
      ok: false,
      why: 'A wish like this is nobody’s to grant. Something that one person could say yes to would be.',
      words: [],
    }
  const said = written(text, chief.goal.verb?.words ?? [])
  if (kind === 'activity')
    return {
      ok: false,
      why: `${said === '' ? 'This' : quoted(said)} is your own doing; other people come in with what should follow from it.`,
      words: said === '' ? [] : [said],
    }
  if (OWN_DOING.test(chief.goal.verb?.lemma ?? ''))
    return {
      ok: false,
      why: `${quoted(said)} is something you can do alone. What would you need others for?`,
      words: [said],
    }
  return {
    ok: true,
    why: 'Other people could bring it about, and it is worth asking them.',
    words: said === '' ? [] : [said],
  }
}
