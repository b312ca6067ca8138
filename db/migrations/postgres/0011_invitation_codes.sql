ALTER TABLE "invitations" ADD COLUMN "code_hash" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "code_envelope" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "due_on" text;--> statement-breakpoint
CREATE UNIQUE INDEX "one_invitation_per_code" ON "invitations" USING btree ("code_hash");