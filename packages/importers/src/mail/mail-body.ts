import PostalMime from 'postal-mime'

/** Bytes of a mail that are looked at for its text: what people write stands before what they attach. */
export const MAX_MAIL_BYTES = 512 * 1024
/** Characters of a body that are kept. */
const MAX_BODY = 20_000
/** Parts inside each other. Forwarded mail of forwarded mail goes five deep. */
const MAX_DEPTH = 32

/** The text of a mail; null without. A mail made to do harm has none, and the headers stay. */
export async function bodyOf(
  bytes: Uint8Array,
): Promise<{ readonly text: string | null; readonly warning: string | null }> {
  try {
    const { text, html } = await PostalMime.parse(bytes, {
      maxNestingDepth: MAX_DEPTH,
      maxRfc822NestingDepth: 2,
    })
    const clean = (text ?? '')
      .replaceAll('\0', '')
      .replaceAll('\r\n', '\n')
      .replace(/^>(>*From )/gm, '$1')
      .trim()
    if (clean === '')
      return { text: null, warning: html === undefined ? null : 'Its text is HTML alone, which is not kept.' }
    return {
      text: clean.length <= MAX_BODY ? clean : `${clean.slice(0, MAX_BODY - 1).toWellFormed()}…`,
      warning: null,
    }
  } catch {
    // The library throws one plain Error for every bound that is crossed; which one makes no difference to the mail.
    return { text: null, warning: 'Its text is built in a way that cannot be read.' }
  }
}
