const NAME = "\\p{Lu}[\\p{L}'-]+"

/** "Ada, Jonas. Jonas, Ada." and "Ada, meet Jonas": two people put side by side by name, in any language. */
const PAIRS = [
  new RegExp(`(?<!\\p{L})(?<one>${NAME}), (?<other>${NAME})[.;!:] ?\\k<other>, \\k<one>(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})${NAME}, (?:please )?meet ${NAME}(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})${NAME} (?:<>|<->|↔|<=>) ${NAME}(?!\\p{L})`, 'u'),
]

/** The words that bring two people together by their names alone; null where a text does not. */
export const pairingIn = (text: string): string | null => {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ')
  for (const pair of PAIRS) {
    const match = pair.exec(line)
    if (match !== null) return match[0]
  }
  return null
}
