// `npm run dev`: Vite's development server, for whoever changes the code. PORT changes its port.
import { createServer } from "vite";
import { devPages } from "./dev-pages.ts";
import { root } from "./steps.ts";

const server = await createServer({
  root,
  plugins: [devPages()],
  server: { host: "127.0.0.1", port: Number(process.env.PORT || 5173) },
});
await server.listen();
server.printUrls();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
