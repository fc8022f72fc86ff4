// The keys of the messages, typed from the English files: a key that is not there does not compile.
// The Arabic files are held to the same keys by tests/locale. The method page has messages of its own, under the
// namespace `method`, which no other page loads.

import "i18next";
import type en from "./messages/en.json";
import type later from "./messages/later.en.json";
import type method from "./messages/method.en.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en & typeof later; method: typeof method };
    strictKeyChecks: true;
    returnNull: false;
  }
}
