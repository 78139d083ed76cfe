import { createRandom, type World } from '../world/index.ts'
import { type ArchiveFile, readable, unread } from './archive-file.ts'
import { table } from './csv.ts'
import { dateTime, shortDateTime, unixDate } from './dates.ts'

const POSTS = [
  'Eleven years ago I thought a warehouse was about racks. It is about the ten minutes between two shifts.\n\nWhat do you do with yours?',
  'We opened the cross-dock in Venlo this morning. On time, and nobody had to be a hero. That is the whole post.',
  'Low water again on the Rhine. If you plan barges: talk to your rail people today, not in September.',
  'Looking for speakers who will say in public what went wrong. Coffee is on me.',
]
const COMMENTS = [
  'Very true, and "ask the night shift" should be rule one.',
  'Congratulations to the whole team!',
  'How did you measure it, per site or in total?',
]
const COURSES = ['Reading a Balance Sheet', 'First Steps on a Board', 'Dutch for Meetings']
const REACTIONS = ['LIKE', 'PRAISE', 'EMPATHY', 'INTEREST', 'APPRECIATION']
const ACTIVITY_DAYS = 1_400
const MESSAGE_HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'

/** What only the complete archive holds: events and follows, and much that Rapport leaves alone. */
export function activityFiles(world: World): readonly ArchiveFile[] {
  const random = createRandom(`${world.seed}/activity`)
  const now = Date.parse(`${world.today}T00:00:00Z`)
  const sometime = () =>
    new Date(now - random.int(1, ACTIVITY_DAYS) * 86_400_000 - random.int(0, 86_399) * 1_000).toISOString()
  const post = () =>
    `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7${random.int(100_000_000, 999_999_999)}`
  const file = (path: string, header: string, rows: readonly (readonly string[])[]) =>
    unread(path, table(header, rows), rows.length)
  const several = (count: number, row: () => readonly string[]) => Array.from({ length: count }, row)

  return [
    eventsFile(world),
    followsFile(world),
    file(
      'Shares.csv',
      'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility',
      POSTS.map((text) => [dateTime(sometime(), ''), post(), text, '', '', 'MEMBER_NETWORK']),
    ),
    file(
      'Comments.csv',
      'Date,Link,Message',
      several(9, () => [dateTime(sometime(), ''), post(), random.pick(COMMENTS)]),
    ),
    file(
      'Reactions.csv',
      'Date,Type,Link',
      several(24, () => [dateTime(sometime(), ''), random.pick(REACTIONS), post()]),
    ),
    file(
      'Votes.csv',
      'Date,Link,OptionText',
      several(3, () => [
        dateTime(sometime(), ''),
        post(),
        random.pick(['Yes, weekly', 'Only in peak season', 'Never']),
      ]),
    ),
    file(
      'Rich_Media.csv',
      'Date/Time,Media Description,Media Link',
      several(2, () => [
        `You uploaded a profile photo on ${shortDateTime(sometime())} (GMT)`,
        '-',
        `https://media.example/${random.hex(16)}`,
      ]),
    ),
    file(
      'Ad_Targeting.csv',
      'Member Age,Buyer Groups,Company Category,Job Functions,Job Seniorities,Profile Locations,Years of Experience',
      [['35-54', 'Operations Decision Makers', 'Technology', 'Operations', 'Director', 'Rotterdam', '23']],
    ),
    file(
      'Learning.csv',
      'Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken)',
      COURSES.map((title) => [
        title,
        'A short course.',
        'COURSE',
        dateTime(sometime()),
        'N/A',
        'false',
        'N/A',
      ]),
    ),
    file(
      'Jobs/Job Applications.csv',
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
      several(1, () => [
        shortDateTime(sometime()),
        world.owner.emails[0] ?? '',
        '',
        random.pick(world.organizations).name,
        'Non-Executive Director',
        'https://jobs.example/417',
        'profile.pdf',
        '',
      ]),
    ),
    file(
      'Jobs/Saved Jobs.csv',
      'Saved Date,Job Url,Job Title,Company Name',
      several(2, () => [
        shortDateTime(sometime()),
        `https://jobs.example/${random.int(100, 999)}`,
        'Advisory Board Member',
        random.pick(world.organizations).name,
      ]),
    ),
    file(
      'ImportedContacts.csv',
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles',
      [],
    ),
    file('guide_messages.csv', MESSAGE_HEADER, []),
    file('learning_role_play_messages.csv', MESSAGE_HEADER, []),
  ]
}

function eventsFile(world: World): ArchiveFile {
  const rows = world.events.map((event) => [
    event.name,
    dateTime(event.startsAt),
    event.status === 'interested' ? 'INTERESTED' : 'ATTENDING',
    event.url,
  ])
  return readable(
    'Events.csv',
    'linkedin-events',
    table('Event Name,Event Time,Status,External Url', rows),
    rows.length,
  )
}

function followsFile(world: World): ArchiveFile {
  const rows = world.follows.map((follow) => [follow.organization, unixDate(follow.followedAt)])
  return readable(
    'Company Follows.csv',
    'linkedin-company-follows',
    table('Organization,Followed On', rows),
    rows.length,
  )
}
