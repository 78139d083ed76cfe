import { FAVOR_KINDS, type FavorKind } from '../../few/deed.ts'
import { readDeeds } from '../../few/read-deed.ts'
import { givenNameFamilies } from '../../identity/names/index.ts'
import type { LogFavor } from '../reading.ts'

/** What the user did for somebody, as one notes it down. */
const GIVEN: readonly (readonly [FavorKind, RegExp])[] = [
  [
    'introduction',
    /(?:^|\b(?:i|we|also|ich|j'ai|eu|ik) (?:have |habe |heb )?)(?:introduced|intro'?e?d|connected|put) (?!me\b|us\b)(?:\S+ ){1,3}(?:to|with|in touch with|and)\b|\bhabe (?:ihn|sie|ihnen|\S+) (?:mit|bei) .{2,40}(?:bekannt gemacht|vernetzt|vorgestellt)|\bj(?:e l)?'ai presente(?:e)?\b|\b(?:le|la|lo|les) presente a\b|\bapresentei(?:-o|-a|-lhe)?\b|\bheb (?:hem|haar|\S+) (?:voorgesteld aan|in contact gebracht met)/,
  ],
  [
    'recommendation',
    /(?:^|\bi (?:have )?)(?:recommended|vouched for|wrote (?:him|her|them|\S+(?: \S+)?) a (?:reference|recommendation)|wrote a (?:reference|recommendation) for)\b|\bhabe (?:ihn|sie|\S+) empfohlen\b|\bj'ai recommande\b|\b(?:le|la|lo) recomende\b|\brecomendei\b|\bheb (?:hem|haar|\S+) aanbevolen\b/,
  ],
  ['endorsement', /(?:^|\bi (?:have )?)endorsed\b/],
  [
    'lead',
    /(?:^|\bi (?:have )?)(?:gave|passed|sent|referred|forwarded) (?:him|her|them|(?!me\b|us\b)\S+(?: \S+)?)? ?(?:on )?(?:a |the |one of our |two )?(?:new )?(?:leads?|clients?|customers?|referrals?|job (?:ad|offer|opening))\b/,
  ],
  [
    'business',
    /(?:^|\bi (?:have )?)(?:hired|commissioned|bought from|ordered from|placed an order with)\b|\bhabe (?:ihn|sie|\S+) beauftragt\b/,
  ],
  ['mentoring', /(?:^|\bi (?:have )?)(?:coached|mentored)\b(?! me\b| us\b)/],
  [
    'help',
    /(?:^|\b(?:i|we|also) (?:have )?)(?:helped|advised|gave (?:him|her|them|(?!me\b|us\b)\S+(?: \S+)?) (?:some |good )?(?:advice|feedback|tips|a hand)|reviewed (?:his|her|their)|proofread|lent (?:him|her|them))\b(?! me\b| us\b)|\bhabe (?:ihm|ihr|ihnen|\S+) .{0,24}geholfen\b|\bje l'ai aidee?\b|\bj'ai aide\b|\b(?:le|la|lo) ayude\b|\bayude a\b|\bajudei\b|\bheb (?:hem|haar|\S+) .{0,24}geholpen\b/,
  ],
]
/** "Was introduced to Karin by Anna". */
const PASSIVE =
  /(?:^|\b(?:got|was|were|been) )introduced (?:by \S.{1,60} to|to \S.{1,60} by)\b|\bintro(?:duction)? from (?!me\b)/
const DENIED =
  /\b(?:not|never|nicht|nie|pas|no pude|nao|niet|if|falls|wenn|si|se|als|could have|would have)\b/

/** What the user's words say was done for the other, and what the other did: at most one of each kind. */
export const favorsIn = (
  raw: string,
  plain: string,
  isKnownName: (word: string) => boolean,
): readonly Pick<LogFavor, 'direction' | 'kind'>[] => {
  const isGivenName = (word: string) => isKnownName(word) || givenNameFamilies(word).length > 0
  const received = readDeeds(raw, { voice: 'own', isAmongSeveral: false, isGivenName }).flatMap(
    ({ kind }) => {
      const favor = FAVOR_KINDS.find((known) => known === kind)
      return favor === undefined ? [] : [{ direction: 'received' as const, kind: favor }]
    },
  )
  if (received.length > 0) return received
  if (PASSIVE.test(plain)) return [{ direction: 'received', kind: 'introduction' }]
  const given = GIVEN.find(([, pattern]) => {
    const match = pattern.exec(plain)
    return match !== null && !DENIED.test(plain.slice(0, match.index + match[0].length))
  })
  return given === undefined ? [] : [{ direction: 'given', kind: given[0] }]
}
