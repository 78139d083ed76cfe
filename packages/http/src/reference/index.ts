export { curlOf } from './curl.ts'
export { type OpenApiDocument, openApiDocument } from './openapi.ts'
export { referencePage } from './reference-page.ts'
export { routeOf } from './route.ts'
