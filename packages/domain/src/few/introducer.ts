/** Somebody who takes part in a conversation, as they may be called in it. */
export interface Participant {
  readonly personId: string
  readonly name: string
  readonly givenName: string
}

/** A last line this short that holds nothing but a name and a greeting is a signature. */
const LONGEST_SIGNATURE = 40

/**
 * Who introduced whom in a conversation of several, where the record does not say who wrote: the others are the ones
 * named, and whoever introduces them is not; a name in the signature is the writer's. Null where that does not tell.
 */
export const introducerAmong = (
  text: string,
  participants: readonly Participant[],
): { readonly introducer: string; readonly introduced: readonly Participant[] } | null => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : ''
  const hasSignature = last !== '' && last.length <= LONGEST_SIGNATURE
  const body = hasSignature ? lines.slice(0, -1).join('\n') : lines.join('\n')
  const named = participants.filter((participant) => isNamedIn(body, participant))
  const unnamed = participants.filter((participant) => !named.includes(participant))
  if (named.length === 0) return null
  const [only] = unnamed
  if (unnamed.length === 1 && only !== undefined) return { introducer: only.personId, introduced: named }
  const signed = hasSignature ? unnamed.filter((participant) => isNamedIn(last, participant)) : []
  const [signer] = signed
  return signed.length === 1 && signer !== undefined
    ? { introducer: signer.personId, introduced: named }
    : null
}

const isNamedIn = (text: string, { givenName }: Participant): boolean => {
  const name = givenName.trim()
  if (name.length < 2) return false
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
