/** How far the loading of a big dataset is, with a way to end it. It stands alone: nothing else is on the page yet. */
import type { TFunction } from "i18next";
import type { ReadingProgress } from "../../worker/protocol.ts";

/** A file is shown in whole megabytes, as the limit is (see Failure.tsx). */
const MEGABYTE = 1024 * 1024;

/** `onCancel` ends the loading. */
export function LoadingProgress({
  progress,
  t,
  onCancel,
}: {
  progress: ReadingProgress;
  t: TFunction;
  onCancel: () => void;
}) {
  const { bytes, total, events } = progress;
  const megabytes = (length: number) => Math.round(length / MEGABYTE);
  return (
    <main className="loading">
      {/* Said once; the numbers below change too often to be spoken. */}
      <h1 className="loading-what" role="status">
        {t("loading.what")}
      </h1>
      <progress
        className="loading-bar"
        aria-label={t("loading.what")}
        {...(total === null ? {} : { value: Math.min(bytes, total), max: total })}
      />
      <p className="loading-numbers">
        {total === null
          ? t("loading.bytes", { done: megabytes(bytes) })
          : t("loading.bytesOf", { done: megabytes(bytes), total: megabytes(total) })}
        {" · "}
        {t("loading.events", { count: events })}
      </p>
      <button type="button" className="button" onClick={onCancel}>
        {t("loading.cancel")}
      </button>
    </main>
  );
}
