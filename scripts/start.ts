// `npm start`: builds the site, a matter of seconds, and serves it on this machine only: port 4173, or PORT.
// What must stay true: the address is printed once it answers, and only then.
import { join } from "node:path";
import { buildSite } from "./build.ts";
import { PortBusy, startServer } from "./serve.ts";
import { root } from "./steps.ts";

const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT is "${process.env.PORT}"; it must be a number from 0 to 65535.\n`);
  process.exit(2);
}

try {
  await buildSite({ quiet: true });
  const server = await startServer({ dir: join(root, "dist"), port });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  process.stdout.write(`Sanad is ready · «سند» جاهز: ${server.url}\n`);
} catch (error) {
  if (!(error instanceof PortBusy)) throw error;
  const other = port === 65_535 ? 4174 : port + 1;
  process.stderr.write(`${error.message} Choose another: PORT=${other} npm start\n`);
  process.stderr.write(`المنفذ ${port} مشغول ببرنامج آخر. اختر غيره: PORT=${other} npm start\n`);
  process.exitCode = 1;
}
