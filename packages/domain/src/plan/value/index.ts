export { ORDINARY_FAVOR } from './chance.ts'
export { LESSON_HALF_LIFE_DAYS, type Lessons, learnLessons } from './lessons.ts'
export { trustIn } from './trust.ts'
export { hasFreshMove, PROMISE_WORTH, type Worth, worthOf } from './worth.ts'
