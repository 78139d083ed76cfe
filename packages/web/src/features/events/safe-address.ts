/** An imported address as a link, if it leads to the web; an archive may hold anything, scripts included. */
export const safeAddress = (url: string | null): string | null => {
  if (url === null) return null
  const parsed = URL.parse(url)
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null
}
