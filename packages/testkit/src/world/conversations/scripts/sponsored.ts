/** Advertisements that arrive as messages, as the advertiser writes them. */
export interface Advertisement {
  readonly advertiser: string
  readonly subject: string
  readonly text: string
}

const SPONSORED_MARK = '<p class="spinmail-quill-editor__spin-break">'

const ad = (advertiser: string, subject: string, ...paragraphs: readonly string[]): Advertisement => ({
  advertiser,
  subject,
  text: paragraphs.map((paragraph) => `${SPONSORED_MARK}${paragraph}</p>`).join(''),
})

export const advertisements: readonly Advertisement[] = [
  ad(
    'Quillhaven Academy',
    'Your next step in supply chain leadership',
    'Hi %FIRSTNAME%,',
    'Our part-time programme for operations leaders starts in spring. Twelve weekends, one cohort, no slides after lunch.',
    'Learn more',
  ),
  ad(
    'Larchgate Cloud',
    'See your yard in real time',
    'Dear %FIRSTNAME%,',
    'Join 200 logistics leaders at our online product day and see what a connected yard looks like.',
    'Save my seat',
  ),
  ad(
    'Ottermere Executive Search',
    'Confidential: board mandates in Northwest Europe',
    'Hi %FIRSTNAME%,',
    'We publish a quarterly list of open non-executive mandates. Would you like to receive it?',
  ),
  ad(
    'Sorrelfield Energy',
    'Solar on your warehouse roof, paid by the roof',
    'Hello %FIRSTNAME%,',
    'More than forty distribution centres already earn money above their racks. Ask for a free roof scan.',
  ),
  ad(
    'Peblinq Fleet',
    'Electric trucks: what the first year really cost',
    'Hi %FIRSTNAME%,',
    'Download our report with figures from nine fleets, the bad days included.',
    'Download',
  ),
  ad(
    'Ternbrook Business School',
    'The Board Certificate: last places',
    'Dear %FIRSTNAME%,',
    'Five modules on governance, audit and strategy for first-time board members.',
    'Request the brochure',
  ),
]
