export { exportFaults } from './faults.ts'
export { EXPORT_FORMAT, EXPORT_VERSION } from './format.ts'
export { importExport } from './import-export.ts'
export { isRapportExport } from './recognise.ts'
