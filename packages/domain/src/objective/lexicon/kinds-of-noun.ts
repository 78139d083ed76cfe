/** Words that could be any person. */
export const VAGUE_PEOPLE =
  /^(?:people|persons?|folks?|contacts?|someone|somebody|anyone|anybody|everyone|everybody|others|strangers?|faces|friends?|professionals?|peers?|stakeholders?|influencers?|experts?|leaders?|individuals?|humans|acquaintances|colleagues?|connections|leads|minds|thinkers?|ally|allies|guests?|attendees?|ones?|players?|movers|crowd)$/

const ING_THINGS = new Set(
  'backing funding meeting internship training hearing building listing briefing ruling viewing screening showing tasting mentoring blessing recording opening placing wedding crossing housing lodging offering painting drawing filing booking reading parking catering ceiling wing ring spring string king evening morning clearing landing mooring dwelling farming coaching financing staffing pricing licensing testing hiring proceeding finding posting'.split(
    ' ',
  ),
)

/** A word in -ing that is a thing, not a way of spending time. */
export const isCountableIng = (word: string): boolean => ING_THINGS.has(word)

const UNCOUNTABLE = new Set(
  'funding feedback support access help advice exposure sponsorship publicity coverage guidance capital interest demand traffic press media input equipment space housing staff childcare mentoring mentorship coaching care training finance financing backing work research data evidence clarity transport storage land expertise talent labour labor knowledge information news money cash time food water energy power software hardware material furniture assistance cover insurance testing hiring business industry government management buy-in goodwill recognition trust respect validation'.split(
    ' ',
  ),
)

/** Without a singular: "feedback" alone is neither one nor many. */
export const isUncountable = (word: string): boolean =>
  UNCOUNTABLE.has(word) ||
  /(?:ness|ware|age)$/.test(word) ||
  (word.endsWith('ing') &&
    !/^(?:meeting|building|hearing|wedding|recording|painting|opening|listing|screening|booking|ruling|viewing)$/.test(
      word,
    ))
