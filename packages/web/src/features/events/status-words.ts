/** LinkedIn writes a status in capitals, with underscores; it is shown as a word. */
export const statusWords = (status: string | null): string => {
  const words = (status ?? '').replaceAll('_', ' ').trim()
  const isShouted = words === words.toUpperCase()
  return isShouted ? words.charAt(0) + words.slice(1).toLowerCase() : words
}

/** How many of one's people were on the list of an event, where a list was imported. */
export const peopleThere = (attendees: number | null): string =>
  attendees === null ? '' : attendees === 1 ? 'One of your people' : `${attendees} of your people`
