export { listBrokers } from './brokers.ts'
export { showMap } from './map.ts'
