/** The byte of each character of windows-1252, in which older programs write lists. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (character, byte) => [character, byte],
  ),
)

/** The bytes by which a list may write a name, likeliest first: in UTF-8 as given, with accents joined or apart, in windows-1252. */
export function* spellingsOf(name: string): Generator<Uint8Array, void> {
  const trimmed = name.trim()
  for (const spelling of new Set([trimmed, trimmed.normalize('NFC'), trimmed.normalize('NFD')])) {
    yield new TextEncoder().encode(spelling)
  }
  const bytes = Array.from(trimmed.normalize('NFC'), (character) => BYTES.get(character) ?? -1)
  if (!bytes.includes(-1)) yield Uint8Array.from(bytes)
}
