/**
 * Which of several current positions of a person is shown: that of the card the user chose, then the latest begun, then
 * one with a title, then the one stated last. On `position p`, the card `person m` and its `source_record r`.
 */
export const POSITION_ORDER = `
  exists (select from merge_choice h
    join person_merge g on g.workspace_id = h.workspace_id and g.merge_id = h.merge_id
    where h.workspace_id = m.workspace_id and h.field = 'position' and h.person_id = m.person_id) desc,
  p.started_on desc nulls last, (p.title is null), r.as_of desc nulls last, r.sequence desc nulls last, p.position_id desc`
