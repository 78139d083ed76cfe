import { EmptyState, LinkButton, Page } from '../ui/index.ts'

export const LostPage = () => (
  <Page title="There is nothing here">
    <EmptyState title="This address leads nowhere" action={<LinkButton to="/">Go to this week</LinkButton>}>
      It may be an old link, or something that has been removed since.
    </EmptyState>
  </Page>
)
