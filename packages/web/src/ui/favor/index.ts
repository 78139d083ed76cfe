export { FavorForm } from './favor-form.tsx'
