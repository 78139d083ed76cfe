export { backUpData } from './backup.ts'
export { exportData } from './export.ts'
export { restoreData } from './restore.ts'
export { verifyBackup } from './verify.ts'
