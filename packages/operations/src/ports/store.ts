import type { OperationFailure } from '../operation-failure.ts'
import type { BackupPort, BackupWritePort } from './backup.ts'
import type { CardPort, CardWritePort } from './cards.ts'
import type { FavorPort, FavorWritePort } from './favor.ts'
import type { FewPort, FewWritePort } from './few.ts'
import type { IdentityPort, IdentityWritePort } from './identity.ts'
import type { ImportPort } from './import.ts'
import type { IntroductionPort, IntroductionWritePort } from './introduction.ts'
import type { LearnedPort, LearnedWritePort } from './learned.ts'
import type { OutcomePort, OutcomeWritePort } from './outcome.ts'
import type { PeoplePort, PeopleWritePort } from './people.ts'
import type { FollowUpPort, FollowUpWritePort, PlanPort, PlanWritePort } from './plan.ts'
import type { PurposePort, PurposeWritePort } from './purpose.ts'
import type { SnapshotPort } from './snapshot.ts'
import type { SourcePort, SourceWritePort } from './source.ts'
import type { StandingWritePort } from './standing.ts'
import type { TargetPort, TargetWritePort } from './target.ts'
import type { TiePort, TieWritePort } from './tie.ts'
import type { VenuePort, VenueWritePort } from './venue.ts'
import type { WorkspacePort, WorkspaceWritePort } from './workspace.ts'

/** A consistent, read-only view of one workspace. */
export interface ReadTransaction {
  readonly workspace: WorkspacePort
  readonly people: PeoplePort
  readonly cards: CardPort
  readonly identity: IdentityPort
  readonly sources: SourcePort
  readonly purpose: PurposePort
  readonly favors: FavorPort
  readonly few: FewPort
  readonly introductions: IntroductionPort
  readonly learned: LearnedPort
  readonly targets: TargetPort
  readonly venues: VenuePort
  readonly ties: TiePort
  readonly plan: PlanPort
  readonly followUps: FollowUpPort
  readonly outcomes: OutcomePort
  readonly imports: Pick<ImportPort, 'list' | 'show' | 'findings' | 'changes'>
  readonly snapshot: SnapshotPort
  readonly backup: BackupPort
}

/** One transaction on one workspace: all of it is kept, or nothing. */
export interface WriteTransaction {
  readonly workspace: WorkspaceWritePort
  readonly people: PeopleWritePort
  readonly cards: CardWritePort
  readonly identity: IdentityWritePort
  readonly sources: SourceWritePort
  readonly purpose: PurposeWritePort
  readonly favors: FavorWritePort
  readonly few: FewWritePort
  readonly introductions: IntroductionWritePort
  readonly learned: LearnedWritePort
  readonly targets: TargetWritePort
  readonly venues: VenueWritePort
  readonly ties: TieWritePort
  readonly plan: PlanWritePort
  readonly followUps: FollowUpWritePort
  readonly outcomes: OutcomeWritePort
  readonly standing: StandingWritePort
  readonly imports: ImportPort
  readonly snapshot: SnapshotPort
  readonly backup: BackupWritePort
}

/**
 * Thrown by a store that cannot be used: a full disk, a stopped server, a damaged page. Every operation then answers
 * with this failure, and nothing of the transaction is kept.
 */
export class StoreUnavailable extends Error {
  readonly failure: OperationFailure

  constructor(failure: OperationFailure, cause?: unknown) {
    super(failure.message, { cause })
    this.failure = failure
  }
}

/** Where workspaces live. A transaction names its workspace and cannot see another. */
export interface Store {
  readonly read: <T>(workspaceId: string, work: (transaction: ReadTransaction) => Promise<T>) => Promise<T>
  /** Commits when `keep` says so of the result, else rolls back; raises the workspace's version on commit. */
  readonly write: <T>(
    workspaceId: string,
    work: (transaction: WriteTransaction) => Promise<T>,
    keep: (result: T) => boolean,
  ) => Promise<T>
  readonly close: () => Promise<void>
}
