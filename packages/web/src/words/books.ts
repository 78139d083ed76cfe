const BOOKS: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  google: 'Google Contacts',
  outlook: 'Outlook',
  vcard: 'A phone or address book (vCard)',
  monica: 'Monica',
  csv: 'A table (CSV)',
  attendees: 'A list of attendees',
  own: 'Entered by hand',
  mentioned: 'Named in messages and calendars',
}

/** Where a card was kept, as its owner would call it. */
export const bookName = (book: string): string => BOOKS[book] ?? book
