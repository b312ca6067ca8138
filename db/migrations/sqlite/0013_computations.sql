CREATE TABLE `computations` (
	`municipality` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
