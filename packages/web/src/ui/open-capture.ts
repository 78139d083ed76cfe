import { createContext, useContext } from 'react'

export interface CapturePerson {
  readonly personId: string
  readonly name: string
}

/** What the capture line starts with. */
export interface CaptureStart {
  readonly person: CapturePerson | null
  /** A line written already, to be read: "coffee with ana, needs a tax lawyer". */
  readonly line: string | null
}

/** Opens the capture line, with a person already chosen or none, and with a line already written or none. */
export type OpenCapture = (person?: CapturePerson | null, line?: string) => void

export const CaptureContext = createContext<OpenCapture>(() => {})

/** Any screen may ask for the capture line; the shell owns it. */
export const useOpenCapture = (): OpenCapture => useContext(CaptureContext)
