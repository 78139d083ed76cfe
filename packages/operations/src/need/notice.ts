import { z } from 'zod'

export const NEED_NOTICES = [
  'no-objective',
  'no-people',
  'nothing-said',
  'says-nobody',
  'nobody-fits',
] as const

/** What stands in the way of an answer, and the one step that mends it. */
export const needNotice = z.object({ code: z.enum(NEED_NOTICES), text: z.string(), next: z.string() })
export type NeedNotice = z.output<typeof needNotice>

export const NO_OBJECTIVE: NeedNotice = {
  code: 'no-objective',
  text: 'Who is needed follows from what should come of it, and no objective is set yet.',
  next: 'Say what should come of it, and by when: rapport objective add --network ID --statement "…" --due YYYY-MM-DD',
}

export const NO_PEOPLE: NeedNotice = {
  code: 'no-people',
  text: 'There is nobody on record yet.',
  next: 'Bring your people in: rapport import FILE',
}

export const NOTHING_SAID: NeedNotice = {
  code: 'nothing-said',
  text: 'Nothing is said yet that tells who is meant.',
  next: 'Say what should come of it: rapport need propose --statement "Three heads of purchasing agree to a call by March"',
}

export const SAYS_NOBODY: NeedNotice = {
  code: 'says-nobody',
  text: 'The words do not say who is meant, and this kind of network does not tell either.',
  next: 'Say who: rapport need add --objective ID --function Purchasing --level director --count 3',
}

export const NOBODY_FITS: NeedNotice = {
  code: 'nobody-fits',
  text: 'Nobody on record fits what is asked for.',
  next: 'Find where such people gather: rapport venue suggest',
}
