export { Chip } from './chip.tsx'
export { cx } from './cx.ts'
export { DuplicatesWaiting } from './duplicates-waiting.tsx'
export { EmberMark } from './ember-mark.tsx'
export { EmptyState } from './empty-state.tsx'
export { FailureNotice } from './failure-notice.tsx'
export { type GaugePart, HoursGauge } from './hours-gauge.tsx'
export { Kbd } from './kbd.tsx'
export { LinkButton } from './link-button.tsx'
export { Wordmark } from './logo.tsx'
export { notifyDone, notifyFailure } from './notify.tsx'
export {
  CaptureContext,
  type CapturePerson,
  type CaptureStart,
  type OpenCapture,
  useOpenCapture,
} from './open-capture.ts'
export { Page, Section } from './page.tsx'
export { Foreign, Role } from './person-name.tsx'
export { PersonPhoto } from './person-photo.tsx'
export { Onward, Question } from './question.tsx'
export { saveFile } from './save-file.ts'
export { resolveVariables, theme } from './theme.ts'
export { useKeys } from './use-keys.ts'
