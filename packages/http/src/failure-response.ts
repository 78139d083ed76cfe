/** A refusal by the server itself, in the shape of every other failure. */
export const failureResponse = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response => Response.json({ defined: true, code, status, message }, { status, headers })
