-- What proves an entry of the journal whole; blank for those made before this version.
ALTER TABLE "journal" ADD COLUMN "proof" TEXT;

-- What was erased on request, as salted hashes: names and ids cannot be read from it, but they
-- are known when an old file brings them back.
CREATE TABLE "erased" (
    "hash" TEXT PRIMARY KEY NOT NULL,
    "salt" TEXT NOT NULL,
    "at" TEXT NOT NULL
) STRICT;
