// An interface imports nothing below the operations, and hands their results on.
export { fail, ok, type Result } from '@rapport/domain'
export type { Progress } from './context.ts'
export { foldName, splitName } from './import/fold-name.ts'
export { inputSchemaOf, isFileSchema, type JsonSchema, outputSchemaOf } from './json-schema.ts'
export type {
  AnyOperation,
  CommandLine,
  FailureCase,
  FailureKind,
  Method,
  Operation,
  OperationFailure,
} from './operation.ts'
export type * from './ports/import.ts'
export type * from './ports/people.ts'
export { EDITABLE_FIELDS, type EditableField } from './ports/people.ts'
export type * from './ports/purpose.ts'
export type * from './ports/snapshot.ts'
export type * from './ports/store.ts'
export { StoreUnavailable } from './ports/store.ts'
export type * from './ports/workspace.ts'
export { operations, type Registry, registry } from './registry.ts'
export { INTERNAL, type Router, type RouterContext, router } from './router.ts'
export { type CallOptions, createRun, INVALID_INPUT, type Run, type Runtime } from './run.ts'
export { foldText } from './snapshot/fold-text.ts'
export { typeInWords } from './type-in-words.ts'
