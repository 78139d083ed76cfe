import type { JobFunction, WeekLimits } from '@rapport/domain'

export interface WorkspaceRow {
  readonly workspaceId: string
  readonly name: string
  /** Raised by every committed write. */
  readonly version: number
  readonly hoursPerWeek: number
  /** Null for the usual ones. */
  readonly weekLimits: WeekLimits | null
  /** A generated world, marked as such everywhere. */
  readonly isDemo: boolean
  /** The user's own addresses, lower case. */
  readonly ownerEmails: readonly string[]
  readonly ownerName: string | null
  readonly ownerHeadline: string | null
  /** Where the owner works now, and as what. */
  readonly ownerOrganization: string | null
  readonly ownerFunction: JobFunction | null
}

export interface WorkspaceCounts {
  readonly people: number
  readonly organizations: number
  readonly interactions: number
  readonly networks: number
  readonly objectives: number
  readonly imports: number
}

export interface WorkspacePort {
  readonly get: () => Promise<WorkspaceRow>
  readonly version: () => Promise<number>
  readonly counts: () => Promise<WorkspaceCounts>
}

export interface WorkspaceWritePort extends WorkspacePort {
  readonly update: (change: {
    readonly name?: string
    readonly hoursPerWeek?: number
    readonly weekLimits?: WeekLimits | null
    readonly isDemo?: boolean
    readonly ownerEmails?: readonly string[]
  }) => Promise<void>
}
