export {
  DORMANT_LEFT_OUT,
  DORMANT_NOTICES,
  type DormantInput,
  type DormantNotice,
  type DormantPurpose,
  type DormantTie,
  type RankedDormant,
  type ReceivedFavor,
} from './dormant.ts'
export { type Ground, groundsOf } from './occasion.ts'
export { draftOpener, type LastTopic, type Opener } from './opener.ts'
export { rankDormant } from './rank-dormant.ts'
