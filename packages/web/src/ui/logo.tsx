import classes from './logo.module.css'

/** Two people, and what glows where they overlap. */
export const LogoMark = ({ size = 30 }: { readonly size?: number }) => (
  <svg className={classes.mark} width={size} height={size} viewBox="2 6 28 20" aria-hidden>
    <circle cx="12" cy="16" r="8" className={classes.one} />
    <circle cx="20" cy="16" r="8" className={classes.other} />
    <path d="M16 9.07a8 8 0 0 1 0 13.86a8 8 0 0 1 0-13.86Z" className={classes.between} />
  </svg>
)

export const Wordmark = () => (
  <span className={classes.wordmark}>
    <LogoMark />
    <span>Rapport</span>
  </span>
)
