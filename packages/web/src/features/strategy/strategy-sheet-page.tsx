import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton } from '../../ui/index.ts'
import { StrategySheet } from './strategy-sheet.tsx'
import classes from './strategy-sheet-page.module.css'

/** The strategy as a sheet of paper, as it will be printed. */
export const StrategySheetPage = () => {
  const strategy = useQuery(api.strategy.show.queryOptions({ input: {} }))
  const owner = strategy.data?.owner ?? null
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
        <Button
          leftSection={<IconPrinter size={17} aria-hidden />}
          disabled={strategy.data === undefined || strategy.data.networks.length === 0}
          onClick={() => window.print()}
        >
          Print
        </Button>
      </header>
      <main>
        {strategy.error !== null && (
          <FailureNotice error={strategy.error} onRetry={() => void strategy.refetch()} />
        )}
        {strategy.data !== undefined &&
          (strategy.data.networks.length === 0 ? (
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
          ) : (
            <StrategySheet strategy={strategy.data} />
          ))}
      </main>
    </div>
  )
}
