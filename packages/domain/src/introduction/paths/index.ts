export { likeliestPaths } from './likeliest-paths.ts'
