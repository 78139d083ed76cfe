const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Signs that fill two columns of a terminal: East Asian wide and fullwidth forms (Unicode Annex 11), and emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
const ASCII = /^[\u0020-\u007e]*$/

const widthOf = (grapheme: string): number => (NOTHING.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1)

/** Columns that the text takes in a terminal. */
export const textWidth = (text: string): number => {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += widthOf(segment)
  return width
}

/** The text within so many columns; what is cut off shows as an ellipsis. */
export const fitText = (text: string, columns: number): string => {
  if (textWidth(text) <= columns) return text
  let fitted = ''
  let width = 0
  for (const { segment } of segmenter.segment(text)) {
    width += widthOf(segment)
    if (width > columns - 1) break
    fitted += segment
  }
  return `${fitted}…`
}

export const padText = (text: string, columns: number, side: 'start' | 'end' = 'end'): string => {
  const space = ' '.repeat(Math.max(0, columns - textWidth(text)))
  return side === 'end' ? text + space : space + text
}

/** The text in lines of at most so many columns, broken between words. */
export const wrapText = (text: string, columns: number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && textWidth(line) + 1 + textWidth(word) > columns) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...lines, line]
  })
