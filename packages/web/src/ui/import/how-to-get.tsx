import classes from './how-to-get.module.css'
import { SOURCES_KNOWN } from './sources-known.tsx'

/** How one comes by the files, and what happens to them here. */
export const HowToGet = () => (
  <div className={classes.how}>
    <p className={classes.promise}>
      <strong>It stays on this machine.</strong> Rapport reads who you know and when you were in touch,
      accounts for every row, and sends nothing anywhere. Who is in two of them becomes one person. One click
      undoes an import.
    </p>
    <div className={classes.sources}>
      {SOURCES_KNOWN.map((source, index) => (
        <details key={source.name} className={classes.source} open={index === 0}>
          <summary className={classes.summary}>
            <span className={classes.name}>{source.name}</span>
            <span className={classes.what}>{source.what}</span>
          </summary>
          <ol className={classes.steps}>
            {source.steps.map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps are fixed and never change places.
              <li key={at}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  </div>
)
