export { type Access, type AccessOptions, type Caller, createAccess } from './access.ts'
export { type OriginRefusal, type OriginRule, provesOrigin, refuseOrigin } from './origin.ts'
