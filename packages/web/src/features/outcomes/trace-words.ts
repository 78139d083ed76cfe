import {
  IconBuildingCommunity,
  IconCalendarEvent,
  IconGift,
  IconHeartHandshake,
  IconLink,
  IconMessageCircle,
  type IconProps,
  IconRosetteDiscountCheck,
  IconUser,
  IconUsers,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { TraceNode } from './trace-picture.ts'

export const STEP_ICONS: Readonly<Record<TraceNode['kind'], ComponentType<IconProps>>> = {
  event: IconCalendarEvent,
  venue: IconBuildingCommunity,
  connection: IconLink,
  introduction: IconUsers,
  conversation: IconMessageCircle,
  'help-given': IconGift,
  'help-received': IconHeartHandshake,
  person: IconUser,
  outcome: IconRosetteDiscountCheck,
}
