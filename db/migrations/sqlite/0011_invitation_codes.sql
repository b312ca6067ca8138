ALTER TABLE `invitations` ADD `code_hash` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `code_envelope` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `due_on` text;--> statement-breakpoint
CREATE UNIQUE INDEX `one_invitation_per_code` ON `invitations` (`code_hash`);