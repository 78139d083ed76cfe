import classes from './kbd.module.css'

/** One key of a keyboard. */
export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd className={classes.kbd}>{children}</kbd>
)
