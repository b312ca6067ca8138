CREATE TABLE `finding_links` (
	`municipality` text NOT NULL,
	`finding` text NOT NULL,
	`response` text NOT NULL,
	`item` text NOT NULL,
	`side` text NOT NULL,
	PRIMARY KEY(`municipality`, `finding`, `response`, `item`),
	FOREIGN KEY (`municipality`,`finding`) REFERENCES `findings`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`response`) REFERENCES `responses`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `finding_links_by_response` ON `finding_links` (`municipality`,`response`);--> statement-breakpoint
CREATE TABLE `findings` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`section` text NOT NULL,
	`text` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `situation_corrections` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`section` text NOT NULL,
	`finding` text,
	`verdict` text NOT NULL,
	`text` text NOT NULL,
	`told_on` text NOT NULL,
	`source` text,
	`is_taken_up` integer,
	`reason` text,
	`created_at` integer NOT NULL,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`,`version`) REFERENCES `situation_versions`(`municipality`,`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `situation_versions` (
	`municipality` text NOT NULL,
	`number` integer NOT NULL,
	`stage` text NOT NULL,
	`content` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_by` text,
	`given_back_on` text,
	`final_on` text,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `number`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
