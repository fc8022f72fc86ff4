// Standing between the page and its server: a test says what is answered, as plain data.
import type { BrowserContext } from "playwright-core";

/** An answer made by a test. */
export interface MadeAnswer {
  readonly status?: number;
  readonly body?: string | Uint8Array;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that a route has caught; `nth` counts from 0 the requests that this route caught. */
export interface CaughtRequest {
  readonly url: string;
  readonly method: string;
  readonly nth: number;
}

/** `abort` breaks the connection, `continue` asks the real server. */
export type RouteAnswer = MadeAnswer | "abort" | "continue";

/** One answer for all requests, or a function of the request; a promise delays the answer until it is settled. */
export type RouteHandler = RouteAnswer | ((request: CaughtRequest) => RouteAnswer | Promise<RouteAnswer>);

/** Answers the requests that match a glob such as `**\/data/*.json`, or an expression; later routes come first. */
export async function addRoute(context: BrowserContext, pattern: string | RegExp, handler: RouteHandler) {
  let caught = 0;
  await context.route(pattern, async (route) => {
    const request = { url: route.request().url(), method: route.request().method(), nth: caught++ };
    const answer = typeof handler === "function" ? await handler(request) : handler;
    if (answer === "abort") return route.abort("connectionfailed");
    if (answer === "continue") return route.fallback();
    const { status = 200, body = "", contentType = "application/json; charset=utf-8", headers = {} } = answer;
    await route.fulfill({
      status,
      body: typeof body === "string" ? body : Buffer.from(body),
      contentType,
      headers: { "Access-Control-Allow-Origin": "*", ...headers },
    });
  });
}
