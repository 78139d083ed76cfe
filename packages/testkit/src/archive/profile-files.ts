import type { World } from '../world/index.ts'
import { type ArchiveFile, readable, unread } from './archive-file.ts'
import { csvText, table } from './csv.ts'
import { monthYear, shortDateTime } from './dates.ts'

/** What the archive says about the owner: the files that LinkedIn has ready within minutes. */
export function profileFiles({ owner }: World): readonly ArchiveFile[] {
  const place = `${owner.place.city}, ${owner.place.country}`
  const profile = {
    'First Name': owner.givenName,
    'Last Name': owner.familyName,
    'Maiden Name': '',
    Address: '',
    'Birth Date': 'Mar 13',
    Headline: owner.headline,
    Summary: owner.summary,
    Industry: owner.industry,
    'Zip Code': '',
    'Geo Location': place,
    'Twitter Handles': '',
    Websites: '',
    'Instant Messengers': '',
  }
  const positions = owner.positions.map((position) => [
    position.organization,
    position.title,
    position.description,
    `${position.place.city}, ${position.place.country}`,
    monthYear(position.startedOn),
    position.finishedOn === null ? '' : monthYear(position.finishedOn),
  ])
  const schools = owner.schools.map((school) => [
    school.name,
    monthYear(school.startedOn),
    monthYear(school.finishedOn),
    '',
    school.degree,
    school.activities,
  ])
  const emails = owner.emails.map((email, index) => [
    email,
    'Yes',
    index === 0 ? 'Yes' : 'No',
    index === 0 ? shortDateTime(`${owner.joinedOn}T08:43:00Z`) : 'Not Available',
  ])
  return [
    readable('Profile.csv', 'linkedin-profile', csvText([Object.keys(profile), Object.values(profile)]), 1),
    readable(
      'Positions.csv',
      'linkedin-positions',
      table('Company Name,Title,Description,Location,Started On,Finished On', positions),
      positions.length,
    ),
    unread(
      'Education.csv',
      table('School Name,Start Date,End Date,Notes,Degree Name,Activities', schools),
      schools.length,
    ),
    unread(
      'Skills.csv',
      table(
        'Name',
        owner.skills.map((skill) => [skill]),
      ),
      owner.skills.length,
    ),
    unread('Email Addresses.csv', table('Email Address,Confirmed,Primary,Updated On', emails), emails.length),
    unread('PhoneNumbers.csv', table('Extension,Number,Type', [['', owner.phone, 'Mobile']]), 1),
    unread(
      'Registration.csv',
      table('Registered At,Registration Ip,Subscription Types', [
        [shortDateTime(`${owner.joinedOn}T08:43:00Z`), '192.0.2.17', 'Core/Free'],
      ]),
      1,
    ),
  ]
}
