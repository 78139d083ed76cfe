import { createContext, useContext } from 'react'

export interface CapturePerson {
  readonly personId: string
  readonly name: string
}

/** Opens the capture line, with a person already chosen or none. */
export type OpenCapture = (person?: CapturePerson) => void

export const CaptureContext = createContext<OpenCapture>(() => {})

/** Any screen may ask for the capture line; the shell owns it. */
export const useOpenCapture = (): OpenCapture => useContext(CaptureContext)
