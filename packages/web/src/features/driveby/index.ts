export { DepthPage } from './depth-page.tsx'
