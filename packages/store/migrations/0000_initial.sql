CREATE TABLE "import_change" (
	"workspace_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"before" text,
	"after" text,
	CONSTRAINT "import_change_workspace_id_import_id_change_id_pk" PRIMARY KEY("workspace_id","import_id","change_id")
);
--> statement-breakpoint
ALTER TABLE "import_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_file" (
	"workspace_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"file" smallint NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"notice" text,
	"rows" integer NOT NULL,
	"created" integer NOT NULL,
	"updated" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"hidden" integer NOT NULL,
	"skipped" integer NOT NULL,
	"rejected" integer NOT NULL,
	CONSTRAINT "import_file_workspace_id_import_id_file_pk" PRIMARY KEY("workspace_id","import_id","file")
);
--> statement-breakpoint
ALTER TABLE "import_file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_row" (
	"workspace_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"file" smallint NOT NULL,
	"line" integer NOT NULL,
	"outcome" text NOT NULL,
	"record_id" uuid,
	"code" text,
	"message" text,
	CONSTRAINT "import_row_workspace_id_import_id_file_line_pk" PRIMARY KEY("workspace_id","import_id","file","line")
);
--> statement-breakpoint
ALTER TABLE "import_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_run" (
	"workspace_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"sources" text[] NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"as_of" date NOT NULL,
	"people_created" integer DEFAULT 0 NOT NULL,
	"people_updated" integer DEFAULT 0 NOT NULL,
	"warnings" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "import_run_workspace_id_import_id_pk" PRIMARY KEY("workspace_id","import_id")
);
--> statement-breakpoint
ALTER TABLE "import_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "source_record" (
	"workspace_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"digest" text NOT NULL,
	"data" jsonb NOT NULL,
	"person_id" uuid,
	"as_of" date NOT NULL,
	"is_current" boolean NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "source_record_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "source_record_workspace_id_record_id_pk" PRIMARY KEY("workspace_id","record_id"),
	CONSTRAINT "source_record_workspace_id_key_digest_unique" UNIQUE("workspace_id","key","digest")
);
--> statement-breakpoint
ALTER TABLE "source_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event" (
	"workspace_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_at" timestamp with time zone,
	"status" text,
	"url" text,
	"is_current" boolean DEFAULT true NOT NULL,
	CONSTRAINT "event_workspace_id_event_id_pk" PRIMARY KEY("workspace_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "favor" (
	"workspace_id" uuid NOT NULL,
	"favor_id" uuid NOT NULL,
	"record_id" uuid,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"direction" text NOT NULL,
	"made_on" date,
	"text" text NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	CONSTRAINT "favor_workspace_id_favor_id_pk" PRIMARY KEY("workspace_id","favor_id")
);
--> statement-breakpoint
ALTER TABLE "favor" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interaction" (
	"workspace_id" uuid NOT NULL,
	"interaction_id" uuid NOT NULL,
	"record_id" uuid,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"channel" text NOT NULL,
	"direction" text NOT NULL,
	"thread" text,
	"subject" text,
	"body" text,
	"others" smallint NOT NULL,
	"minutes" smallint,
	CONSTRAINT "interaction_workspace_id_interaction_id_pk" PRIMARY KEY("workspace_id","interaction_id")
);
--> statement-breakpoint
ALTER TABLE "interaction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interaction_participant" (
	"workspace_id" uuid NOT NULL,
	"interaction_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "interaction_participant_workspace_id_interaction_id_person_id_pk" PRIMARY KEY("workspace_id","interaction_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "interaction_participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "note" (
	"workspace_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"record_id" uuid,
	"person_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone,
	"is_current" boolean DEFAULT true NOT NULL,
	CONSTRAINT "note_workspace_id_note_id_pk" PRIMARY KEY("workspace_id","note_id")
);
--> statement-breakpoint
ALTER TABLE "note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization" (
	"workspace_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "organization_workspace_id_organization_id_pk" PRIMARY KEY("workspace_id","organization_id"),
	CONSTRAINT "organization_workspace_id_key_unique" UNIQUE("workspace_id","key")
);
--> statement-breakpoint
ALTER TABLE "organization" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization_follow" (
	"workspace_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"followed_on" date,
	"is_current" boolean DEFAULT true NOT NULL,
	CONSTRAINT "organization_follow_workspace_id_record_id_pk" PRIMARY KEY("workspace_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "organization_follow" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"suffix" text,
	"folded_name" text NOT NULL,
	"mentioned_as" text NOT NULL,
	"emails" text[] NOT NULL,
	"profile" text,
	"connected_on" date,
	"headline" text,
	"is_owner" boolean DEFAULT false NOT NULL,
	CONSTRAINT "person_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_edit" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"function" text,
	"level" text,
	"edited_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_edit_workspace_id_person_id_field_pk" PRIMARY KEY("workspace_id","person_id","field")
);
--> statement-breakpoint
ALTER TABLE "person_edit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_identifier" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"record_id" uuid,
	CONSTRAINT "person_identifier_workspace_id_kind_value_pk" PRIMARY KEY("workspace_id","kind","value")
);
--> statement-breakpoint
ALTER TABLE "person_identifier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "position" (
	"workspace_id" uuid NOT NULL,
	"position_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid,
	"record_id" uuid NOT NULL,
	"title" text,
	"function" text,
	"level" text,
	"started_on" date,
	"finished_on" date,
	"is_current" boolean NOT NULL,
	CONSTRAINT "position_workspace_id_position_id_pk" PRIMARY KEY("workspace_id","position_id")
);
--> statement-breakpoint
ALTER TABLE "position" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "need" (
	"workspace_id" uuid NOT NULL,
	"need_id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"person_id" uuid,
	"function" text,
	"level" text,
	"organization" text,
	"count" smallint NOT NULL,
	CONSTRAINT "need_workspace_id_need_id_pk" PRIMARY KEY("workspace_id","need_id")
);
--> statement-breakpoint
ALTER TABLE "need" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "network" (
	"workspace_id" uuid NOT NULL,
	"network_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "network_workspace_id_network_id_pk" PRIMARY KEY("workspace_id","network_id")
);
--> statement-breakpoint
ALTER TABLE "network" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objective" (
	"workspace_id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"network_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"due" date NOT NULL,
	"is_focused" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "objective_workspace_id_objective_id_pk" PRIMARY KEY("workspace_id","objective_id")
);
--> statement-breakpoint
ALTER TABLE "objective" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workspace" (
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"people_version" bigint DEFAULT 0 NOT NULL,
	"contacts_version" bigint DEFAULT 0 NOT NULL,
	"hours_per_week" double precision DEFAULT 3 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspace_workspace_id_pk" PRIMARY KEY("workspace_id")
);
--> statement-breakpoint
ALTER TABLE "workspace" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_change" ADD CONSTRAINT "import_change_workspace_id_import_id_import_run_workspace_id_import_id_fk" FOREIGN KEY ("workspace_id","import_id") REFERENCES "public"."import_run"("workspace_id","import_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_workspace_id_import_id_import_run_workspace_id_import_id_fk" FOREIGN KEY ("workspace_id","import_id") REFERENCES "public"."import_run"("workspace_id","import_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_workspace_id_import_id_import_run_workspace_id_import_id_fk" FOREIGN KEY ("workspace_id","import_id") REFERENCES "public"."import_run"("workspace_id","import_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_record" ADD CONSTRAINT "source_record_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favor" ADD CONSTRAINT "favor_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favor" ADD CONSTRAINT "favor_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interaction_participant" ADD CONSTRAINT "interaction_participant_workspace_id_interaction_id_interaction_workspace_id_interaction_id_fk" FOREIGN KEY ("workspace_id","interaction_id") REFERENCES "public"."interaction"("workspace_id","interaction_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interaction_participant" ADD CONSTRAINT "interaction_participant_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_follow" ADD CONSTRAINT "organization_follow_workspace_id_organization_id_organization_workspace_id_organization_id_fk" FOREIGN KEY ("workspace_id","organization_id") REFERENCES "public"."organization"("workspace_id","organization_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_follow" ADD CONSTRAINT "organization_follow_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_edit" ADD CONSTRAINT "person_edit_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_identifier" ADD CONSTRAINT "person_identifier_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_identifier" ADD CONSTRAINT "person_identifier_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_workspace_id_organization_id_organization_workspace_id_organization_id_fk" FOREIGN KEY ("workspace_id","organization_id") REFERENCES "public"."organization"("workspace_id","organization_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_workspace_id_record_id_source_record_workspace_id_record_id_fk" FOREIGN KEY ("workspace_id","record_id") REFERENCES "public"."source_record"("workspace_id","record_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need" ADD CONSTRAINT "need_workspace_id_objective_id_objective_workspace_id_objective_id_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objective"("workspace_id","objective_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "need" ADD CONSTRAINT "need_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network" ADD CONSTRAINT "network_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective" ADD CONSTRAINT "objective_workspace_id_network_id_network_workspace_id_network_id_fk" FOREIGN KEY ("workspace_id","network_id") REFERENCES "public"."network"("workspace_id","network_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_change_workspace_id_person_id_index" ON "import_change" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "import_row_workspace_id_record_id_index" ON "import_row" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "source_record_workspace_id_person_id_index" ON "source_record" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "event_workspace_id_record_id_index" ON "event" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "favor_workspace_id_person_id_index" ON "favor" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "favor_workspace_id_record_id_index" ON "favor" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "interaction_workspace_id_record_id_index" ON "interaction" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "interaction_participant_workspace_id_person_id_index" ON "interaction_participant" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "note_workspace_id_person_id_index" ON "note" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "note_workspace_id_record_id_index" ON "note" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "organization_follow_workspace_id_organization_id_index" ON "organization_follow" USING btree ("workspace_id","organization_id");--> statement-breakpoint
CREATE INDEX "person_identifier_workspace_id_person_id_index" ON "person_identifier" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "person_identifier_workspace_id_record_id_index" ON "person_identifier" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "position_workspace_id_person_id_index" ON "position" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "position_workspace_id_organization_id_index" ON "position" USING btree ("workspace_id","organization_id");--> statement-breakpoint
CREATE INDEX "position_workspace_id_record_id_index" ON "position" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "need_workspace_id_objective_id_index" ON "need" USING btree ("workspace_id","objective_id");--> statement-breakpoint
CREATE INDEX "need_workspace_id_person_id_index" ON "need" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "objective_workspace_id_network_id_index" ON "objective" USING btree ("workspace_id","network_id");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "import_change" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "import_file" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "import_row" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "import_run" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "source_record" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "event" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "favor" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "interaction" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "interaction_participant" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "note" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "organization" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "organization_follow" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person_edit" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person_identifier" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "position" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "need" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "network" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "objective" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "workspace" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);
--> statement-breakpoint
-- People as they are shown: what the user put right by hand over what was imported.
CREATE VIEW shown_person WITH (security_invoker = true) AS
SELECT p.workspace_id, p.person_id,
  coalesce(e.given_name, p.given_name) AS given_name,
  coalesce(e.family_name, p.family_name) AS family_name,
  p.suffix,
  CASE WHEN e.email IS NULL THEN p.emails
       ELSE array_prepend(e.email, array_remove(p.emails, e.email)) END AS emails,
  coalesce(p.profile, (
    SELECT min(i.value) FROM person_identifier i
    WHERE i.workspace_id = p.workspace_id AND i.person_id = p.person_id AND i.kind = 'linkedin')) AS profile,
  p.connected_on, p.is_owner,
  e.title AS edited_title, e.organization AS edited_organization,
  e.function AS edited_function, e.level AS edited_level,
  coalesce(e.fields, '{}') AS edited_fields
FROM person p
LEFT JOIN (
  SELECT workspace_id, person_id,
    max(value) FILTER (WHERE field = 'givenName') AS given_name,
    max(value) FILTER (WHERE field = 'familyName') AS family_name,
    max(value) FILTER (WHERE field = 'title') AS title,
    max(value) FILTER (WHERE field = 'organization') AS organization,
    max(value) FILTER (WHERE field = 'email') AS email,
    max(function) FILTER (WHERE field = 'title') AS function,
    max(level) FILTER (WHERE field = 'title') AS level,
    array_agg(field ORDER BY field) AS fields
  FROM person_edit GROUP BY workspace_id, person_id
) e ON e.workspace_id = p.workspace_id AND e.person_id = p.person_id;
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
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rapport_app') THEN
    CREATE ROLE rapport_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END $$;
--> statement-breakpoint
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO rapport_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO rapport_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO rapport_app;
