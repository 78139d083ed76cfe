import type { Channel } from '@rapport/domain'

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  linkedin: 'LinkedIn',
  email: 'E-mail',
  phone: 'Phone',
  video: 'Video call',
  'in-person': 'In person',
  other: 'Another way',
}
