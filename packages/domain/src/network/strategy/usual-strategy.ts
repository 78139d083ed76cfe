import type { NetworkKind } from '../../network-kind.ts'
import type { NetworkStrategy } from '../../purpose/index.ts'

/*
 * How each kind of network is usually kept. Sizes and rhythms follow the layers of personal networks: 5, 15, 50, 150
 * people, kept at least weekly, monthly, half-yearly and yearly, with 500 acquaintances around them (Hill & Dunbar
 * 2003; Zhou, Sornette, Hill & Dunbar 2005; Sutcliffe, Dunbar, Binder & Arrow 2012). Where a figure is faster than
 * its layer, its comment says why. All are starting points: every one can be set for a network.
 */

/** The third layer: good friends and family. Kept each season, twice as often as the layer needs not to fade. */
const SOCIAL = { size: 50, cadenceDays: 90 }
/** The whole active network: news of openings comes by ties seen now and then (Granovetter 1973), so a word each half year. */
const CAREER = { size: 150, cadenceDays: 180 }
/** Two or three people in each of some ten functions that work touches, one of whom is always there; monthly, as the second layer. */
const OPERATIONAL = { size: 25, cadenceDays: 30 }
/** A personal board: 8 to 12 seats, as boards have; more voices than that are not heard. Each quarter, as boards meet. */
const STRATEGIC = { size: 12, cadenceDays: 90 }
/** The layer of acquaintances: a message travels by numbers and by the few who know very many. A word a year keeps a name known. */
const BRAND = { size: 500, cadenceDays: 365 }

/** How a network is kept where its owner says nothing else. */
export const USUAL_STRATEGY: Readonly<Record<NetworkKind, NetworkStrategy>> = {
  social: {
    belongs: 'Close friends and family, with whom you share what is personal',
    sizeReason: 'About fifty good friends and relatives are as many as people keep up with (Dunbar)',
    closeness: 'close',
    channel: 'phone',
    ...SOCIAL,
  },
  career: {
    belongs:
      'People who have opportunities, can create them or can connect you to them: hiring managers, decision makers, recruiters, business developers',
    sizeReason:
      'About 150 people is all one can know by name and story (Dunbar); openings come through those seen now and then',
    closeness: 'acquainted',
    channel: 'linkedin',
    ...CAREER,
  },
  operational: {
    belongs:
      'People you can call on for answers in day-to-day work: at your level and one or two above, across the functions, with vendors, customers and consultants',
    sizeReason:
      'Two or three in each of the ten or so functions your work touches, so that one is always there',
    closeness: 'well',
    channel: 'email',
    ...OPERATIONAL,
  },
  strategic: {
    belongs:
      'A personal board of directors: experts, executives and advisers, inside and outside your organization, who see further ahead',
    sizeReason: 'A board of 8 to 12 has many views and can still be listened to',
    closeness: 'well',
    channel: 'video',
    ...STRATEGIC,
  },
  brand: {
    belongs:
      'People who know what you offer and would recommend, endorse or pass it on; among them a few who know very many',
    sizeReason:
      'A message travels by numbers: the 500 or so acquaintances one can have (Dunbar), with a few well-connected among them',
    closeness: 'open',
    channel: 'linkedin',
    ...BRAND,
  },
}
