CREATE TABLE "statements" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"response" text NOT NULL,
	"item" text NOT NULL,
	"release" text NOT NULL,
	"paraphrase" text,
	"passages" json,
	"not_names" text,
	"decided_of" integer,
	"read_back" text,
	"read_back_on" text,
	"read_back_of" integer,
	"leaves_from" text,
	"reason" text,
	"revision" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text,
	CONSTRAINT "statements_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_municipality_response_responses_municipality_id_fk" FOREIGN KEY ("municipality","response") REFERENCES "public"."responses"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "statements_by_response" ON "statements" USING btree ("municipality","response");