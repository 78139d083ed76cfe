export { createWebFiles, type WebFiles } from './web-files.ts'
