export { ObjectivePage } from './objective-page.tsx'
