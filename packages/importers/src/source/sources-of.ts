import type { OpenSource, SourceFile } from './source-file.ts'

/** The sources with only those of their files that `isWanted`; sources left without any are left out. */
export function sourcesOf(
  sources: readonly OpenSource[],
  isWanted: (file: SourceFile) => boolean,
): readonly OpenSource[] {
  return sources
    .map((source) => ({ ...source, files: source.files.filter(isWanted) }))
    .filter(({ files }) => files.length > 0)
}

/** Every file with the source it came in, so that one can be asked about by itself. */
export function singly(source: OpenSource): readonly (readonly [SourceFile, OpenSource])[] {
  return source.files.map((file) => [file, { ...source, files: [file] }] as const)
}
