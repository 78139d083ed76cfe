CREATE TABLE "introduction" (
	"workspace_id" uuid NOT NULL,
	"introduction_id" uuid NOT NULL,
	"connector_id" uuid,
	"person_id" uuid,
	"wanted" text NOT NULL,
	"for_id" uuid,
	"objective_id" uuid,
	"organization_id" uuid,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"blurb" text,
	"requested_on" date NOT NULL,
	"accepted_on" date,
	"follow_up_on" date,
	"told_on" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "introduction_workspace_id_introduction_id_pk" PRIMARY KEY("workspace_id","introduction_id")
);
--> statement-breakpoint
ALTER TABLE "introduction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "introduction_step" (
	"workspace_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	"introduction_id" uuid NOT NULL,
	"state" text NOT NULL,
	"came_on" date NOT NULL,
	"note" text,
	CONSTRAINT "introduction_step_workspace_id_step_id_pk" PRIMARY KEY("workspace_id","step_id")
);
--> statement-breakpoint
ALTER TABLE "introduction_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cost" (
	"workspace_id" uuid NOT NULL,
	"cost_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about_id" uuid NOT NULL,
	"minutes" integer,
	"money" double precision,
	"currency" text,
	"spent_on" date NOT NULL,
	"note" text,
	CONSTRAINT "cost_workspace_id_cost_id_pk" PRIMARY KEY("workspace_id","cost_id")
);
--> statement-breakpoint
ALTER TABLE "cost" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outcome" (
	"workspace_id" uuid NOT NULL,
	"outcome_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"objective_id" uuid,
	"organization_id" uuid,
	"progress_id" uuid,
	"value" double precision,
	"currency" text,
	"happened_on" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outcome_workspace_id_outcome_id_pk" PRIMARY KEY("workspace_id","outcome_id")
);
--> statement-breakpoint
ALTER TABLE "outcome" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outcome_cause" (
	"workspace_id" uuid NOT NULL,
	"outcome_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cause_id" uuid NOT NULL,
	"had_part" boolean NOT NULL,
	CONSTRAINT "outcome_cause_workspace_id_outcome_id_kind_cause_id_pk" PRIMARY KEY("workspace_id","outcome_id","kind","cause_id")
);
--> statement-breakpoint
ALTER TABLE "outcome_cause" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outcome_person" (
	"workspace_id" uuid NOT NULL,
	"outcome_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "outcome_person_workspace_id_outcome_id_person_id_pk" PRIMARY KEY("workspace_id","outcome_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "outcome_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "criterion" (
	"workspace_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"text" text NOT NULL,
	"is_required" boolean NOT NULL,
	"place" smallint NOT NULL,
	CONSTRAINT "criterion_workspace_id_criterion_id_pk" PRIMARY KEY("workspace_id","criterion_id")
);
--> statement-breakpoint
ALTER TABLE "criterion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target" (
	"workspace_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"state" text NOT NULL,
	"because" text,
	"value" double precision,
	"currency" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "target_workspace_id_target_id_pk" PRIMARY KEY("workspace_id","target_id"),
	CONSTRAINT "target_workspace_id_objective_id_organization_id_unique" UNIQUE("workspace_id","objective_id","organization_id")
);
--> statement-breakpoint
ALTER TABLE "target" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target_finding" (
	"workspace_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"is_met" boolean NOT NULL,
	"evidence" text NOT NULL,
	"found_on" date NOT NULL,
	CONSTRAINT "target_finding_workspace_id_target_id_criterion_id_pk" PRIMARY KEY("workspace_id","target_id","criterion_id")
);
--> statement-breakpoint
ALTER TABLE "target_finding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target_step" (
	"workspace_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"because" text,
	"moved_on" date NOT NULL,
	CONSTRAINT "target_step_workspace_id_step_id_pk" PRIMARY KEY("workspace_id","step_id")
);
--> statement-breakpoint
ALTER TABLE "target_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tie" (
	"workspace_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"first_point" integer NOT NULL,
	"second_point" integer NOT NULL,
	"weight" double precision NOT NULL,
	"kind" text,
	CONSTRAINT "tie_workspace_id_list_id_first_point_second_point_pk" PRIMARY KEY("workspace_id","list_id","first_point","second_point")
);
--> statement-breakpoint
ALTER TABLE "tie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tie_list" (
	"workspace_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid,
	"is_colleague" boolean NOT NULL,
	"rows" integer NOT NULL,
	"rejected" integer NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "tie_list_workspace_id_list_id_pk" PRIMARY KEY("workspace_id","list_id")
);
--> statement-breakpoint
ALTER TABLE "tie_list" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tie_point" (
	"workspace_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"point" integer NOT NULL,
	"label" text NOT NULL,
	"email" text,
	"title" text,
	"organization" text,
	CONSTRAINT "tie_point_workspace_id_list_id_point_pk" PRIMARY KEY("workspace_id","list_id","point")
);
--> statement-breakpoint
ALTER TABLE "tie_point" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_workspace_id_connector_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","connector_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_workspace_id_for_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","for_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_step" ADD CONSTRAINT "introduction_step_workspace_id_introduction_id_introduction_workspace_id_introduction_id_fk" FOREIGN KEY ("workspace_id","introduction_id") REFERENCES "public"."introduction"("workspace_id","introduction_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost" ADD CONSTRAINT "cost_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_cause" ADD CONSTRAINT "outcome_cause_workspace_id_outcome_id_outcome_workspace_id_outcome_id_fk" FOREIGN KEY ("workspace_id","outcome_id") REFERENCES "public"."outcome"("workspace_id","outcome_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_person" ADD CONSTRAINT "outcome_person_workspace_id_outcome_id_outcome_workspace_id_outcome_id_fk" FOREIGN KEY ("workspace_id","outcome_id") REFERENCES "public"."outcome"("workspace_id","outcome_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_person" ADD CONSTRAINT "outcome_person_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_workspace_id_objective_id_objective_workspace_id_objective_id_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objective"("workspace_id","objective_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_workspace_id_objective_id_objective_workspace_id_objective_id_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objective"("workspace_id","objective_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_workspace_id_organization_id_organization_workspace_id_organization_id_fk" FOREIGN KEY ("workspace_id","organization_id") REFERENCES "public"."organization"("workspace_id","organization_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_finding" ADD CONSTRAINT "target_finding_workspace_id_target_id_target_workspace_id_target_id_fk" FOREIGN KEY ("workspace_id","target_id") REFERENCES "public"."target"("workspace_id","target_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_finding" ADD CONSTRAINT "target_finding_workspace_id_criterion_id_criterion_workspace_id_criterion_id_fk" FOREIGN KEY ("workspace_id","criterion_id") REFERENCES "public"."criterion"("workspace_id","criterion_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_step" ADD CONSTRAINT "target_step_workspace_id_target_id_target_workspace_id_target_id_fk" FOREIGN KEY ("workspace_id","target_id") REFERENCES "public"."target"("workspace_id","target_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie" ADD CONSTRAINT "tie_workspace_id_list_id_tie_list_workspace_id_list_id_fk" FOREIGN KEY ("workspace_id","list_id") REFERENCES "public"."tie_list"("workspace_id","list_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_list" ADD CONSTRAINT "tie_list_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_list" ADD CONSTRAINT "tie_list_workspace_id_owner_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","owner_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_point" ADD CONSTRAINT "tie_point_workspace_id_list_id_tie_list_workspace_id_list_id_fk" FOREIGN KEY ("workspace_id","list_id") REFERENCES "public"."tie_list"("workspace_id","list_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "introduction_workspace_id_connector_id_index" ON "introduction" USING btree ("workspace_id","connector_id");--> statement-breakpoint
CREATE INDEX "introduction_workspace_id_person_id_index" ON "introduction" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "introduction_workspace_id_for_id_index" ON "introduction" USING btree ("workspace_id","for_id");--> statement-breakpoint
CREATE INDEX "introduction_step_workspace_id_introduction_id_index" ON "introduction_step" USING btree ("workspace_id","introduction_id");--> statement-breakpoint
CREATE INDEX "cost_workspace_id_about_id_index" ON "cost" USING btree ("workspace_id","about_id");--> statement-breakpoint
CREATE INDEX "outcome_person_workspace_id_person_id_index" ON "outcome_person" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "criterion_workspace_id_objective_id_index" ON "criterion" USING btree ("workspace_id","objective_id");--> statement-breakpoint
CREATE INDEX "target_workspace_id_organization_id_index" ON "target" USING btree ("workspace_id","organization_id");--> statement-breakpoint
CREATE INDEX "target_finding_workspace_id_criterion_id_index" ON "target_finding" USING btree ("workspace_id","criterion_id");--> statement-breakpoint
CREATE INDEX "target_step_workspace_id_target_id_index" ON "target_step" USING btree ("workspace_id","target_id");--> statement-breakpoint
CREATE INDEX "tie_list_workspace_id_owner_id_index" ON "tie_list" USING btree ("workspace_id","owner_id");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "introduction" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "introduction_step" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "cost" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "outcome" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "outcome_cause" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "outcome_person" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "criterion" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "target" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "target_finding" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "target_step" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "tie" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "tie_list" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "tie_point" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['tie_list', 'tie_point', 'tie', 'introduction', 'introduction_step', 'target', 'target_step', 'criterion', 'target_finding', 'outcome', 'outcome_person', 'outcome_cause', 'cost'] LOOP
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO rapport_app', name);
  END LOOP;
END $$;
