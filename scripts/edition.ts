// `npm run edition`: publishes the record as the edition that it names itself, as docs/editing.md tells.
import { EditionError, publishEdition } from "./editions.ts";
import { RECORD_FILE } from "./record-files.ts";

try {
  const { edition, date, events, sha256 } = await publishEdition(RECORD_FILE);
  process.stdout.write(`Edition ${edition} of ${date} is published: ${events} events, SHA-256 ${sha256}\n`);
  process.stdout.write(`نُشر الإصدار \u2068${edition}\u2069\n`);
} catch (error) {
  if (!(error instanceof EditionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
