// The keys of the messages, typed from the English file: a key that is not there does not compile.
// The Arabic file is held to the same keys by tests/locale/messages.test.ts.

import "i18next";
import type en from "./messages/en.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
    strictKeyChecks: true;
    returnNull: false;
  }
}
