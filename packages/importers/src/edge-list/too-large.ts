/** Thrown where a list holds, or unpacks to, more than is read. */
export class TooLarge extends Error {}
