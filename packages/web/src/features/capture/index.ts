export { CapturePanel } from './capture-panel.tsx'
