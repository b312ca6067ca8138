CREATE TABLE `access_requests` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`reason` text,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`outcome` text,
	`decided_by` text,
	`decided_at` integer,
	`answer` text,
	`account` text,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `access_requests_by_outcome` ON `access_requests` (`outcome`);