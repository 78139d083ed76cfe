import { type fail, ok } from '@rapport/operations'
export const fillDemo = async (_r: unknown, _io: unknown) =>
  ok(null) as ReturnType<typeof ok<null>> | ReturnType<typeof fail<{ code: string; message: string }>>
