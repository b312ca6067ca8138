CREATE TABLE "accesses" (
	"account" text NOT NULL,
	"municipality" text NOT NULL,
	CONSTRAINT "accesses_account_municipality_pk" PRIMARY KEY("account","municipality")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"language" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_sign_in_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"organisation" text,
	"function" text,
	"contact" text,
	"sector" text NOT NULL,
	"status" text NOT NULL,
	"attributes" json NOT NULL,
	"milieus" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "actors_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"municipality" text NOT NULL,
	"response" text NOT NULL,
	"item" text NOT NULL,
	"answer" text,
	"revision" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text,
	CONSTRAINT "answers_municipality_response_item_pk" PRIMARY KEY("municipality","response","item")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"subject" text NOT NULL,
	"recommendation" text,
	"review" text,
	"option" text NOT NULL,
	"reason" text NOT NULL,
	"decided_on" text NOT NULL,
	"decided_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"frozen" text NOT NULL,
	CONSTRAINT "decisions_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "downloads" (
	"municipality" text NOT NULL,
	"report" text NOT NULL,
	"id" text NOT NULL,
	"downloaded_at" timestamp (3) with time zone NOT NULL,
	"downloaded_by" text NOT NULL,
	CONSTRAINT "downloads_municipality_report_id_pk" PRIMARY KEY("municipality","report","id")
);
--> statement-breakpoint
CREATE TABLE "group_members" (
	"municipality" text NOT NULL,
	"group" text NOT NULL,
	"actor" text NOT NULL,
	"joined_on" text,
	"left_on" text,
	CONSTRAINT "group_members_municipality_group_actor_pk" PRIMARY KEY("municipality","group","actor")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"founded_on" text,
	"ended_on" text,
	"recommendation" text,
	"reason" text,
	"decided_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "groups_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "instruments" (
	"hash" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"definition" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interviewers" (
	"municipality" text NOT NULL,
	"response" text NOT NULL,
	"rater" text NOT NULL,
	CONSTRAINT "interviewers_municipality_response_rater_pk" PRIMARY KEY("municipality","response","rater")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"actor" text NOT NULL,
	"purpose" text NOT NULL,
	"response" text NOT NULL,
	"token_hash" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text,
	"role" text,
	"state" text,
	"inhabitants" integer,
	"settings" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"municipality" text NOT NULL,
	"actor" text NOT NULL,
	"dimension" text NOT NULL,
	"rater" text NOT NULL,
	"kind" text NOT NULL,
	"value" text,
	"missing" text,
	"confidence" text,
	"evidence" text,
	"response" text,
	"final" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ratings_municipality_actor_dimension_rater_kind_pk" PRIMARY KEY("municipality","actor","dimension","rater","kind")
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text,
	"reason" text,
	"case_hash" text NOT NULL,
	"case" text NOT NULL,
	"result" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "recommendations_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"case_hash" text NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "reports_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"actor" text NOT NULL,
	"instrument" text,
	"instrument_label" text,
	"purpose" text NOT NULL,
	"status" text NOT NULL,
	"planned_for" text,
	"held_on" text,
	"place" text,
	"remark" text,
	"consent_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"submitted_at" text,
	"review" text,
	"scores" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "responses_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "review_answers" (
	"municipality" text NOT NULL,
	"review" text NOT NULL,
	"criterion" text NOT NULL,
	"actor" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "review_answers_municipality_review_criterion_actor_pk" PRIMARY KEY("municipality","review","criterion","actor")
);
--> statement-breakpoint
CREATE TABLE "review_criteria" (
	"municipality" text NOT NULL,
	"review" text NOT NULL,
	"criterion" text NOT NULL,
	"value" text,
	"evidence" integer,
	"notes" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text,
	CONSTRAINT "review_criteria_municipality_review_criterion_pk" PRIMARY KEY("municipality","review","criterion")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"group" text,
	"date" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	CONSTRAINT "reviews_municipality_id_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"csrf" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ties" (
	"municipality" text NOT NULL,
	"a" text NOT NULL,
	"b" text NOT NULL,
	"trust" text,
	"rivalry" text,
	"source" text,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ties_municipality_a_b_pk" PRIMARY KEY("municipality","a","b"),
	CONSTRAINT "ties_between_two" CHECK ("ties"."a" <> "ties"."b")
);
--> statement-breakpoint
CREATE TABLE "welcomes" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "accesses" ADD CONSTRAINT "accesses_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accesses" ADD CONSTRAINT "accesses_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_municipality_response_responses_municipality_id_fk" FOREIGN KEY ("municipality","response") REFERENCES "public"."responses"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_municipality_recommendation_recommendations_municipality_id_fk" FOREIGN KEY ("municipality","recommendation") REFERENCES "public"."recommendations"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_municipality_review_reviews_municipality_id_fk" FOREIGN KEY ("municipality","review") REFERENCES "public"."reviews"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "downloads" ADD CONSTRAINT "downloads_municipality_report_reports_municipality_id_fk" FOREIGN KEY ("municipality","report") REFERENCES "public"."reports"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_municipality_group_groups_municipality_id_fk" FOREIGN KEY ("municipality","group") REFERENCES "public"."groups"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_municipality_actor_actors_municipality_id_fk" FOREIGN KEY ("municipality","actor") REFERENCES "public"."actors"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_municipality_recommendation_recommendations_municipality_id_fk" FOREIGN KEY ("municipality","recommendation") REFERENCES "public"."recommendations"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviewers" ADD CONSTRAINT "interviewers_municipality_response_responses_municipality_id_fk" FOREIGN KEY ("municipality","response") REFERENCES "public"."responses"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_municipality_actor_actors_municipality_id_fk" FOREIGN KEY ("municipality","actor") REFERENCES "public"."actors"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_municipality_response_responses_municipality_id_fk" FOREIGN KEY ("municipality","response") REFERENCES "public"."responses"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_municipality_actor_actors_municipality_id_fk" FOREIGN KEY ("municipality","actor") REFERENCES "public"."actors"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_municipality_response_responses_municipality_id_fk" FOREIGN KEY ("municipality","response") REFERENCES "public"."responses"("municipality","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_instrument_instruments_hash_fk" FOREIGN KEY ("instrument") REFERENCES "public"."instruments"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_municipality_actor_actors_municipality_id_fk" FOREIGN KEY ("municipality","actor") REFERENCES "public"."actors"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_municipality_review_reviews_municipality_id_fk" FOREIGN KEY ("municipality","review") REFERENCES "public"."reviews"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_answers" ADD CONSTRAINT "review_answers_municipality_review_reviews_municipality_id_fk" FOREIGN KEY ("municipality","review") REFERENCES "public"."reviews"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_answers" ADD CONSTRAINT "review_answers_municipality_actor_actors_municipality_id_fk" FOREIGN KEY ("municipality","actor") REFERENCES "public"."actors"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_criteria" ADD CONSTRAINT "review_criteria_municipality_review_reviews_municipality_id_fk" FOREIGN KEY ("municipality","review") REFERENCES "public"."reviews"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_municipality_municipalities_id_fk" FOREIGN KEY ("municipality") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_municipality_group_groups_municipality_id_fk" FOREIGN KEY ("municipality","group") REFERENCES "public"."groups"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_municipality_a_actors_municipality_id_fk" FOREIGN KEY ("municipality","a") REFERENCES "public"."actors"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_municipality_b_actors_municipality_id_fk" FOREIGN KEY ("municipality","b") REFERENCES "public"."actors"("municipality","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "welcomes" ADD CONSTRAINT "welcomes_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accesses_by_municipality" ON "accesses" USING btree ("municipality");--> statement-breakpoint
CREATE UNIQUE INDEX "one_account_per_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "group_members_by_actor" ON "group_members" USING btree ("municipality","actor");--> statement-breakpoint
CREATE INDEX "instruments_by_id" ON "instruments" USING btree ("id","version");--> statement-breakpoint
CREATE INDEX "interviewers_by_rater" ON "interviewers" USING btree ("municipality","rater");--> statement-breakpoint
CREATE UNIQUE INDEX "one_invitation_per_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_by_actor" ON "invitations" USING btree ("municipality","actor");--> statement-breakpoint
CREATE INDEX "invitations_by_response" ON "invitations" USING btree ("municipality","response");--> statement-breakpoint
CREATE INDEX "ratings_by_response" ON "ratings" USING btree ("municipality","response");--> statement-breakpoint
CREATE UNIQUE INDEX "one_report_per_number" ON "reports" USING btree ("municipality","number");--> statement-breakpoint
CREATE INDEX "responses_by_actor" ON "responses" USING btree ("municipality","actor");--> statement-breakpoint
CREATE INDEX "responses_by_purpose" ON "responses" USING btree ("municipality","purpose");--> statement-breakpoint
CREATE INDEX "responses_by_review" ON "responses" USING btree ("municipality","review");--> statement-breakpoint
CREATE INDEX "review_answers_by_actor" ON "review_answers" USING btree ("municipality","actor");--> statement-breakpoint
CREATE UNIQUE INDEX "one_review_per_day" ON "reviews" USING btree ("municipality","date");--> statement-breakpoint
CREATE INDEX "sessions_by_account" ON "sessions" USING btree ("account");--> statement-breakpoint
CREATE INDEX "sessions_by_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "ties_by_second" ON "ties" USING btree ("municipality","b");--> statement-breakpoint
CREATE INDEX "welcomes_by_account" ON "welcomes" USING btree ("account");