/** What the plan may ask one to do about a person. */
export const ACTIONS = ['reply', 'follow-up', 'thank', 'catch-up', 'reconnect', 'first-conversation'] as const
export type Action = (typeof ACTIONS)[number]
