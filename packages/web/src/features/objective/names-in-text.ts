interface Named {
  readonly personId: string
  readonly name: string
}

interface Piece {
  /** Where it begins in the text. */
  readonly at: number
  readonly text: string
  /** Whose name it is; null for the words between. */
  readonly personId: string | null
}

/** A sentence cut where the names of these people stand, so that each can lead to its person. */
export const namesInText = (text: string, people: readonly Named[]): readonly Piece[] => {
  const places = people
    .map(({ personId, name }) => ({ personId, name, at: name === '' ? -1 : text.indexOf(name) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
  const pieces: Piece[] = []
  let end = 0
  for (const { personId, name, at } of places) {
    // A name inside another one's: the first stands.
    if (at < end) continue
    if (at > end) pieces.push({ at: end, text: text.slice(end, at), personId: null })
    pieces.push({ at, text: name, personId })
    end = at + name.length
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end), personId: null })
  return pieces
}
