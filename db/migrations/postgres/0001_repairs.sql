CREATE TABLE "repairs" (
	"name" text PRIMARY KEY NOT NULL
);
