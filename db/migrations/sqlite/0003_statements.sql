CREATE TABLE `statements` (
	`municipality` text NOT NULL,
	`id` text NOT NULL,
	`response` text NOT NULL,
	`item` text NOT NULL,
	`release` text NOT NULL,
	`paraphrase` text,
	`passages` text,
	`not_names` text,
	`decided_of` integer,
	`read_back` text,
	`read_back_on` text,
	`read_back_of` integer,
	`leaves_from` text,
	`reason` text,
	`revision` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text,
	PRIMARY KEY(`municipality`, `id`),
	FOREIGN KEY (`municipality`,`response`) REFERENCES `responses`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `statements_by_response` ON `statements` (`municipality`,`response`);