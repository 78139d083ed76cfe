import { parentPort, workerData } from 'node:worker_threads'
import { type BrokerageInput, measureBrokerage } from '@rapport/domain'

parentPort?.postMessage(await measureBrokerage(workerData as BrokerageInput))
