-- A part of a name put right after a choice leaves the other part as chosen; a card entered by hand adds its lists.
DROP VIEW shown_person;
--> statement-breakpoint
CREATE VIEW shown_person WITH (security_invoker = true) AS
WITH edit AS (
  -- Of several edits of one field the one on the person shown wins, then the newest.
  SELECT DISTINCT ON (p.workspace_id, p.shown_id, e.field)
    p.workspace_id, p.shown_id, e.field, e.value, e.function, e.level, e.edited_at
  FROM person_edit e
  JOIN person p ON p.workspace_id = e.workspace_id AND p.person_id = e.person_id
  -- The lists of a card entered by hand are all that it holds: merged into another it adds them, and replaces nothing.
  WHERE NOT (p.merged_into IS NOT NULL AND p.book IS NOT DISTINCT FROM 'own' AND e.field IN ('emails', 'phones'))
  ORDER BY p.workspace_id, p.shown_id, e.field, (p.merged_into IS NULL) DESC, e.edited_at DESC, p.person_id
), edited AS (
  SELECT workspace_id, shown_id,
    max(value) FILTER (WHERE field = 'givenName') AS given_name,
    max(value) FILTER (WHERE field = 'familyName') AS family_name,
    max(edited_at) FILTER (WHERE field = 'givenName') AS given_at,
    max(edited_at) FILTER (WHERE field = 'familyName') AS family_at,
    max(value) FILTER (WHERE field = 'suffix') AS suffix,
    max(value) FILTER (WHERE field = 'title') AS title,
    max(value) FILTER (WHERE field = 'organization') AS organization,
    max(edited_at) FILTER (WHERE field IN ('title', 'organization')) AS placed_at,
    max(value) FILTER (WHERE field = 'email') AS email,
    max(value) FILTER (WHERE field = 'emails') AS emails,
    max(value) FILTER (WHERE field = 'phones') AS phones,
    max(value) FILTER (WHERE field = 'profile') AS profile,
    max(function) FILTER (WHERE field = 'title') AS function,
    max(level) FILTER (WHERE field = 'title') AS level,
    bool_or(field = 'removed') AS is_removed,
    array_agg(field ORDER BY field) AS fields
  FROM edit GROUP BY workspace_id, shown_id
), member AS (
  -- By shown_id, which has an index, so that one person is found without reading all.
  SELECT p.workspace_id, p.shown_id,
    array_agg(DISTINCT m.email) FILTER (WHERE m.email IS NOT NULL) AS emails,
    min(p.profile) AS profile, min(p.connected_on) AS connected_on, min(p.suffix) AS suffix,
    bool_or(p.is_owner) AS is_owner,
    min(coalesce(op.value::jsonb->0->>'value', p.card->'phones'->0->>'value')) AS phone
  FROM person p
  LEFT JOIN person_edit oe ON oe.workspace_id = p.workspace_id AND oe.person_id = p.person_id
    AND oe.field = 'emails' AND p.book = 'own'
  LEFT JOIN person_edit op ON op.workspace_id = p.workspace_id AND op.person_id = p.person_id
    AND op.field = 'phones' AND p.book = 'own'
  LEFT JOIN LATERAL unnest(p.emails || ARRAY(
    SELECT lower(x->>'value') FROM jsonb_array_elements(oe.value::jsonb) x)) AS m(email) ON true
  WHERE p.merged_into IS NOT NULL
  GROUP BY p.workspace_id, p.shown_id
), chosen AS (
  -- Whose name is shown where the user has chosen; the newest choice counts.
  SELECT DISTINCT ON (k.workspace_id, k.shown_id) k.workspace_id, k.shown_id, g.merged_at,
    coalesce(ge.value, c.given_name) AS given_name, coalesce(fe.value, c.family_name) AS family_name, c.suffix
  FROM merge_choice h
  JOIN person_merge g ON g.workspace_id = h.workspace_id AND g.merge_id = h.merge_id
  JOIN person k ON k.workspace_id = g.workspace_id AND k.person_id = g.kept_id
  JOIN person c ON c.workspace_id = h.workspace_id AND c.person_id = h.person_id
  LEFT JOIN person_edit ge ON ge.workspace_id = c.workspace_id AND ge.person_id = c.person_id AND ge.field = 'givenName'
  LEFT JOIN person_edit fe ON fe.workspace_id = c.workspace_id AND fe.person_id = c.person_id AND fe.field = 'familyName'
  WHERE h.field = 'name'
  ORDER BY k.workspace_id, k.shown_id, g.merged_at DESC, g.merge_id
), placed AS (
  SELECT k.workspace_id, k.shown_id, max(g.merged_at) AS merged_at
  FROM merge_choice h
  JOIN person_merge g ON g.workspace_id = h.workspace_id AND g.merge_id = h.merge_id
  JOIN person k ON k.workspace_id = g.workspace_id AND k.person_id = g.kept_id
  WHERE h.field = 'position'
  GROUP BY k.workspace_id, k.shown_id
), shown AS (
  SELECT p.workspace_id, p.person_id,
    CASE WHEN c.merged_at > e.given_at THEN c.given_name
         ELSE coalesce(e.given_name, c.given_name, p.given_name) END AS given_name,
    CASE WHEN c.merged_at > e.family_at THEN c.family_name
         ELSE coalesce(e.family_name, c.family_name, p.family_name) END AS family_name,
    nullif(coalesce(e.suffix, c.suffix, p.suffix, m.suffix), '') AS suffix,
    CASE WHEN e.emails IS NOT NULL
         THEN ARRAY(SELECT lower(x->>'value') FROM jsonb_array_elements(e.emails::jsonb) x)
         ELSE p.emails || ARRAY(SELECT x FROM unnest(m.emails) x WHERE x <> ALL (p.emails) ORDER BY x)
    END AS known_emails,
    e.email AS first_email,
    nullif(coalesce(e.profile, p.profile, m.profile, (
      SELECT min(i.value) FROM person_identifier i
      WHERE i.workspace_id = p.workspace_id AND i.person_id = p.person_id AND i.kind = 'linkedin')), '') AS profile,
    least(p.connected_on, m.connected_on) AS connected_on,
    p.is_owner OR coalesce(m.is_owner, false) AS is_owner,
    CASE WHEN l.merged_at > e.placed_at THEN NULL ELSE e.title END AS edited_title,
    CASE WHEN l.merged_at > e.placed_at THEN NULL ELSE e.organization END AS edited_organization,
    e.function AS edited_function, e.level AS edited_level,
    array_remove(coalesce(e.fields, '{}'), 'removed') AS edited_fields,
    coalesce(e.phones::jsonb->0->>'value', p.card->'phones'->0->>'value', m.phone) AS phone
  FROM person p
  LEFT JOIN edited e ON e.workspace_id = p.workspace_id AND e.shown_id = p.person_id
  LEFT JOIN member m ON m.workspace_id = p.workspace_id AND m.shown_id = p.person_id
  LEFT JOIN chosen c ON c.workspace_id = p.workspace_id AND c.shown_id = p.person_id
  LEFT JOIN placed l ON l.workspace_id = p.workspace_id AND l.shown_id = p.person_id
  WHERE p.merged_into IS NULL AND NOT coalesce(e.is_removed, false)
)
SELECT workspace_id, person_id, given_name, family_name, suffix,
  CASE WHEN first_email IS NULL THEN known_emails
       ELSE array_prepend(first_email, array_remove(known_emails, first_email)) END AS emails,
  profile, connected_on, is_owner, edited_title, edited_organization, edited_function, edited_level, edited_fields, phone
FROM shown;
--> statement-breakpoint
GRANT SELECT ON shown_person TO rapport_app;
