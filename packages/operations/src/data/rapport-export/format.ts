/** What a complete export says it is, in its first field. */
export const EXPORT_FORMAT = 'rapport-export'
/** Raised when an older Rapport could misread an export. */
export const EXPORT_VERSION = 1
