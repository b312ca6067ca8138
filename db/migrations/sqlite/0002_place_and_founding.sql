CREATE TABLE `foundings` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`date` text NOT NULL,
	`criteria` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_founding_per_day` ON `foundings` (`municipality`,`date`);--> statement-breakpoint
CREATE TABLE `place_judgements` (
	`municipality` text NOT NULL,
	`indicator` text NOT NULL,
	`rater` text NOT NULL,
	`kind` text NOT NULL,
	`value` text,
	`missing` text,
	`confidence` text,
	`evidence` text,
	`statements` text,
	`final` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `indicator`, `rater`, `kind`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_decisions` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`subject` text NOT NULL,
	`founding` text,
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
	FOREIGN KEY (`municipality`,`founding`) REFERENCES `foundings`(`municipality`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`,`recommendation`) REFERENCES `recommendations`(`municipality`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`,`review`) REFERENCES `reviews`(`municipality`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_decisions`("municipality", "id", "subject", "recommendation", "review", "option", "reason", "decided_on", "decided_by", "recorded_at", "frozen") SELECT "municipality", "id", "subject", "recommendation", "review", "option", "reason", "decided_on", "decided_by", "recorded_at", "frozen" FROM `decisions`;--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `ties` ADD `confirmed` text;--> statement-breakpoint
ALTER TABLE `ties` ADD `from` text;--> statement-breakpoint
ALTER TABLE `ties` ADD `date` text;