export { goOnPage, howToGetInPage, notBuiltPage } from './entry-pages.ts'
export { type Html, html } from './html.ts'
export { pageResponse } from './layout.ts'
