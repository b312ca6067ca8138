CREATE TABLE `namings` (
	`municipality` text NOT NULL,
	`response` text NOT NULL,
	`line` text NOT NULL,
	`actor` text,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `response`, `line`),
	FOREIGN KEY (`municipality`,`response`) REFERENCES `responses`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality`,`actor`) REFERENCES `actors`(`municipality`,`id`) ON UPDATE no action ON DELETE cascade
);
