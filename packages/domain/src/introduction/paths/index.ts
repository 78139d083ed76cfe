export {
  bestPerConnector,
  byLikelihood,
  type Neighbour,
  type PathFound,
  type PathQuery,
} from './best-per-connector.ts'
export { likeliestPaths } from './likeliest-paths.ts'
