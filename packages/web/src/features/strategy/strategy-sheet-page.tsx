import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api, type Strategy } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page } from '../../ui/index.ts'
import { StrategySheet } from './strategy-sheet.tsx'
import classes from './strategy-sheet-page.module.css'

/** The strategy as a sheet of paper, as it will be printed. */
export const StrategySheetPage = () => {
  const strategy = useQuery(api.strategy.show.queryOptions({ input: {} }))
  if (strategy.error !== null) {
    return (
      <Page title="Strategy">
        <FailureNotice error={strategy.error} onRetry={() => void strategy.refetch()} />
      </Page>
    )
  }
  if (strategy.data === undefined) return null
  return strategy.data.networks.length === 0 ? <NothingToPrint /> : <Sheet strategy={strategy.data} />
}

const Sheet = ({ strategy }: { readonly strategy: Strategy }) => {
  const { owner } = strategy
  useEffect(() => {
    // The name that a browser proposes for the printed file.
    document.title = owner === null ? 'Strategy · Rapport' : `Strategy of ${owner.slice(0, 60)} · Rapport`
  }, [owner])
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <LinkButton to="/purpose" variant="subtle">
          Back to Purpose
        </LinkButton>
        <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
          Print
        </Button>
      </header>
      <main>
        <StrategySheet strategy={strategy} />
      </main>
    </div>
  )
}

const NothingToPrint = () => (
  <main>
    <Page title="Strategy" lead={<Link to="/purpose">Back to Purpose</Link>}>
      <EmptyState
        title="A page that begins with why"
        action={
          <LinkButton to="/strategy/new" size="md">
            Say why you network
          </LinkButton>
        }
      >
        Here your strategy will stand on one sheet to print: what each network is for, who belongs, what
        should come of it and by when.
      </EmptyState>
    </Page>
  </main>
)
