export { addNetwork } from './add.ts'
export { editNetwork } from './edit.ts'
export { listNetworks } from './list.ts'
export { removeNetwork } from './remove.ts'
