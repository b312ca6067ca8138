CREATE TABLE "namings" (
	"municipality" text NOT NULL,
	"response" text NOT NULL,
	"line" text NOT NULL,
	"actor" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "namings_municipality_response_line_pk" PRIMARY KEY("municipality","response","line")
);
--> statement-breakpoint
ALTER TABLE "namings" ADD CONSTRAINT "namings_municipality_response_responses_municipality_id_fk" FOREIGN KEY ("municipality","response") REFERENCES "public"."responses"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "namings" ADD CONSTRAINT "namings_municipality_actor_actors_municipality_id_fk" FOREIGN KEY ("municipality","actor") REFERENCES "public"."actors"("municipality","id") ON DELETE cascade ON UPDATE no action;