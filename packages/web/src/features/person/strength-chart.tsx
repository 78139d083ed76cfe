import { AreaChart } from '@mantine/charts'
import { monthAndYear } from '../../words/dates.ts'
import type { CoursePoint } from './strength-course.ts'

/** The strength as glow over time. */
export const StrengthChart = ({ points }: { readonly points: readonly CoursePoint[] }) => (
  <AreaChart
    h="100%"
    data={points.map(({ on, strength }) => ({ on, month: monthAndYear(on), Strength: strength }))}
    dataKey="month"
    series={[{ name: 'Strength', color: 'var(--ember-3)' }]}
    curveType="monotone"
    withDots={false}
    withGradient
    fillOpacity={0.35}
    strokeWidth={2}
    gridAxis="x"
    tickLine="none"
    yAxisProps={{ domain: [0, 100], ticks: [0, 50, 100], width: 40 }}
    xAxisProps={{ interval: 'preserveStartEnd', minTickGap: 48 }}
    tooltipAnimationDuration={0}
    areaChartProps={{ accessibilityLayer: false }}
    areaProps={{ isAnimationActive: false }}
  />
)
