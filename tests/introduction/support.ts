/** A calendar of Ola's with one appointment with these people, at ten in the morning. */
export const appointment = (title: string, day: string, names: readonly string[]): File =>
  new File(
    [
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Example//Calendar//EN',
        'BEGIN:VEVENT',
        `UID:${title}-${day}`,
        'DTSTAMP:20260101T080000Z',
        `SUMMARY:${title}`,
        `DTSTART:${day}T090000Z`,
        `DTEND:${day}T100000Z`,
        'ORGANIZER;CN=Ola Own:mailto:ola@own.example',
        'ATTENDEE;CN=Ola Own;PARTSTAT=ACCEPTED:mailto:ola@own.example',
        ...names.map(
          (name) => `ATTENDEE;CN=${name} Lind;PARTSTAT=ACCEPTED:mailto:${name.toLowerCase()}@own.example`,
        ),
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ],
    `${title}-${day}.ics`,
  )

/** Who knows whom, as a connector hands it over. */
export const edges = (name: string, ...lines: readonly string[]): File =>
  new File([['source,target,weight,kind', ...lines, ''].join('\n')], name)
