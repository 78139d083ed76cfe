import type { Channel } from '@rapport/domain'
import {
  IconBrandLinkedin,
  IconDots,
  IconMail,
  IconPhone,
  type IconProps,
  IconUsers,
  IconVideo,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

export const CHANNEL_ICONS: Readonly<Record<Channel, ComponentType<IconProps>>> = {
  linkedin: IconBrandLinkedin,
  email: IconMail,
  phone: IconPhone,
  video: IconVideo,
  'in-person': IconUsers,
  other: IconDots,
}
