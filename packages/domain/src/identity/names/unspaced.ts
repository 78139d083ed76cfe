/** Chinese family names of two characters; all others have one. */
const LONG_CHINESE = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 慕容 令狐 皇甫 尉迟 尉遲 长孫 長孫 夏侯 公孙 公孫 东方 東方'.split(' '),
)
const LONG_KOREAN = new Set('남궁 황보 제갈 선우 독고 사공 서문'.split(' '))
const UNSPACED = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u
/** Longer than this a name of Chinese characters is Japanese, where the family name has two. */
const LONGEST_CHINESE = 3

/**
 * Parts a Chinese, Korean or Japanese name written without a space, family name first; null for any other text. Kana
 * and Japanese names of three characters cannot be told apart with certainty and follow the Chinese rule.
 */
export function splitUnspaced(text: string): { readonly family: string; readonly given: string } | null {
  if (!UNSPACED.test(text)) return null
  const characters = [...text]
  const start = characters.slice(0, 2).join('')
  const isLong =
    characters.length > LONGEST_CHINESE ||
    (characters.length > 2 && (LONG_CHINESE.has(start) || LONG_KOREAN.has(start)))
  const length = isLong ? 2 : 1
  return { family: characters.slice(0, length).join(''), given: characters.slice(length).join('') }
}
