const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** `SET LOCAL` takes no parameters, and a function call would not reach the nodes of a distributed engine. */
export const nameWorkspace = (workspaceId: string): string => {
  if (!UUID.test(workspaceId)) throw new TypeError('a workspace id is a UUID in lower case')
  return `set local rapport.workspace = '${workspaceId}'`
}
