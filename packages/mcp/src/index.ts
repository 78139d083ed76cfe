export { createMcpServer, type McpServer, type McpServerOptions } from './create-mcp-server.ts'
export { type ServeStdioOptions, serveStdio } from './serve-stdio.ts'
