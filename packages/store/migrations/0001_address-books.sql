CREATE TABLE "attendance" (
	"workspace_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"event_name" text NOT NULL,
	"starts_at" timestamp with time zone,
	"status" text NOT NULL,
	CONSTRAINT "attendance_workspace_id_record_id_pk" PRIMARY KEY("workspace_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dav_card" (
	"workspace_id" uuid NOT NULL,
	"href" text NOT NULL,
	"person_id" uuid NOT NULL,
	"uid" text NOT NULL,
	"etag" text NOT NULL,
	"changed_at" bigint NOT NULL,
	"is_removed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "dav_card_workspace_id_href_pk" PRIMARY KEY("workspace_id","href")
);
--> statement-breakpoint
ALTER TABLE "dav_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_photo" (
	"workspace_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"content" "bytea" NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	CONSTRAINT "person_photo_workspace_id_record_id_pk" PRIMARY KEY("workspace_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "person_photo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_relation" (
	"workspace_id" uuid NOT NULL,
	"relation_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"label" text,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"is_uid" boolean NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	CONSTRAINT "person_relation_workspace_id_relation_id_pk" PRIMARY KEY("workspace_id","relation_id")
);
--> statement-breakpoint
ALTER TABLE "person_relation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "merge_choice" (
	"workspace_id" uuid NOT NULL,
	"merge_id" uuid NOT NULL,
	"field" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "merge_choice_workspace_id_merge_id_field_pk" PRIMARY KEY("workspace_id","merge_id","field")
);
--> statement-breakpoint
ALTER TABLE "merge_choice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_distinct" (
	"workspace_id" uuid NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_distinct_workspace_id_first_id_second_id_pk" PRIMARY KEY("workspace_id","first_id","second_id")
);
--> statement-breakpoint
ALTER TABLE "person_distinct" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_merge" (
	"workspace_id" uuid NOT NULL,
	"merge_id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"absorbed_id" uuid NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"score" real,
	"evidence" jsonb NOT NULL,
	CONSTRAINT "person_merge_workspace_id_merge_id_pk" PRIMARY KEY("workspace_id","merge_id"),
	CONSTRAINT "person_merge_workspace_id_absorbed_id_unique" UNIQUE("workspace_id","absorbed_id")
);
--> statement-breakpoint
ALTER TABLE "person_merge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "source" (
	"workspace_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"settings" jsonb NOT NULL,
	"cursor" jsonb,
	"last_import_id" uuid,
	"refreshed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "source_workspace_id_source_id_pk" PRIMARY KEY("workspace_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "source" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "people_merged" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "interaction" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "interaction" ADD COLUMN "is_current" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "book" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "card" jsonb;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "shown_id" uuid GENERATED ALWAYS AS (coalesce(merged_into, person_id)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "owner_emails" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dav_card" ADD CONSTRAINT "dav_card_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_photo" ADD CONSTRAINT "person_photo_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_photo" ADD CONSTRAINT "person_photo_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_relation" ADD CONSTRAINT "person_relation_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_relation" ADD CONSTRAINT "person_relation_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_choice" ADD CONSTRAINT "merge_choice_workspace_id_merge_id_person_merge_workspace_id_merge_id_fk" FOREIGN KEY ("workspace_id","merge_id") REFERENCES "public"."person_merge"("workspace_id","merge_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_choice" ADD CONSTRAINT "merge_choice_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_distinct" ADD CONSTRAINT "person_distinct_workspace_id_first_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","first_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_distinct" ADD CONSTRAINT "person_distinct_workspace_id_second_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","second_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_workspace_id_kept_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","kept_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_workspace_id_absorbed_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","absorbed_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendance_workspace_id_person_id_index" ON "attendance" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "dav_card_workspace_id_person_id_index" ON "dav_card" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "person_photo_workspace_id_person_id_index" ON "person_photo" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "person_relation_workspace_id_person_id_index" ON "person_relation" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "person_relation_workspace_id_record_id_index" ON "person_relation" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "merge_choice_workspace_id_person_id_index" ON "merge_choice" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "person_distinct_workspace_id_second_id_index" ON "person_distinct" USING btree ("workspace_id","second_id");--> statement-breakpoint
CREATE INDEX "person_merge_workspace_id_kept_id_index" ON "person_merge" USING btree ("workspace_id","kept_id");--> statement-breakpoint
CREATE INDEX "person_workspace_id_shown_id_index" ON "person" USING btree ("workspace_id","shown_id");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "attendance" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "dav_card" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person_photo" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person_relation" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "merge_choice" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person_distinct" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person_merge" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "source" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
-- People as they are shown: cards of one person as one, and what the user put right by hand over what was imported.
DROP VIEW shown_person;
--> statement-breakpoint
CREATE VIEW shown_person WITH (security_invoker = true) AS
WITH edit AS (
  -- Of several edits of one field the one on the person shown wins, then the newest.
  SELECT DISTINCT ON (p.workspace_id, p.shown_id, e.field)
    p.workspace_id, p.shown_id, e.field, e.value, e.function, e.level, e.edited_at
  FROM person_edit e
  JOIN person p ON p.workspace_id = e.workspace_id AND p.person_id = e.person_id
  ORDER BY p.workspace_id, p.shown_id, e.field, (p.merged_into IS NULL) DESC, e.edited_at DESC, p.person_id
), edited AS (
  SELECT workspace_id, shown_id,
    max(value) FILTER (WHERE field = 'givenName') AS given_name,
    max(value) FILTER (WHERE field = 'familyName') AS family_name,
    max(edited_at) FILTER (WHERE field IN ('givenName', 'familyName')) AS named_at,
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
  SELECT p.workspace_id, p.merged_into AS shown_id,
    array_agg(DISTINCT m.email) FILTER (WHERE m.email IS NOT NULL) AS emails,
    min(p.profile) AS profile, min(p.connected_on) AS connected_on, min(p.suffix) AS suffix,
    bool_or(p.is_owner) AS is_owner,
    min(p.card->'phones'->0->>'value') AS phone
  FROM person p LEFT JOIN LATERAL unnest(p.emails) AS m(email) ON true
  WHERE p.merged_into IS NOT NULL
  GROUP BY p.workspace_id, p.merged_into
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
    CASE WHEN c.merged_at > coalesce(e.named_at, '-infinity') THEN c.given_name
         ELSE coalesce(e.given_name, p.given_name) END AS given_name,
    CASE WHEN c.merged_at > coalesce(e.named_at, '-infinity') THEN c.family_name
         ELSE coalesce(e.family_name, p.family_name) END AS family_name,
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
-- The owner of the tables is bound by the policies too, so that a mistaken connection string shows nothing.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO rapport_app;
