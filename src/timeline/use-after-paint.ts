/** `afterPaint` for a value. */
import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/**
 * A value as it was before, until the frame that answers the reader is painted. React's own `useDeferredValue` works in a
 * lane of 2³⁰, which V8 does not hold as a small integer: with its first use all that was compiled of React is thrown
 * away, in the midst of an answer.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(value))), [value]);
  return painted;
}
