import { archive, MORE, zip } from './archives.ts'
import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'
import { brokerageCases } from './cases-brokerage.ts'
import { cardCases } from './cases-card.ts'
import { dataCases, exportCases } from './cases-data.ts'
import { favorCases } from './cases-favor.ts'
import { fewCases } from './cases-few.ts'
import { filePathCases } from './cases-file-paths.ts'
import { graphCases } from './cases-graph.ts'
import { healthCases } from './cases-health.ts'
import { introductionCases } from './cases-introduction.ts'
import { learnedCases } from './cases-learned.ts'
import { logCases } from './cases-log.ts'
import { needCases } from './cases-need.ts'
import { networkCases } from './cases-network.ts'
import { objectiveCases } from './cases-objective.ts'
import { outcomeCases } from './cases-outcome.ts'
import { peopleCases } from './cases-people.ts'
import { planCases } from './cases-plan.ts'
import { standingCases } from './cases-standing.ts'
import { targetCases } from './cases-target.ts'
import { venueCases } from './cases-venue.ts'
import type { NamedFile } from './faces.ts'

export const CONNECTIONS: NamedFile = {
  fileName: 'Connections.csv',
  content: `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Okafor,https://www.linkedin.com/in/ada-okafor,ada@harbour.example,Harbour Freight,"Director, Procurement",03 Feb 2021
Björn,"Ó Sé; ""Bo""",https://www.linkedin.com/in/bjorn-o-se,,Tessevale Supply Chain,VP of Operations,12 Jun 2023
李,雷,https://www.linkedin.com/in/li-lei,,,=HYPERLINK("http://evil.example"),30 Nov 2024
,,,,,,01 Jan 2025
`,
}

const fileInput =
  (...files: readonly NamedFile[]) =>
  () => ({ files })

/** For every operation its success and each failure it declares. */
export const cases: Readonly<Record<string, readonly ParityCase[]>> = {
  ...peopleCases,
  ...brokerageCases,
  ...needCases,
  ...favorCases,
  ...fewCases,
  ...graphCases,
  ...filePathCases,
  ...healthCases,
  ...introductionCases,
  ...learnedCases,
  ...logCases,
  ...networkCases,
  ...objectiveCases,
  ...outcomeCases,
  ...standingCases,
  ...targetCases,
  'workspace.show': [ok()],
  'workspace.update': [
    ok(() => ({ hoursPerWeek: 2.5, name: 'Работа & Ægir “quoted” 🙂' })),
    ok(),
    ok(() => ({ ownerEmails: [' Mira@Harbour.example', 'mira@harbour.example', 'mira@sister.example'] })),
    invalid({ ownerEmails: ['no address'] }),
    invalid({ hoursPerWeek: 61 }),
    invalid({ name: '  ' }),
  ],
  'import.run': [
    ...exportCases,
    ok(fileInput(MORE)),
    ok(fileInput({ fileName: 'Basic.zip', content: archive }, CONNECTIONS)),
    invalid({}),
    fails('NOT_AN_ARCHIVE', fileInput({ fileName: 'x.zip', content: 'This is no zip.' })),
    fails('ARCHIVE_DAMAGED', fileInput({ fileName: 'x.zip', content: archive.slice(0, -30) })),
    fails('ARCHIVE_UNSAFE', fileInput({ fileName: 'x.zip', content: zip({ '../Connections.csv': 'a,b' }) })),
    fails('NOTHING_TO_IMPORT', fileInput({ fileName: 'x.csv', content: 'colour,size\nred,3\n' })),
    fails('TOO_LARGE', fileInput({ fileName: 'x.csv', content: 'a'.repeat(9_000_000) })),
  ],
  'import.list': [ok()],
  'import.show': [
    ok(({ importId }) => ({ importId })),
    ok(({ importId }) => ({ importId, outcome: 'rejected', limit: 1, offset: 0 })),
    fails('IMPORT_NOT_FOUND', () => ({ importId: NOBODY })),
    invalid({ importId: 'the-last-one' }),
  ],
  'import.undo': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['import.run', { files: [MORE] }]],
      from: ({ importId }) => ({ importId }),
    },
    {
      expected: 'ALREADY_UNDONE',
      input: () => ({}),
      before: () => [['import.list', {}]],
      from: ({ imports }) => ({
        importId: (imports as { importId: string; undoneAt: string | null }[]).find((row) => row.undoneAt)
          ?.importId,
      }),
    },
    fails('IMPORT_NOT_FOUND', () => ({ importId: NOBODY })),
    invalid({ importId: '7' }),
  ],
  'people.list': [
    ok(),
    ok(() => ({ query: 'director harbour', sort: 'strength', limit: 2 })),
    ok(() => ({ query: "%_\\'; drop table person; --" })),
    ok(() => ({ offset: 5_000 })),
    invalid({ limit: 0 }),
    invalid({ level: 'emperor' }),
    invalid({ query: 'x'.repeat(501) }),
  ],
  'people.show': [
    ok(({ person }) => ({ personId: person })),
    ok(({ person }) => ({ personId: person, limit: 1, offset: 1 })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'ada' }),
  ],
  'people.edit': [
    ok(({ person }) => ({ personId: person, title: 'Chief Procurement Officer', familyName: "O'Kafor" })),
    ok(({ person }) => ({ personId: person, title: null })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY, title: 'CEO' })),
    invalid({ personId: NOBODY, email: 'not an address' }),
  ],
  'note.add': [
    ok(({ person }) => ({
      personId: person,
      text: 'Looking for a tax lawyer.\nSecond line; "quotes", \\ and $HOME',
    })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY, text: 'Hello' })),
    invalid({ personId: NOBODY, text: ' ' }),
  ],
  'note.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: ({ person }) => [['note.add', { personId: person, text: 'Short-lived' }]],
      from: ({ noteId }) => ({ noteId }),
    },
    fails('NOTE_NOT_FOUND', () => ({ noteId: NOBODY })),
    invalid({ noteId: 'x' }),
  ],
  'interaction.log': [
    ok(({ person }) => ({ personId: person, channel: 'phone', minutes: 20, on: '2026-11-20' })),
    ok(({ person }) => ({
      personId: person,
      text: 'A walk',
      learned: 'needs a tax lawyer; can lend a hall',
    })),
    fails('DATE_IN_FUTURE', ({ person }) => ({ personId: person, on: '2026-11-24' })),
    invalid({ personId: NOBODY, learned: ' ' }),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: NOBODY, on: '2026-02-30' }),
  ],
  'interaction.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: ({ person }) => [['interaction.log', { personId: person, text: 'A call' }]],
      from: ({ interactionId }) => ({ interactionId }),
    },
    fails('INTERACTION_NOT_FOUND', () => ({ interactionId: NOBODY })),
    invalid({ interactionId: 'last' }),
  ],
  'event.list': [ok(), invalid({ offset: -1 })],
  ...planCases,
  'title.classify': [
    ok(() => ({ title: 'VP, Marketing' })),
    ok(() => ({ title: '' })),
    invalid({ title: 'x'.repeat(1_001) }),
    invalid({}),
  ],
  ...venueCases,
  ...dataCases,
  ...cardCases,
}

/** Failures that are no answer to an input, and where they are shown instead. */
export const shownElsewhere: Readonly<Record<string, readonly string[]>> = {
  // cancel.test.ts: someone else stops the call.
  // tests/store/backup.test.ts, backup-refused.test.ts: these need a second writer, a login with few rights, a full disk.
  'data.verify': ['CANCELLED'],
  'data.restore': ['CANCELLED', 'WORKSPACE_BUSY', 'CANNOT_BRING_FORWARD', 'BACKUP_FAILED'],
  'import.run': ['CANCELLED', 'WORKSPACE_BUSY', 'CANNOT_BRING_FORWARD'],
  // Only for files of a gigabyte, or of fifty million ties.
  'graph.paths': ['TOO_LARGE'],
  // tests/graph/big-list.test.ts.
  'graph.import': ['CANCELLED'],
  'graph.restore': ['CANCELLED'],
  // tests/import/sources.test.ts.
  'source.refresh': ['CANCELLED'],
  // Only for files of over a gigabyte: importers/src/source/open-source.test.ts, importers/src/csv/load-table.test.ts.
  'import.preview': ['TOO_LARGE'],
  'people.resolve': ['TOO_LARGE'],
  // Only for a file of hundreds of megabytes.
  'strength.evaluate': ['TOO_LARGE'],
}
