import { AreaChart, BarChart, LineChart } from '@mantine/charts'
import type { ChartData } from './series.ts'

export type ChartKind = 'lines' | 'areas' | 'bars' | 'stacked-bars'

interface ChartPictureProps {
  readonly kind: ChartKind
  readonly data: ChartData
  /** The highest value there can be, where there is one. */
  readonly most: number | undefined
}

/** A chart as a picture; what it shows stands beside it in words and in a table. */
export const ChartPicture = ({ kind, data: { labels, series }, most }: ChartPictureProps) => {
  const rows = labels.map((label, at) => ({
    label,
    ...Object.fromEntries(series.map(({ name, values }) => [name, values[at] ?? null])),
  }))
  const shared = {
    h: '100%',
    data: rows,
    dataKey: 'label',
    series: series.map(({ name, color }) => ({ name, color })),
    gridAxis: 'x' as const,
    tickLine: 'none' as const,
    tooltipAnimationDuration: 0,
    yAxisProps: { width: 34, allowDecimals: false, ...(most === undefined ? {} : { domain: [0, most] }) },
    xAxisProps: { interval: 'preserveStartEnd' as const, minTickGap: 40 },
  }
  if (kind === 'bars' || kind === 'stacked-bars') {
    return (
      <BarChart
        {...shared}
        type={kind === 'bars' ? 'default' : 'stacked'}
        maxBarWidth={22}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
      />
    )
  }
  if (kind === 'areas') {
    return (
      <AreaChart
        {...shared}
        type="stacked"
        curveType="monotone"
        withDots={false}
        fillOpacity={0.45}
        areaChartProps={{ accessibilityLayer: false }}
        areaProps={{ isAnimationActive: false }}
      />
    )
  }
  return (
    <LineChart
      {...shared}
      curveType="monotone"
      withDots={false}
      strokeWidth={2.5}
      lineChartProps={{ accessibilityLayer: false }}
      lineProps={{ isAnimationActive: false }}
    />
  )
}
