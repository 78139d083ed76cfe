/** Which import last vouched for a record, for "where does this come from?". */
const importOf = (recordId: string) => `(
  select w.import_id from import_row w join import_run m
    on m.workspace_id = w.workspace_id and m.import_id = w.import_id and m.undone_at is null
  where w.workspace_id = $1 and w.record_id = ${recordId} order by m.started_at limit 1)`

/** The cards of the person shown. */
const MEMBERS = '(select person_id from person where workspace_id = $1 and shown_id = $2)'

/** Everything dated between the user and one person, whichever of their cards it is under. Parameters: workspace, person. */
export const TIMELINE = `
  select i.interaction_id::text as "entryId", i.kind, i.at, i.channel, i.direction, i.subject as title,
         i.body as text, i.others, i.minutes, i.record_id is null as "isOwn", ${importOf('i.record_id')} as "importId"
  from interaction i
  where i.workspace_id = $1 and i.is_current and i.interaction_id in (
    select interaction_id from interaction_participant where workspace_id = $1 and person_id in ${MEMBERS})
  union all
  select * from (
    -- A newer list of the same event says anew who came.
    select distinct on (a.event_name, a.starts_at) 'attended-' || a.record_id, 'attendance', a.starts_at, null, null,
           a.event_name, a.status, 0, null::smallint, false, ${importOf('a.record_id')}
    from attendance a
    join source_record r on r.workspace_id = a.workspace_id and r.record_id = a.record_id
    where a.workspace_id = $1 and a.person_id in ${MEMBERS}
    order by a.event_name, a.starts_at, r.as_of desc, r.sequence desc
  ) attended
  union all
  select note_id::text, 'note', written_at, null, null, null, text, 0, null, record_id is null, ${importOf('record_id')}
  from note where workspace_id = $1 and person_id in ${MEMBERS} and is_current
  union all
  select favor_id::text, case when kind in ('recommendation', 'endorsement') then kind else 'favor' end,
         made_on::timestamp at time zone 'UTC', null,
         case when answer = 'granted' then case direction when 'asked' then 'received' else 'given' end else direction end,
         case kind when 'endorsement' then text when 'recommendation' then null else kind end,
         case when kind <> 'endorsement' then text end, 0, null, record_id is null, ${importOf('record_id')}
  from favor where workspace_id = $1 and person_id in ${MEMBERS} and is_current
  union all
  select 'connected-' || person_id, 'connection', connected_on::timestamp at time zone 'UTC', 'linkedin', 'mutual',
         null, null, 0, null, false, null
  from person where workspace_id = $1 and person_id in ${MEMBERS} and connected_on is not null
  union all
  select c.change_id::text, 'change', m.as_of::timestamp at time zone 'UTC', null, null, c.kind,
         coalesce(c.before, '') || ' → ' || coalesce(c.after, ''), 0, null, false, c.import_id
  from import_change c join import_run m on m.workspace_id = c.workspace_id and m.import_id = c.import_id
  where c.workspace_id = $1 and c.person_id in ${MEMBERS} and m.undone_at is null`
