CREATE TABLE "dav_sync" (
	"workspace_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"people_version" bigint NOT NULL,
	CONSTRAINT "dav_sync_workspace_id_number_pk" PRIMARY KEY("workspace_id","number")
);
--> statement-breakpoint
ALTER TABLE "dav_sync" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dav_sync" ADD CONSTRAINT "dav_sync_workspace_id_workspace_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "own_rows_only" ON "dav_sync" AS PERMISSIVE FOR ALL TO public USING (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('rapport.workspace', true), '')::uuid);--> statement-breakpoint
ALTER TABLE "dav_sync" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "dav_sync" TO rapport_app;
