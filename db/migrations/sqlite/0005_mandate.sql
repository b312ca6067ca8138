CREATE TABLE `mandates` (
	`municipality` text PRIMARY KEY NOT NULL,
	`client` text,
	`purpose` text,
	`team` text NOT NULL,
	`legal_basis` text,
	`legal_words` text,
	`starts_on` text,
	`ends_on` text,
	`notes` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade
);
