CREATE TABLE "foundings" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"date" text NOT NULL,
	"criteria" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "foundings_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "place_judgements" (
	"municipality" text NOT NULL,
	"indicator" text NOT NULL,
	"rater" text NOT NULL,
	"kind" text NOT NULL,
	"value" text,
	"missing" text,
	"confidence" text,
	"evidence" text,
	"statements" text,
	"final" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "place_judgements_municipality_indicator_rater_kind_pk" PRIMARY KEY("municipality","indicator","rater","kind")
);
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "founding" text;--> statement-breakpoint
ALTER TABLE "ties" ADD COLUMN "confirmed" text;--> statement-breakpoint
ALTER TABLE "ties" ADD COLUMN "from" text;--> statement-breakpoint
ALTER TABLE "ties" ADD COLUMN "date" text;--> statement-breakpoint
ALTER TABLE "foundings" ADD CONSTRAINT "foundings_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_judgements" ADD CONSTRAINT "place_judgements_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_founding_per_day" ON "foundings" USING btree ("municipality","date");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_municipality_founding_foundings_municipality_id_fk" FOREIGN KEY ("municipality","founding") REFERENCES "public"."foundings"("municipality","id") ON DELETE no action ON UPDATE no action;