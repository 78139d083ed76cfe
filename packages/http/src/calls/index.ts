export { type CallBoard, type CallEvent, createCallBoard, type RunningCall } from './call-board.ts'
export { callEvents } from './call-events.ts'
