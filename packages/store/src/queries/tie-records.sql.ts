/** Who took part in small conversations and meetings together. Parameters: workspace, the most others, the last day. */
export const TOGETHER = `
  with small as materialized (
    select i.interaction_id, i.at, coalesce(i.thread, i.interaction_id::text) as thread, i.others,
           case when i.kind = 'meeting' or i.channel in ('in-person', 'phone', 'video') then 'meeting' else 'thread' end as kind
    from interaction i
    where i.workspace_id = $1 and i.is_current and i.kind <> 'invitation' and i.others between 1 and $2
      and i.at < $3::date + 1
  ), there as materialized (
    select distinct s.interaction_id, s.at, s.thread, s.others, s.kind, m.shown_id
    from small s
    join interaction_participant q on q.workspace_id = $1 and q.interaction_id = s.interaction_id
    join person m on m.workspace_id = q.workspace_id and m.person_id = q.person_id
    where not m.is_owner
  )
  select a.shown_id as a, b.shown_id as b, a.kind, count(distinct a.thread)::int as times,
         to_char(max(a.at) at time zone 'UTC', 'YYYY-MM-DD') as "lastOn", (min(a.others) + 1)::int as smallest
  from there a
  join there b on b.interaction_id = a.interaction_id and b.shown_id > a.shown_id
  group by a.shown_id, b.shown_id, a.kind
  order by a.shown_id, b.shown_id, a.kind`

/** Whose card names whom, by a name that nobody else bears or by UID. Parameters: workspace. */
export const RELATIONS = `
  with naming as materialized (
    select distinct r.relation, r.key, r.is_uid, m.shown_id
    from person_relation r
    join person m on m.workspace_id = r.workspace_id and m.person_id = r.person_id
    where r.workspace_id = $1 and r.is_current
  ), meant as (
    select p.folded_name as key, false as is_uid, min(p.shown_id::text)::uuid as shown_id
    from person p where p.workspace_id = $1 and p.folded_name in (select key from naming where not is_uid)
    group by p.folded_name having count(distinct p.shown_id) = 1
    union all
    select i.value, true, p.shown_id
    from person_identifier i
    join person p on p.workspace_id = i.workspace_id and p.person_id = i.person_id
    where i.workspace_id = $1 and i.kind = 'uid' and i.value in (select key from naming where is_uid)
  )
  select n.shown_id as a, t.shown_id as b, n.relation
  from naming n join meant t on t.key = n.key and t.is_uid = n.is_uid
  where n.shown_id <> t.shown_id
  order by n.shown_id, t.shown_id, n.relation`

/** Gatherings and who came, where more than one of one's people did. Parameters: workspace, the last day. */
export const EVENTS = `
  select e.event_name as name, to_char(e.starts_at at time zone 'UTC', 'YYYY-MM-DD') as on,
         array_agg(e.shown_id order by e.shown_id) as people
  from (
    select distinct a.event_name, a.starts_at, m.shown_id
    from attendance a
    join person m on m.workspace_id = a.workspace_id and m.person_id = a.person_id
    where a.workspace_id = $1 and a.status = 'attended' and not m.is_owner
      and (a.starts_at is null or a.starts_at < $2::date + 1)
  ) e
  group by e.event_name, e.starts_at having count(*) > 1
  order by e.event_name, e.starts_at`

/** Who was where from when to when; an organization's where nobody else was is left out. Parameters: workspace. */
export const POSITIONS = `
  with dated as materialized (
    select distinct m.shown_id, p.organization_id, p.started_on, p.finished_on
    from position p
    join person m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
    join source_record r on r.workspace_id = p.workspace_id and r.record_id = p.record_id
    where p.workspace_id = $1 and p.started_on is not null and r.is_current
      and p.organization_id is not null and (p.finished_on is not null or p.is_current)
  ), shared as (
    select organization_id from dated group by organization_id having count(distinct shown_id) > 1
  )
  select d.shown_id as person, d.organization_id as "organizationId", o.name as organization, o.size,
         d.started_on as "startedOn", d.finished_on as "finishedOn"
  from dated d
  join shared s on s.organization_id = d.organization_id
  join organization o on o.workspace_id = $1 and o.organization_id = d.organization_id
  order by d.organization_id, d.shown_id, d.started_on, d.finished_on`

/** Parameters: workspace. */
export const KNOWN_AS = `
  select s.person_id as "personId", s.is_owner as "isOwner", s.emails,
         coalesce(s.edited_organization, c.organization) as organization,
         array(select distinct n from (
                 select m.folded_name as n from person m where m.workspace_id = $1 and m.shown_id = s.person_id
               ) names order by n)
           || trim(s.given_name || ' ' || s.family_name) as names
  from shown_person s
  left join (
    select distinct on (m.shown_id) m.shown_id, o.name as organization
    from position p
    join person m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
    join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
    where p.workspace_id = $1 and p.is_current
    order by m.shown_id, p.started_on desc nulls last, p.position_id
  ) c on c.shown_id = s.person_id
  where s.workspace_id = $1`
