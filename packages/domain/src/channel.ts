/** How people are in touch. */
export const CHANNELS = ['linkedin', 'email', 'phone', 'video', 'in-person', 'other'] as const
export type Channel = (typeof CHANNELS)[number]
