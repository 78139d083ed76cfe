export { createHttpApp, type HttpApp, type HttpAppOptions } from './app.ts'
export { type OpenApiDocument, openApiDocument } from './reference/index.ts'
export { type HttpServer, type ServeOptions, serveHttp } from './serve.ts'
