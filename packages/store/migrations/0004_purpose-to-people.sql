CREATE TABLE "chosen" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"added_on" date NOT NULL,
	CONSTRAINT "chosen_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "chosen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "chosen_change" (
	"workspace_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"change" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "chosen_change_workspace_id_change_id_pk" PRIMARY KEY("workspace_id","change_id")
);
--> statement-breakpoint
ALTER TABLE "chosen_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learned" (
	"workspace_id" uuid NOT NULL,
	"learned_id" uuid NOT NULL,
	"person_id" uuid,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"learned_on" date NOT NULL,
	"settled_on" date,
	CONSTRAINT "learned_workspace_id_learned_id_pk" PRIMARY KEY("workspace_id","learned_id")
);
--> statement-breakpoint
ALTER TABLE "learned" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "network_member" (
	"workspace_id" uuid NOT NULL,
	"network_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"is_member" boolean NOT NULL,
	"reason" text,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "network_member_workspace_id_network_id_person_id_pk" PRIMARY KEY("workspace_id","network_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "network_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objective_progress" (
	"workspace_id" uuid NOT NULL,
	"progress_id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"person_id" uuid,
	"made_on" date NOT NULL,
	"amount" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "objective_progress_workspace_id_progress_id_pk" PRIMARY KEY("workspace_id","progress_id")
);
--> statement-breakpoint
ALTER TABLE "objective_progress" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "venue" (
	"workspace_id" uuid NOT NULL,
	"venue_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"topic" text,
	"place" text,
	"url" text,
	"attendance" integer,
	"hours" double precision,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "venue_workspace_id_venue_id_pk" PRIMARY KEY("workspace_id","venue_id")
);
--> statement-breakpoint
ALTER TABLE "venue" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "venue_audience" (
	"workspace_id" uuid NOT NULL,
	"audience_id" uuid NOT NULL,
	"venue_id" uuid NOT NULL,
	"function" text,
	"level" text,
	"industry" text,
	"count" integer NOT NULL,
	CONSTRAINT "venue_audience_workspace_id_audience_id_pk" PRIMARY KEY("workspace_id","audience_id")
);
--> statement-breakpoint
ALTER TABLE "venue_audience" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "venue_member" (
	"workspace_id" uuid NOT NULL,
	"venue_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "venue_member_workspace_id_venue_id_person_id_pk" PRIMARY KEY("workspace_id","venue_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "venue_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organization" ADD COLUMN "industry" text;--> statement-breakpoint
ALTER TABLE "organization" ADD COLUMN "size" text;--> statement-breakpoint
ALTER TABLE "need" ADD COLUMN "industry" text;--> statement-breakpoint
ALTER TABLE "need" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "need" ADD COLUMN "topic" text;--> statement-breakpoint
ALTER TABLE "network" ADD COLUMN "belongs" text;--> statement-breakpoint
ALTER TABLE "network" ADD COLUMN "size" integer;--> statement-breakpoint
ALTER TABLE "network" ADD COLUMN "size_reason" text;--> statement-breakpoint
ALTER TABLE "network" ADD COLUMN "closeness" text;--> statement-breakpoint
ALTER TABLE "network" ADD COLUMN "cadence_days" smallint;--> statement-breakpoint
ALTER TABLE "network" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "objective" ADD COLUMN "amount" integer;--> statement-breakpoint
ALTER TABLE "objective" ADD COLUMN "unit" text;--> statement-breakpoint
ALTER TABLE "objective" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "objective" ADD COLUMN "closed_as" text;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "few_size" smallint DEFAULT 25 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "few_reviewed_on" date;--> statement-breakpoint
ALTER TABLE "chosen" ADD CONSTRAINT "chosen_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chosen_change" ADD CONSTRAINT "chosen_change_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learned" ADD CONSTRAINT "learned_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learned" ADD CONSTRAINT "learned_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_member" ADD CONSTRAINT "network_member_workspace_id_network_id_network_workspace_id_network_id_fk" FOREIGN KEY ("workspace_id","network_id") REFERENCES "public"."network"("workspace_id","network_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_member" ADD CONSTRAINT "network_member_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_progress" ADD CONSTRAINT "objective_progress_workspace_id_objective_id_objective_workspace_id_objective_id_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objective"("workspace_id","objective_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_progress" ADD CONSTRAINT "objective_progress_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venue" ADD CONSTRAINT "venue_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venue_audience" ADD CONSTRAINT "venue_audience_workspace_id_venue_id_venue_workspace_id_venue_id_fk" FOREIGN KEY ("workspace_id","venue_id") REFERENCES "public"."venue"("workspace_id","venue_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venue_member" ADD CONSTRAINT "venue_member_workspace_id_venue_id_venue_workspace_id_venue_id_fk" FOREIGN KEY ("workspace_id","venue_id") REFERENCES "public"."venue"("workspace_id","venue_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venue_member" ADD CONSTRAINT "venue_member_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chosen_change_workspace_id_person_id_index" ON "chosen_change" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "learned_workspace_id_person_id_index" ON "learned" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "network_member_workspace_id_person_id_index" ON "network_member" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "objective_progress_workspace_id_objective_id_index" ON "objective_progress" USING btree ("workspace_id","objective_id");--> statement-breakpoint
CREATE INDEX "objective_progress_workspace_id_person_id_index" ON "objective_progress" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "venue_audience_workspace_id_venue_id_index" ON "venue_audience" USING btree ("workspace_id","venue_id");--> statement-breakpoint
CREATE INDEX "venue_member_workspace_id_person_id_index" ON "venue_member" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "chosen" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "chosen_change" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "learned" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "network_member" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "objective_progress" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "venue" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "venue_audience" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "venue_member" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['network_member', 'objective_progress', 'chosen', 'chosen_change', 'learned', 'venue', 'venue_audience', 'venue_member'] LOOP
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO rapport_app', name);
  END LOOP;
END $$;
