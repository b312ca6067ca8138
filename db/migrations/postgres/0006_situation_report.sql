CREATE TABLE "finding_links" (
	"municipality" text NOT NULL,
	"finding" text NOT NULL,
	"response" text NOT NULL,
	"item" text NOT NULL,
	"side" text NOT NULL,
	CONSTRAINT "finding_links_municipality_finding_response_item_pk" PRIMARY KEY("municipality","finding","response","item")
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"section" text NOT NULL,
	"text" text NOT NULL,
	"position" integer NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text,
	CONSTRAINT "findings_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "situation_corrections" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"section" text NOT NULL,
	"finding" text,
	"verdict" text NOT NULL,
	"text" text NOT NULL,
	"told_on" text NOT NULL,
	"source" text,
	"is_taken_up" boolean,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text,
	CONSTRAINT "situation_corrections_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "situation_versions" (
	"municipality" text NOT NULL,
	"number" integer NOT NULL,
	"stage" text NOT NULL,
	"content" text NOT NULL,
	"recorded_on" text NOT NULL,
	"recorded_by" text,
	"given_back_on" text,
	"final_on" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "situation_versions_municipality_number_pk" PRIMARY KEY("municipality","number")
);
--> statement-breakpoint
ALTER TABLE "finding_links" ADD CONSTRAINT "finding_links_municipality_finding_findings_municipality_id_fk" FOREIGN KEY ("municipality","finding") REFERENCES "public"."findings"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_links" ADD CONSTRAINT "finding_links_municipality_response_responses_municipality_id_fk" FOREIGN KEY ("municipality","response") REFERENCES "public"."responses"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_corrections" ADD CONSTRAINT "situation_corrections_municipality_version_situation_versions_municipality_number_fk" FOREIGN KEY ("municipality","version") REFERENCES "public"."situation_versions"("municipality","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_versions" ADD CONSTRAINT "situation_versions_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_links_by_response" ON "finding_links" USING btree ("municipality","response");