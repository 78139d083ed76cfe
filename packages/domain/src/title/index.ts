export { JOB_FUNCTIONS, type JobFunction, LEVELS, type Level, type TitleReading } from './names.ts'
