export { classifyTitle, type ExplainedTitle, explainTitle } from './classify.ts'
export { JOB_FUNCTIONS, type JobFunction, LEVELS, type Level, type TitleReading } from './names.ts'
