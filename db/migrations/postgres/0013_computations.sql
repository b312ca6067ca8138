CREATE TABLE "computations" (
	"municipality" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"started_by" text NOT NULL,
	CONSTRAINT "computations_municipality_pk" PRIMARY KEY("municipality")
);
--> statement-breakpoint
ALTER TABLE "computations" ADD CONSTRAINT "computations_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;