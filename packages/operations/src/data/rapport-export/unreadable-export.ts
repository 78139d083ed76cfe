/** Thrown out of the middle of an export that cannot be read on. `what` ends the sentence "… is damaged: …". */
export class UnreadableExport extends Error {
  readonly what: string

  constructor(what: string) {
    super(what)
    this.what = what
  }
}
