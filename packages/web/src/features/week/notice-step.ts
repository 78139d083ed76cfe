import type { PlanNotice } from '../../api/index.ts'

interface Step {
  readonly to: '/purpose' | '/imports' | '/start'
  readonly label: string
}

/** The one step that mends what stands in the way of a better plan. */
export const stepFor = (code: PlanNotice['code']): Step | null => {
  switch (code) {
    case 'no-purpose':
      return { to: '/start', label: 'Say what it is for' }
    case 'no-people':
      return { to: '/imports', label: 'Import your archive' }
    case 'no-objective':
      return { to: '/purpose', label: 'Add an objective' }
    case 'no-needs':
      return { to: '/purpose', label: 'Say who it needs' }
    case 'nothing-fits':
      return null
  }
}

/** What the notice says in the browser; its `next` names a command, which is for the shell. */
export const noticeWords = (notice: PlanNotice): { readonly title: string; readonly text: string } => {
  switch (notice.code) {
    case 'no-purpose':
      return {
        title: 'First, what is your network for?',
        text: 'The plan begins with a purpose: from it follow who matters, and from that whom to turn to this week, each with the reason. It takes two minutes.',
      }
    case 'no-people':
      return {
        title: 'Nobody is here yet',
        text: 'With your LinkedIn archive in, this page shows whom to contact this week, why, how, and how long it takes. The file stays on this machine.',
      }
    case 'no-objective':
      return {
        title: 'A plan for the purpose alone',
        text: 'With an objective, something that should have come of it by a date, the week can aim.',
      }
    case 'no-needs':
      return {
        title: 'A guess from your words',
        text: 'Say who an objective needs, such as two directors in Purchasing, and the plan looks for exactly them.',
      }
    case 'nothing-fits':
      return {
        title: 'Nothing fits these hours',
        text: 'Give the week half an hour more, and there will be room for somebody.',
      }
  }
}
