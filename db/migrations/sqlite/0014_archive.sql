ALTER TABLE `actors` ADD `archived_at` integer;--> statement-breakpoint
ALTER TABLE `actors` ADD `archived_by` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `archived_at` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `archived_by` text;--> statement-breakpoint
ALTER TABLE `municipalities` ADD `archived_at` integer;--> statement-breakpoint
ALTER TABLE `municipalities` ADD `archived_by` text;--> statement-breakpoint
ALTER TABLE `responses` ADD `archived_at` integer;--> statement-breakpoint
ALTER TABLE `responses` ADD `archived_by` text;