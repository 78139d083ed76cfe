import classes from './how-to-get.module.css'

/** How one comes by the archive, and what happens to it here. */
export const HowToGet = () => (
  <div className={classes.columns}>
    <ol className={classes.steps}>
      <li>
        On LinkedIn, open{' '}
        <a
          href="https://www.linkedin.com/mypreferences/d/download-my-data"
          target="_blank"
          rel="noreferrer noopener"
        >
          Settings, Data privacy, Get a copy of your data
        </a>
        .
      </li>
      <li>
        Choose the larger archive and ask for it. LinkedIn writes you an e-mail, within minutes or a day.
      </li>
      <li>Save the zip, and drop it here as it is.</li>
    </ol>
    <p className={classes.promise}>
      <strong>It stays on this machine.</strong> Rapport reads who you know, your messages, recommendations
      and events, accounts for every row, and sends nothing anywhere. One click undoes an import.
    </p>
  </div>
)
