export { goOnPage, howToGetInPage, notBuiltPage } from './entry-pages.ts'
export { escapeHtml, type Html, html, raw } from './html.ts'
export { page, pageResponse } from './layout.ts'
