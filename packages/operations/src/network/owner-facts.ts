import { classifyTitle, type OwnerFacts } from '@rapport/domain'
import type { WorkspaceRow } from '../ports/workspace.ts'

/** What is on record of the user's own position; the level is read from the headline. */
export const ownerFacts = (workspace: WorkspaceRow): OwnerFacts => ({
  organization: workspace.ownerOrganization,
  function: workspace.ownerFunction,
  level: workspace.ownerHeadline === null ? null : classifyTitle(workspace.ownerHeadline).level,
})
