ALTER TABLE "actors" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "actors" ADD COLUMN "archived_by" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "archived_by" text;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "archived_by" text;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "archived_by" text;