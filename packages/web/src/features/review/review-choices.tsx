import { Button, Menu, SegmentedControl, Select } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { client } from '../../api/index.ts'
import { notifyFailure, saveFile } from '../../ui/index.ts'
import { kindOf, periodChoices } from './period-choices.ts'
import classes from './review-page.module.css'
import type { ReviewSearch } from './review-search.ts'
import type { Review } from './review-words.ts'

/** Week or quarter, and which; what is chosen stands in the address. */
export const ReviewChoices = ({
  search,
  review,
}: {
  readonly search: ReviewSearch
  readonly review: Review | undefined
}) => {
  const navigate = useNavigate({ from: '/review' })
  const { period: _, ...rest } = search
  const show = (period: string) =>
    void navigate({ search: period === 'week' ? rest : { ...rest, period }, replace: true })
  const period = search.period ?? 'week'
  const kind = kindOf(period)
  return (
    <div className={classes.choices}>
      <SegmentedControl
        aria-label="Week or quarter"
        data={[
          { value: 'week', label: 'Week' },
          { value: 'quarter', label: 'Quarter' },
        ]}
        value={kind}
        onChange={show}
      />
      {review !== undefined && (
        <Select
          aria-label="Which days"
          data={[...periodChoices(kind, review.today, period)]}
          value={period}
          allowDeselect={false}
          onChange={(value) => {
            if (value !== null) show(value)
          }}
          className={classes.which}
        />
      )}
      <TakeOut period={period} />
      <Button
        variant="default"
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => window.print()}
      >
        Print
      </Button>
    </div>
  )
}

const DOCUMENTS = [
  { format: 'md', label: 'A page to read or hand on (Markdown)' },
  { format: 'csv', label: 'The figures as a table (CSV)' },
] as const

const TakeOut = ({ period }: { readonly period: string }) => {
  const take = useMutation({
    mutationFn: (format: (typeof DOCUMENTS)[number]['format']) => client.review.export({ period, format }),
    onSuccess: saveFile,
    onError: notifyFailure,
  })
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} portalProps={{ target: '#main' }}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={17} aria-hidden />}
          loading={take.isPending}
        >
          Take it out
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {DOCUMENTS.map(({ format, label }) => (
          <Menu.Item key={format} onClick={() => take.mutate(format)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
