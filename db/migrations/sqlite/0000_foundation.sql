CREATE TABLE `accesses` (
	`account` text NOT NULL,
	`municipality` text NOT NULL,
	PRIMARY KEY(`account`, `municipality`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accesses_by_municipality` ON `accesses` (`municipality`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`language` text NOT NULL,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	`last_sign_in_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_account_per_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `actors` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`organisation` text,
	`function` text,
	`contact` text,
	`sector` text NOT NULL,
	`status` text NOT NULL,
	`attributes` text NOT NULL,
	`milieus` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `answers` (
	`municipality` text NOT NULL,
	`response` text NOT NULL,
	`item` text NOT NULL,
	`answer` text,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	PRIMARY KEY(`municipality`, `response`, `item`),
	FOREIGN KEY (`municipality`,`response`) REFERENCES `responses`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`subject` text NOT NULL,
	`recommendation` text,
	`review` text,
	`option` text NOT NULL,
	`reason` text NOT NULL,
	`decided_on` text NOT NULL,
	`decided_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`frozen` text NOT NULL,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`recommendation`) REFERENCES `recommendations`(`municipality`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`,`review`) REFERENCES `reviews`(`municipality`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `downloads` (
	`municipality` text NOT NULL,
	`report` text NOT NULL,
	`id` text NOT NULL,
	`downloaded_at` integer NOT NULL,
	`downloaded_by` text NOT NULL,
	PRIMARY KEY(`municipality`, `report`, `id`),
	FOREIGN KEY (`municipality`,`report`) REFERENCES `reports`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `group_members` (
	`municipality` text NOT NULL,
	`group` text NOT NULL,
	`actor` text NOT NULL,
	`joined_on` text,
	`left_on` text,
	PRIMARY KEY(`municipality`, `group`, `actor`),
	FOREIGN KEY (`municipality`,`group`) REFERENCES `groups`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`actor`) REFERENCES `actors`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `group_members_by_actor` ON `group_members` (`municipality`,`actor`);--> statement-breakpoint
CREATE TABLE `groups` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`founded_on` text,
	`ended_on` text,
	`recommendation` text,
	`reason` text,
	`decided_by` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`recommendation`) REFERENCES `recommendations`(`municipality`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `instruments` (
	`hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`definition` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `instruments_by_id` ON `instruments` (`id`,`version`);--> statement-breakpoint
CREATE TABLE `interviewers` (
	`municipality` text NOT NULL,
	`response` text NOT NULL,
	`rater` text NOT NULL,
	PRIMARY KEY(`municipality`, `response`, `rater`),
	FOREIGN KEY (`municipality`,`response`) REFERENCES `responses`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `interviewers_by_rater` ON `interviewers` (`municipality`,`rater`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`actor` text NOT NULL,
	`purpose` text NOT NULL,
	`response` text NOT NULL,
	`token_hash` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`opened_at` integer,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`,`actor`) REFERENCES `actors`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`response`) REFERENCES `responses`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_invitation_per_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_by_actor` ON `invitations` (`municipality`,`actor`);--> statement-breakpoint
CREATE INDEX `invitations_by_response` ON `invitations` (`municipality`,`response`);--> statement-breakpoint
CREATE TABLE `municipalities` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text,
	`role` text,
	`state` text,
	`inhabitants` integer,
	`settings` text,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ratings` (
	`municipality` text NOT NULL,
	`actor` text NOT NULL,
	`dimension` text NOT NULL,
	`rater` text NOT NULL,
	`kind` text NOT NULL,
	`value` text,
	`missing` text,
	`confidence` text,
	`evidence` text,
	`response` text,
	`final` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `actor`, `dimension`, `rater`, `kind`),
	FOREIGN KEY (`municipality`,`actor`) REFERENCES `actors`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`response`) REFERENCES `responses`(`municipality`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ratings_by_response` ON `ratings` (`municipality`,`response`);--> statement-breakpoint
CREATE TABLE `recommendations` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`reason` text,
	`case_hash` text NOT NULL,
	`case` text NOT NULL,
	`result` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`case_hash` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_report_per_number` ON `reports` (`municipality`,`number`);--> statement-breakpoint
CREATE TABLE `responses` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`actor` text NOT NULL,
	`instrument` text,
	`instrument_label` text,
	`purpose` text NOT NULL,
	`status` text NOT NULL,
	`planned_for` text,
	`held_on` text,
	`place` text,
	`remark` text,
	`consent_at` integer,
	`started_at` integer,
	`completed_at` integer,
	`submitted_at` text,
	`review` text,
	`scores` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`instrument`) REFERENCES `instruments`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`,`actor`) REFERENCES `actors`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`review`) REFERENCES `reviews`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `responses_by_actor` ON `responses` (`municipality`,`actor`);--> statement-breakpoint
CREATE INDEX `responses_by_purpose` ON `responses` (`municipality`,`purpose`);--> statement-breakpoint
CREATE INDEX `responses_by_review` ON `responses` (`municipality`,`review`);--> statement-breakpoint
CREATE TABLE `review_answers` (
	`municipality` text NOT NULL,
	`review` text NOT NULL,
	`criterion` text NOT NULL,
	`actor` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`municipality`, `review`, `criterion`, `actor`),
	FOREIGN KEY (`municipality`,`review`) REFERENCES `reviews`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`actor`) REFERENCES `actors`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `review_answers_by_actor` ON `review_answers` (`municipality`,`actor`);--> statement-breakpoint
CREATE TABLE `review_criteria` (
	`municipality` text NOT NULL,
	`review` text NOT NULL,
	`criterion` text NOT NULL,
	`value` text,
	`evidence` integer,
	`notes` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	PRIMARY KEY(`municipality`, `review`, `criterion`),
	FOREIGN KEY (`municipality`,`review`) REFERENCES `reviews`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`group` text,
	`date` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`group`) REFERENCES `groups`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_review_per_day` ON `reviews` (`municipality`,`date`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`csrf` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_by_account` ON `sessions` (`account`);--> statement-breakpoint
CREATE INDEX `sessions_by_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `ties` (
	`municipality` text NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`trust` text,
	`rivalry` text,
	`source` text,
	`revision` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`municipality`, `a`, `b`),
	FOREIGN KEY (`municipality`,`a`) REFERENCES `actors`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`b`) REFERENCES `actors`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "ties_between_two" CHECK("ties"."a" <> "ties"."b")
);
--> statement-breakpoint
CREATE INDEX `ties_by_second` ON `ties` (`municipality`,`b`);--> statement-breakpoint
CREATE TABLE `welcomes` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `welcomes_by_account` ON `welcomes` (`account`);