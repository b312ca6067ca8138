CREATE TABLE "mandates" (
	"municipality" text NOT NULL,
	"client" text,
	"purpose" text,
	"team" text NOT NULL,
	"legal_basis" text,
	"legal_words" text,
	"starts_on" text,
	"ends_on" text,
	"notes" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL,
	CONSTRAINT "mandates_municipality_pk" PRIMARY KEY("municipality")
);
--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;