export { SourcesSection } from './sources-section.tsx'
