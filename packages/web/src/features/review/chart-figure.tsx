import { Skeleton, VisuallyHidden } from '@mantine/core'
import { lazy, Suspense } from 'react'
import classes from './chart-figure.module.css'
import type { ChartKind } from './chart-picture.tsx'
import type { ChartData } from './series.ts'

/** Fetched when there is something to draw: the drawing library is larger than the rest of the page. */
const ChartPicture = lazy(async () => {
  const { ChartPicture: Picture } = await import('./chart-picture.tsx')
  return { default: Picture }
})

interface ChartFigureProps {
  readonly title: string
  /** What it shows, in a sentence. */
  readonly caption: string | null
  readonly kind: ChartKind
  readonly data: ChartData
  readonly most?: number
  /** What it will show, and what fills it, while there is nothing to draw. */
  readonly empty: string
}

/** Which colour is whose; the table says it to those who do not look. */
const Legend = ({ series }: Pick<ChartData, 'series'>) => (
  <ul className={classes.legend} aria-hidden>
    {series.map(({ name, color }) => (
      <li key={name} className={classes.key}>
        <span className={classes.dot} style={{ background: color }} />
        <span className={classes.keyName} dir="auto">
          {name}
        </span>
      </li>
    ))}
  </ul>
)

/** A chart with its sentence, and a table for those who do not look. */
export const ChartFigure = ({ title, caption, kind, data, most, empty }: ChartFigureProps) => (
  <figure className={classes.figure} aria-label={title}>
    <figcaption className={classes.words}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.caption}>{caption ?? empty}</p>
    </figcaption>
    {caption !== null && data.series.length > 0 && (
      <>
        <div className={classes.picture} aria-hidden>
          <Suspense fallback={<Skeleton height="100%" />}>
            <ChartPicture kind={kind} data={data} most={most} />
          </Suspense>
        </div>
        {data.series.length > 1 && <Legend series={data.series} />}
        <VisuallyHidden>
          <table>
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">Up to</th>
                {data.series.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.labels.map((label, at) => (
                // Two points may lie in one month: today and the end of the last.
                // biome-ignore lint/suspicious/noArrayIndexKey: points never change places.
                <tr key={`${label} ${at}`}>
                  <th scope="row">{label}</th>
                  {data.series.map(({ name, values }) => (
                    <td key={name}>{values[at] ?? 'not known'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </VisuallyHidden>
      </>
    )}
  </figure>
)
