export { IntroductionsPage } from './introductions-page.tsx'
