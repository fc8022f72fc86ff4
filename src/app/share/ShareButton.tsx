/** Opens what is there for sharing and embedding the present view; its code comes when it is asked for. */
import { type ComponentType, useRef, useState } from "react";
import { CopyButton } from "../CopyButton.tsx";
import { useSanad } from "../sanad-context.ts";
import type { ShareDialogProps } from "./ShareDialog.tsx";
import { usePageAddress } from "./share-addresses.ts";

type Code = ComponentType<ShareDialogProps> | null | "coming" | "failed";

/** The button of the header, and the dialog that it opens. Where the dialog does not come, the link alone can be copied. */
export function ShareButton() {
  const { t, view } = useSanad();
  const [code, setCode] = useState<Code>(null);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const address = usePageAddress();
  const open = () => {
    setOpen(true);
    if (code !== null) return;
    setCode("coming");
    import("./ShareDialog.tsx").then(
      ({ ShareDialog }) => setCode(() => ShareDialog),
      () => setCode("failed"),
    );
  };
  if (code === "failed") {
    return <CopyButton className="button" label={t("share.copyLink")} text={address} />;
  }
  const Dialog = code === null || code === "coming" ? null : code;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button share-button"
        aria-haspopup="dialog"
        aria-label={t("share.open")}
        onClick={open}
      >
        {t(view.embed ? "share.short" : "share.open")}
      </button>
      {Dialog !== null && isOpen && (
        <Dialog
          onClose={() => {
            setOpen(false);
            button.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}
