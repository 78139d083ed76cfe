export { ORDINARY_FAVOR } from './chance.ts'
export { type Lessons, learnLessons } from './lessons.ts'
export {
  hasFreshMove,
  INTRODUCTION_WORTH,
  PROMISE_WORTH,
  stillWaiting,
  type Worth,
  worthOf,
} from './worth.ts'
