import {
  type AnyOperation,
  INVALID_INPUT,
  inputSchemaOf,
  type JsonSchema,
  operations,
  outputSchemaOf,
  typeInWords,
} from '@rapport/operations'
import { type Html, html, pageResponse } from '../pages/index.ts'
import { curlOf } from './curl.ts'
import { REFERENCE_STYLE } from './reference-style.ts'
import { sampleOf } from './sample.ts'

/** Every operation on one page that needs no script: to read, and to search with the browser's own search. */
export const referencePage = (version: string): Response => {
  const nouns = Map.groupBy(operations, (operation) => operation.name.split('.')[0] ?? '')
  return pageResponse({
    title: 'Rapport reference',
    style: REFERENCE_STYLE,
    body: html`<div class="columns">
<nav aria-label="Operations"><p><a href="#top"><strong><span class="mark"></span>Rapport ${version}</strong></a></p>
${Array.from(
  nouns,
  ([noun, verbs]) =>
    html`<details open><summary>${noun}</summary><ul>${verbs.map(
      ({ name }) => html`<li><a href="#${name}">${name.split('.')[1]}</a></li>`,
    )}</ul></details>`,
)}
</nav>
<main id="top">
${introduction()}
${Array.from(nouns.values(), (verbs) => verbs.map(operationSection))}
</main></div>`,
  })
}

const introduction = () => html`<h1>Reference</h1>
<p>Everything Rapport can do is one operation, the same in the pages, over HTTP, at the shell and for assistants over MCP. <a href="/api/openapi.json">The OpenAPI 3.1 document</a> says the same for programs.</p>
<pre tabindex="0"><code>export RAPPORT=http://127.0.0.1:4600   # the address that Rapport printed
curl -H "Authorization: Bearer $(rapport token)" "$RAPPORT/api/workspace"</code></pre>
<p>A failure is <code>{code, status, message, data}</code>. Input that does not fit is <code>${INVALID_INPUT}</code> (400) everywhere, with <code>data.issues</code>. To watch or stop a call send a UUID as the header <code>rapport-call</code>: <code>GET /api/calls/{id}/events</code> streams its progress, <code>DELETE /api/calls/{id}</code> cancels it.</p>`

const operationSection = (operation: AnyOperation): Html => {
  const input = inputSchemaOf(operation)
  const output = outputSchemaOf(operation)
  const errors = Object.entries(operation.errors)
  return html`<section id="${operation.name}" aria-labelledby="${operation.name}-name">
<h2 id="${operation.name}-name"><a href="#${operation.name}">${operation.name}</a></h2>
<p>${operation.summary} ${operation.description}</p>
<p class="route"><code>${operation.route.replace(' /', ' /api/')}</code> <span class="tag">${operation.effect !== 'write' ? 'only looks' : operation.isDestructive ? 'takes away' : 'writes'}</span></p>
${fieldTable(input)}
<h3>At the shell</h3>
<pre tabindex="0"><code>${operation.examples.join('\n')}</code></pre>
<h3>Over HTTP</h3>
<pre tabindex="0"><code>${curlOf(operation)}</code></pre>
<details><summary>What it gives</summary>${fieldTable(output)}<pre tabindex="0"><code>${JSON.stringify(sampleOf(output), null, 2)}</code></pre></details>
${errors.length === 0 ? null : html`<details><summary>What can go wrong</summary><table><tbody>${errors.map(([code, failure]) => html`<tr><th scope="row"><code>${code}</code></th><td>${failure.when}</td></tr>`)}</tbody></table></details>`}
</section>`
}

const fieldTable = (schema: JsonSchema): Html | null => {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return null
  return html`<div class="wide"><table><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${fields.map(
    ([name, field]) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${typeInWords(field)}</td><td>${field.description ?? ''}${
        schema.required?.includes(name) || field.default !== undefined
          ? null
          : html` <span class="quiet">optional</span>`
      }${field.default === undefined ? null : html` <span class="quiet">${JSON.stringify(field.default)} if left out</span>`}</td></tr>`,
  )}</tbody></table></div>`
}
