CREATE TABLE "follow_up" (
	"workspace_id" uuid NOT NULL,
	"follow_up_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"made_on" date NOT NULL,
	"settled_on" date,
	"settled_as" text,
	CONSTRAINT "follow_up_workspace_id_follow_up_id_pk" PRIMARY KEY("workspace_id","follow_up_id")
);
--> statement-breakpoint
ALTER TABLE "follow_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_item" (
	"workspace_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"week_of" date NOT NULL,
	"person_id" uuid NOT NULL,
	"action" text NOT NULL,
	"suggestion" text NOT NULL,
	"channel" text NOT NULL,
	"minutes" smallint NOT NULL,
	"day" date NOT NULL,
	"objective_id" uuid,
	"network_id" uuid,
	"interaction_id" uuid,
	"state" text NOT NULL,
	"until" date,
	"because" text,
	"note" text,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_item_workspace_id_item_id_pk" PRIMARY KEY("workspace_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "plan_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_rest" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"until" date,
	"reason" text,
	"set_on" date NOT NULL,
	CONSTRAINT "person_rest_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "person_rest" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "said_strength" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"strength" smallint NOT NULL,
	"reason" text,
	"said_on" date NOT NULL,
	CONSTRAINT "said_strength_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "said_strength" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "favor" ADD COLUMN "weight" smallint;--> statement-breakpoint
ALTER TABLE "favor" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "favor" ADD COLUMN "answered_on" date;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "week_limits" jsonb;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_rest" ADD CONSTRAINT "person_rest_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "said_strength" ADD CONSTRAINT "said_strength_workspace_id_person_id_person_workspace_id_person_id_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_up_workspace_id_person_id_index" ON "follow_up" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "plan_item_workspace_id_week_of_index" ON "plan_item" USING btree ("workspace_id","week_of");--> statement-breakpoint
CREATE INDEX "plan_item_workspace_id_person_id_index" ON "plan_item" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "follow_up" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "plan_item" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "person_rest" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "said_strength" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['follow_up', 'plan_item', 'person_rest', 'said_strength'] LOOP
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO rapport_app', name);
  END LOOP;
END $$;
