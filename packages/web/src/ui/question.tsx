import type { ReactNode } from 'react'
import classes from './question.module.css'

interface QuestionProps {
  readonly title: string
  /** Why it is asked. */
  readonly why: string
  readonly children: ReactNode
}

export const Question = ({ title, why, children }: QuestionProps) => (
  <div className={classes.question}>
    <div>
      <h1 className={classes.title}>{title}</h1>
      <p className={classes.why}>{why}</p>
    </div>
    {children}
  </div>
)

/** The way on, and the way past. */
export const Onward = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.onward}>{children}</div>
)
